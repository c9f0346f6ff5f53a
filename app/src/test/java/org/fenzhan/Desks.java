package org.fenzhan;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.fenzhan.account.Passwords;
import org.fenzhan.account.People;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Article;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Revision;
import org.fenzhan.article.RevisionId;
import org.fenzhan.article.Saving;
import org.fenzhan.station.GroupFile;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationGroup;
import org.fenzhan.station.Stations;
import org.fenzhan.store.Database;
import org.fenzhan.text.SafeHtml;

/// A newsroom on a database of its own: three stations, three people, a clock that stands still.
public final class Desks implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-25T02:42:00Z");

    private static final String GROUP =
            """
            name: 南岭合作网
            stations:
              - code: head
                name: 总站
                full-name: 南岭合作网
                prefix: /
                locale: zh-Hans-CN
                hue: 238
                strength: 0.055
                footer: {operator: 编辑部, identification-code: "0000000000"}
                channels:
                  - {slug: yw, name: 要闻}
                  - {slug: hlht, name: 互联互通}
              - code: gd
                name: 广东
                prefix: /gd/
                locale: zh-Hans-CN
                hue: 36
                strength: 0.13
                footer: {operator: 编辑部}
                channels:
                  - slug: zx
                    name: 资讯中心
                    channels:
                      - {slug: jrzd, name: 今日重点, reviews: 2}
                      - {slug: zwdt, name: 政务动态}
                  - {slug: hlht, name: 互联互通}
              - code: hk
                name: 香港
                prefix: /hk/
                locale: zh-Hant-HK
                hue: 345
                strength: 0.135
                footer: {operator: 編輯部}
                channels:
                  - {slug: yw, name: 要聞}
            """;

    public final Database database;
    public final StationGroup group;
    public final People people;
    public final Articles articles;
    public final AtomicInteger woken = new AtomicInteger();
    public final PersonId author;
    public final PersonId reviewer;
    public final PersonId chief;

    public Desks(Path folder) {
        this.database = Database.open(folder.resolve("fenzhan.db"));
        this.group = Stations.enrol(database, "group.yaml", GroupFile.parse("group.yaml", GROUP));
        this.people = new People(database, new Passwords());
        this.articles =
                new Articles(database, Clock.fixed(NOW, ZoneOffset.UTC), woken::incrementAndGet);
        this.author = person("linxiao", "林晓");
        this.reviewer = person("hejia", "何佳");
        this.chief = person("zhoulan", "周岚");
    }

    public Station station(String code) {
        return group.station(code).orElseThrow();
    }

    /// A draft of the author in `gd`, `zx/jrzd`.
    public Article draft(String title) {
        Station gd = station("gd");
        return articles.create(
                gd,
                gd.channel("zx/jrzd").orElseThrow().id(),
                typed(author, new RevisionId(0), title));
    }

    public static Saving typed(PersonId author, RevisionId base, String title) {
        return new Saving(
                author,
                base,
                Manuscript.titled(title, SafeHtml.clean("<p>第一段。</p><p>第二段。</p>")),
                Revision.Origin.TYPED);
    }

    public Reference reference(Article article) {
        return new Reference(article.station(), article.id());
    }

    private PersonId person(String account, String name) {
        return people.add(new People.NewPerson(account, name, "correct horse", station("gd").id()));
    }

    @Override
    public void close() {
        database.close();
    }
}

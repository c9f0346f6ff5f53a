package org.fenzhan.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.account.People;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Act;
import org.fenzhan.article.Article;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Picture;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Revision;
import org.fenzhan.article.RevisionId;
import org.fenzhan.article.Saving;
import org.fenzhan.media.Pictures;
import org.fenzhan.rescue.Importer;
import org.fenzhan.station.ChannelId;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationGroup;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;

/// The demo group 南岭合作网: people, articles, drawings. Filling takes the same way as an editor's
/// work, so that audit trail, reviews and outbox are those of a real newsroom.
public final class Demo {
    /// Of every demo account; printed when the demo starts.
    public static final String PASSWORD = "nanling-demo";

    /// Somebody of the demo's newsroom.
    public record Member(String account, String name, String station) {}

    public static final List<Member> MEMBERS =
            List.of(
                    new Member("linxiao", "林晓", "gd"),
                    new Member("hejia", "何佳", "gd"),
                    new Member("chenmin", "陈敏", "gd"),
                    new Member("huangzhiyuan", "黄志远", "gd"),
                    new Member("liuchuan", "刘川", "head"),
                    new Member("zhoulan", "周岚", "head"));

    /// Some of the newest articles stay on the desk, so that every screen has something to show.
    private static final int LEFT_ON_DESK = 6;

    private final Database database;
    private final StationGroup group;
    private final People people;
    private final Articles articles;
    private final Clock clock;
    private final LocalDateTime now;

    public Demo(
            Database database, StationGroup group, People people, Articles articles, Clock clock) {
        this.database = database;
        this.group = group;
        this.people = people;
        this.articles = articles;
        this.clock = clock;
        this.now = LocalDateTime.ofInstant(clock.instant(), PublicationTime.ZONE);
    }

    /// The group file of the demo.
    public static String groupFile() {
        return Samples.text("group.yaml");
    }

    public static boolean isEmpty(Database database) {
        return database.read(session -> session.number("SELECT count(*) FROM person")) == 0;
    }

    /// Adds people, drawings and articles in two transactions; the caller wakes the publisher.
    ///
    /// @return how many articles there are
    public int fill() {
        Map<String, PersonId> staff = new HashMap<>();
        for (Member member : MEMBERS) {
            Station home = group.station(member.station()).orElseGet(group::head);
            staff.put(
                    member.account(),
                    people.add(
                            new People.NewPerson(
                                    member.account(), member.name(), PASSWORD, home.id())));
        }
        List<SampleArticle> samples =
                Samples.list("articles").stream()
                        .map(name -> SampleArticle.parse(name, Samples.text(name)))
                        .sorted(Comparator.comparingLong(sample -> dated(sample).key()))
                        .toList();
        database.change(session -> {
            Map<String, String> drawings = drawings(session);
            for (int i = 0; i < samples.size(); i++) {
                new Filling(session, staff, drawings).add(samples.get(i), leftOnDesk(samples, i));
            }
        });
        importLegacyPages();
        return samples.size();
    }

    private void importLegacyPages() {
        Station gd = group.station("gd").orElseThrow();
        Importer importer = new Importer(database, articles, group, clock);
        Importer.Target target = new Importer.Target(gd, gd.channel("sthb").orElseThrow());
        for (String name : Samples.list("legacy")) {
            importer.run(name, Samples.bytes(name), target);
        }
    }

    /// Every third of the last articles of the station that most demo people work at.
    private static int leftOnDesk(List<SampleArticle> samples, int index) {
        List<SampleArticle> late =
                samples.subList(Math.max(0, samples.size() - 60), samples.size());
        List<SampleArticle> ours =
                late.stream()
                        .filter(sample -> sample.station().equals("gd") && !sample.front())
                        .toList();
        int place = ours.indexOf(samples.get(index));
        return place >= 0 && place < LEFT_ON_DESK && place % 2 == 0 ? place / 2 + 1 : 0;
    }

    private static Map<String, String> drawings(Session session) {
        Map<String, String> addresses = new HashMap<>();
        for (String name : Samples.list("pictures")) {
            byte[] bytes = Samples.bytes(name);
            String file = name.substring(name.lastIndexOf('/') + 1);
            if (new String(bytes, StandardCharsets.UTF_8).contains("0 0 1200 800")) {
                addresses.put(
                        file,
                        Pictures.keep(session, new Pictures.Drawing("svg", 1200, 800, bytes)));
            }
        }
        return addresses;
    }

    /// A moment that would lie ahead of now is moved a day back.
    private PublicationTime dated(SampleArticle sample) {
        LocalDate day = now.toLocalDate().minusDays(sample.ago());
        if (sample.time().isEmpty()) {
            return new PublicationTime(day, Optional.empty());
        }
        LocalDateTime moment = day.atTime(sample.time().get());
        return PublicationTime.of(moment.isAfter(now) ? moment.minusDays(1) : moment);
    }

    private final class Filling {
        private final Session session;
        private final Map<String, PersonId> staff;
        private final Map<String, String> drawings;

        Filling(Session session, Map<String, PersonId> staff, Map<String, String> drawings) {
            this.session = session;
            this.staff = staff;
            this.drawings = drawings;
        }

        /// @param left 0 to publish; 1 stays a draft, 2 waits for its first review, 3 was sent back
        void add(SampleArticle sample, int left) {
            Station station = group.station(sample.station()).orElseThrow();
            ChannelId channel = channel(station, sample.channel());
            Article article =
                    articles.create(
                            session,
                            station,
                            channel,
                            new Saving(
                                    person("linxiao"),
                                    new RevisionId(0),
                                    manuscript(sample),
                                    Revision.Origin.TYPED));
            Reference reference = new Reference(station.id(), article.id());
            Set<ChannelId> beside = new LinkedHashSet<>();
            for (String also : sample.also()) {
                String[] parts = also.split(":", 2);
                beside.add(channel(group.station(parts[0]).orElseThrow(), parts[1]));
            }
            if (!beside.isEmpty()) {
                articles.place(session, reference, person("linxiao"), channel, beside);
            }
            review(reference, article, left);
        }

        private void review(Reference reference, Article article, int left) {
            if (left == 1) {
                return;
            }
            act(reference, article, "linxiao", new Act.Submit(""));
            if (left == 2) {
                return;
            }
            if (left == 3) {
                act(reference, article, "chenmin", new Act.SendBack("来源只写了客户端，请补报纸版。"));
                return;
            }
            for (String reviewer : List.of("hejia", "liuchuan", "zhoulan")) {
                Article asItStands = articles.find(session, reference).orElseThrow();
                if (asItStands.state().desk() instanceof Desk.InReview) {
                    act(reference, article, reviewer, new Act.Approve());
                }
            }
        }

        private void act(Reference reference, Article article, String account, Act act) {
            articles.act(session, reference, person(account), article.head(), act);
        }

        private Manuscript manuscript(SampleArticle sample) {
            Markdown markdown = new Markdown(file -> drawings.getOrDefault(file, ""));
            return new Manuscript(
                    sample.title(),
                    sample.shortTitle(),
                    sample.lead(),
                    markdown.html(sample.text()),
                    Optional.of(dated(sample)),
                    sample.sources(),
                    sample.reporters(),
                    sample.editors(),
                    sample.tags(),
                    sample.picture()
                            .map(drawings::get)
                            .map(src -> new Picture(src, sample.alt(), sample.caption())));
        }

        private ChannelId channel(Station station, String path) {
            return station.channel(path)
                    .orElseThrow(() ->
                            new IllegalArgumentException(
                                    "no channel %s at station %s".formatted(path, station.code())))
                    .id();
        }

        private PersonId person(String account) {
            return Objects.requireNonNull(staff.get(account), account);
        }
    }
}

package org.fenzhan.publish;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.account.Passwords;
import org.fenzhan.account.People;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Act;
import org.fenzhan.article.Article;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Remains;
import org.fenzhan.article.Revision;
import org.fenzhan.article.RevisionId;
import org.fenzhan.article.Saving;
import org.fenzhan.article.Source;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.station.Channel;
import org.fenzhan.station.ChannelId;
import org.fenzhan.station.GroupFile;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationGroup;
import org.fenzhan.station.Stations;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;
import org.fenzhan.store.StatementWatch;
import org.fenzhan.text.SafeHtml;

/// Two people who publish, correct and withdraw at once, each act through the newsroom's own door
/// and in one transaction.
final class Newsroom implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-25T02:42:00Z");

    /// Those with foreign keys before those that they lead to.
    private static final List<String> TABLES =
            List.of(
                    "plan_approval",
                    "plan_item",
                    "plan",
                    "approval",
                    "placement",
                    "audit",
                    "revision",
                    "article",
                    "outbox",
                    "card",
                    "body",
                    "related",
                    "tag",
                    "list",
                    "list_item",
                    "list_page",
                    "list_month",
                    "membership",
                    "shard",
                    "picture_use",
                    "redirect",
                    "asset",
                    "publication",
                    "published",
                    "generation",
                    "renewal",
                    "publishing");

    final Database database;
    final StationGroup group;
    final PersonId author;
    final PersonId reviewer;
    private final Articles articles;

    private Newsroom(Database database, StationGroup group, PersonId author, PersonId reviewer) {
        this.database = database;
        this.group = group;
        this.author = author;
        this.reviewer = reviewer;
        this.articles = new Articles(database, Clock.fixed(NOW, ZoneOffset.UTC), () -> {});
    }

    static Newsroom open(Path file, String yaml) {
        return open(Database.open(file, StatementWatch.NONE), yaml);
    }

    /// On a database that is open, its two people being made at the first time.
    static Newsroom open(Database database, String yaml) {
        StationGroup group =
                Stations.enrol(database, "group.yaml", GroupFile.parse("group.yaml", yaml));
        if (database.read(session -> session.number("SELECT count(*) FROM person")) == 0) {
            People people = new People(database, new Passwords());
            for (String account : List.of("author", "reviewer")) {
                people.add(
                        new People.NewPerson(account, account, "correct horse", group.head().id()));
            }
        }
        return new Newsroom(database, group, new PersonId(1), new PersonId(2));
    }

    /// With the theme that ships, on disk, at the moment at which everything here happens.
    Settings settings(Path site) {
        return Settings.of(database, group, "https://www.nanling.example", site)
                .withClock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /// Forgets everything but stations and people.
    static void clear(Database database) {
        database.write(session -> {
            for (String table : TABLES) {
                session.update("DELETE FROM " + table);
            }
            return TABLES.size();
        });
    }

    /// What an article is made of.
    record Draft(String title, Channel channel, LocalDateTime dated, List<String> tags) {}

    Article publish(Draft draft) {
        return publish(List.of(draft)).getFirst();
    }

    /// Several in one transaction, as an import does.
    List<Article> publish(List<Draft> drafts) {
        return database.write(session -> {
            List<Article> published = new ArrayList<>();
            for (Draft draft : drafts) {
                Station station = group.station(draft.channel().station());
                Article article =
                        articles.create(
                                session,
                                station,
                                draft.channel().id(),
                                saving(
                                        new RevisionId(0),
                                        draft.title(),
                                        draft.dated(),
                                        draft.tags()));
                published.add(approve(session, article, ""));
            }
            return published;
        });
    }

    /// Nobody has approved them.
    List<Article> draft(List<Draft> drafts) {
        return database.write(session ->
                drafts.stream()
                        .map(draft ->
                                articles.create(
                                        session,
                                        group.station(draft.channel().station()),
                                        draft.channel().id(),
                                        saving(
                                                new RevisionId(0),
                                                draft.title(),
                                                draft.dated(),
                                                draft.tags())))
                        .toList());
    }

    Plans plans() {
        return new Plans(database, articles, Clock.fixed(NOW, ZoneOffset.UTC), () -> {});
    }

    Article correct(Article article, String title, LocalDateTime dated, List<String> tags) {
        return database.write(session -> {
            Article now = articles.find(session, reference(article)).orElseThrow();
            articles.save(session, reference(article), saving(now.head(), title, dated, tags));
            return approve(
                    session, articles.find(session, reference(article)).orElseThrow(), "更正一处");
        });
    }

    Article withdraw(Article article) {
        return withdraw(article, new Remains.Note()).orElseThrow();
    }

    Optional<Article> merge(Article article, Article into) {
        return withdraw(article, new Remains.Merged(reference(into)));
    }

    /// Empty when the rules refuse it.
    Optional<Article> withdraw(Article article, Remains remains) {
        return database.write(session -> {
            Article now = articles.find(session, reference(article)).orElseThrow();
            Articles.Result result =
                    articles.act(
                            session,
                            reference(article),
                            reviewer,
                            now.head(),
                            new Act.Withdraw("内容有误", remains));
            return result instanceof Articles.Result.Done(Article done)
                    ? Optional.of(done)
                    : Optional.empty();
        });
    }

    Article place(Article article, ChannelId home, Set<ChannelId> beside) {
        return articles.place(reference(article), reviewer, home, new HashSet<>(beside));
    }

    Article find(Article article) {
        return find(reference(article));
    }

    Article find(Reference reference) {
        return articles.find(reference).orElseThrow();
    }

    Manuscript text(Article article) {
        Article now = find(article);
        return articles.revision(reference(now), now.head()).orElseThrow().manuscript();
    }

    private Article approve(Session session, Article article, String note) {
        Article now =
                done(
                        articles.act(
                                session,
                                reference(article),
                                author,
                                article.head(),
                                new Act.Submit(note)));
        return done(articles.act(session, reference(now), reviewer, now.head(), new Act.Approve()));
    }

    private Saving saving(RevisionId base, String title, LocalDateTime dated, List<String> tags) {
        return new Saving(
                author,
                base,
                new Manuscript(
                        title,
                        "",
                        title + "的摘要",
                        SafeHtml.clean("<p>" + title + "。</p><p>第二段。</p>"),
                        Optional.of(PublicationTime.of(dated)),
                        List.of(Source.named("本站")),
                        List.of("林晓"),
                        List.of("何佳"),
                        tags,
                        Optional.empty()),
                Revision.Origin.TYPED);
    }

    private static Article done(Articles.Result result) {
        if (result instanceof Articles.Result.Done(Article article)) {
            return article;
        }
        throw new AssertionError("refused: " + result);
    }

    static Reference reference(Article article) {
        return new Reference(article.station(), article.id());
    }

    @Override
    public void close() {
        database.close();
    }
}

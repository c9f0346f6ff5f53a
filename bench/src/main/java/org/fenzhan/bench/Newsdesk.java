package org.fenzhan.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenzhan.account.Passwords;
import org.fenzhan.account.People;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Act;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Remains;
import org.fenzhan.article.Revision;
import org.fenzhan.article.RevisionId;
import org.fenzhan.article.Saving;
import org.fenzhan.article.Source;
import org.fenzhan.article.plan.Plan;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.station.ChannelId;
import org.fenzhan.station.GroupFile;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationGroup;
import org.fenzhan.station.Stations;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;
import org.fenzhan.store.StatementWatch;
import org.fenzhan.text.SafeHtml;

/// Two people who take pieces of the corpus through the newsroom's own door.
final class Newsdesk implements AutoCloseable {
    final Database database;
    final StationGroup group;
    private final Articles articles;
    private final PersonId author = new PersonId(1);
    private final PersonId reviewer = new PersonId(2);

    Newsdesk(Path file, StatementWatch watch) {
        this.database = Database.open(file, watch);
        this.group =
                Stations.enrol(
                        database, "group.yaml", GroupFile.parse("group.yaml", GroupText.yaml()));
        this.articles = new Articles(database, Clock.systemUTC(), () -> {});
        if (count("person") == 0) {
            People people = new People(database, new Passwords());
            for (String account : List.of("author", "reviewer")) {
                people.add(
                        new People.NewPerson(account, account, "correct horse", group.head().id()));
            }
        }
    }

    long count(String table) {
        return database.read(session -> session.number("SELECT count(*) FROM " + table));
    }

    /// Submits and approves them in one transaction.
    List<Article> publish(List<Corpus.Piece> pieces) {
        return database.write(session -> {
            List<Article> published = new ArrayList<>();
            pieces.forEach(piece -> published.add(publish(session, piece)));
            return published;
        });
    }

    /// Publishes another text in the place of a piece, whatever stands there now.
    void correct(Corpus.Piece piece, Corpus.Piece text) {
        database.write(session -> {
            Article now = find(session, piece);
            Saving saving = new Saving(author, now.head(), text(text), Revision.Origin.TYPED);
            articles.save(session, reference(now), saving);
            Article saved = find(session, piece);
            return approve(session, saved, "更正一处");
        });
    }

    /// @param leaf of the channel that it shall have
    /// @param beside leaves of others in which it shall be shown too
    void place(Corpus.Piece piece, int leaf, Set<Integer> beside) {
        database.write(session -> {
            Article now = find(session, piece);
            return articles.place(
                    session,
                    reference(now),
                    reviewer,
                    channel(piece.station(), leaf),
                    beside.stream()
                            .map(other -> channel(piece.station(), other))
                            .collect(Collectors.toSet()));
        });
    }

    void withdraw(Corpus.Piece piece) {
        database.write(session ->
                done(
                        session,
                        find(session, piece),
                        reviewer,
                        new Act.Withdraw("内容有误", new Remains.Note())));
    }

    /// Pieces were published in the order of their numbers.
    private Article find(Session session, Corpus.Piece piece) {
        return articles.find(
                        session,
                        new Reference(
                                station(piece.station()).id(), new ArticleId(piece.number() + 1L)))
                .orElseThrow();
    }

    private Station station(int number) {
        return group.station(Corpus.stationCode(number)).orElseThrow();
    }

    private ChannelId channel(int station, int leaf) {
        return station(station).channel(Corpus.leafPath(leaf)).orElseThrow().id();
    }

    /// Only drafts, as an import leaves them.
    List<Article> draft(List<Corpus.Piece> pieces) {
        return database.write(session ->
                pieces.stream()
                        .map(piece -> draft(session, piece, Revision.Origin.IMPORTED))
                        .toList());
    }

    Plans plans(Runnable wakePublisher) {
        return new Plans(database, articles, Clock.systemUTC(), wakePublisher);
    }

    /// A plan with as many approvals as it wants, so that it runs.
    Plan plan(Plans plans, Station station, List<ArticleId> drafts) {
        Plans.Result made = plans.publish(station.id(), author, "corpus", drafts);
        if (made instanceof Plans.Result.Done(Plan plan)
                && plans.approve(plan.id(), reviewer) instanceof Plans.Result.Done(Plan agreed)
                && agreed.state() == Plan.State.RUNS) {
            return agreed;
        }
        throw new IllegalStateException("the plan does not run: " + made);
    }

    private Article draft(Session session, Corpus.Piece piece, Revision.Origin origin) {
        return articles.create(
                session,
                station(piece.station()),
                channel(piece.station(), piece.leaf()),
                new Saving(author, new RevisionId(0), text(piece), origin));
    }

    private Article publish(Session session, Corpus.Piece piece) {
        return approve(session, draft(session, piece, Revision.Origin.TYPED), "");
    }

    private Article approve(Session session, Article article, String note) {
        Article submitted = done(session, article, author, new Act.Submit(note));
        return done(session, submitted, reviewer, new Act.Approve());
    }

    private Article done(Session session, Article article, PersonId person, Act act) {
        Articles.Result result =
                articles.act(session, reference(article), person, article.head(), act);
        if (result instanceof Articles.Result.Done(Article done)) {
            return done;
        }
        throw new IllegalStateException("the desk refuses: " + result);
    }

    private static Reference reference(Article article) {
        return new Reference(article.station(), article.id());
    }

    private static Manuscript text(Corpus.Piece piece) {
        StringBuilder html = new StringBuilder();
        piece.paragraphs().forEach(text -> html.append("<p>").append(text).append("</p>"));
        return new Manuscript(
                piece.title(),
                "",
                piece.summary(),
                new SafeHtml(html.toString()),
                Optional.of(PublicationTime.of(piece.dated())),
                List.of(Source.named(piece.source())),
                piece.reporters(),
                List.of(piece.editor()),
                piece.tags(),
                Optional.empty());
    }

    @Override
    public void close() {
        database.close();
    }
}

package org.fenzhan.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.fenzhan.article.Revision;
import org.fenzhan.article.RevisionId;
import org.fenzhan.article.Saving;
import org.fenzhan.article.Source;
import org.fenzhan.article.plan.Plan;
import org.fenzhan.article.plan.Plans;
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
        Station station = group.station(Corpus.stationCode(piece.station())).orElseThrow();
        return articles.create(
                session,
                station,
                station.channel(Corpus.leafPath(piece.leaf())).orElseThrow().id(),
                new Saving(author, new RevisionId(0), text(piece), origin));
    }

    private Article publish(Session session, Corpus.Piece piece) {
        Article draft = draft(session, piece, Revision.Origin.TYPED);
        Article submitted = done(session, draft, author, new Act.Submit(""));
        return done(session, submitted, reviewer, new Act.Approve());
    }

    private Article done(Session session, Article article, PersonId person, Act act) {
        Reference reference = new Reference(article.station(), article.id());
        Articles.Result result = articles.act(session, reference, person, article.head(), act);
        if (result instanceof Articles.Result.Done(Article done)) {
            return done;
        }
        throw new IllegalStateException("the desk refuses: " + result);
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

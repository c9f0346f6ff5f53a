package org.fenzhan.newsroom;

import java.nio.file.Path;
import java.time.Duration;
import org.fenzhan.Desks;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Revision;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.media.Intake;
import org.fenzhan.rescue.ImportRuns;
import org.fenzhan.rescue.RepairDesk;

/// The real server on a free port, over the desks of [Desks]: 林晓 writes, 何佳 and 周岚 review.
final class RunningNewsroom implements AutoCloseable {
    static final String PASSWORD = "correct horse";

    final Desks desks;
    final MovableClock clock = new MovableClock(Desks.NOW);
    final LedgerByHand publications = new LedgerByHand();
    final Articles articles;
    final ArticleList list;
    final Plans plans;
    final NewsroomServer server;

    RunningNewsroom(Path folder) {
        this(folder, new NewsroomSettings("127.0.0.1", 0, false, Duration.ofHours(10)));
    }

    RunningNewsroom(Path folder, NewsroomSettings settings) {
        this.desks = new Desks(folder);
        this.articles = new Articles(desks.database, clock, () -> {});
        this.list = new ArticleList(desks.database);
        this.plans = new Plans(desks.database, articles, clock, () -> {});
        this.server =
                NewsroomServer.start(
                        settings,
                        new NewsroomParts(
                                desks.database,
                                () -> desks.group,
                                desks.people,
                                articles,
                                list,
                                new Intake(desks.database),
                                new LeafPreview(),
                                publications,
                                new RepairDesk(desks.database, articles, clock),
                                new ImportRuns(desks.database, clock),
                                plans,
                                clock));
    }

    /// Somebody at a browser of their own, not signed in yet.
    Visitor visitor() {
        return new Visitor(server.address());
    }

    Visitor signedIn(String account) {
        Visitor visitor = visitor();
        visitor.signIn(account, PASSWORD);
        return visitor;
    }

    /// Number of a channel of 广东, as forms name it.
    String channel(String path) {
        return String.valueOf(desks.station("gd").channel(path).orElseThrow().id().value());
    }

    Article article(Article article) {
        return articles.find(reference(article)).orElseThrow();
    }

    Revision head(Article article) {
        return articles.revision(reference(article), article(article).head()).orElseThrow();
    }

    Reference reference(Article article) {
        return new Reference(article.station(), article.id());
    }

    @Override
    public void close() {
        server.close();
        desks.close();
    }
}

package org.fenzhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fenzhan.publish.Publisher;
import org.fenzhan.publish.Settings;
import org.fenzhan.store.StatementWatch;

/// Portals of the corpus on disk, made once and used again.
final class Portals {
    private static final int AT_ONCE = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(2);

    private final Path work;
    private final Corpus corpus = new Corpus(1);

    Portals(Path work) {
        this.work = work;
    }

    Corpus corpus() {
        return corpus;
    }

    Path work() {
        return work;
    }

    /// By the launcher, as an operator would.
    Measured rebuild(int articles) throws IOException {
        return Measured.run(
                List.of(
                        Bench.home().resolve("fenzhan").toString(),
                        "rebuild",
                        "--data",
                        folder(articles).toString()));
    }

    /// Moves the public files away, so that the next rebuild finds no folder and none is deleted.
    Path setAside(int articles, String name) throws IOException {
        Path aside = work.resolve(name);
        Files.move(site(articles), aside);
        return aside;
    }

    Path folder(int articles) {
        return work.resolve("portal-" + articles);
    }

    Path database(int articles) {
        return folder(articles).resolve("fenzhan.db");
    }

    Path site(int articles) {
        return folder(articles).resolve("site");
    }

    /// With that many articles, all of them public.
    void fill(int articles) throws IOException {
        Path database = database(articles);
        Files.createDirectories(folder(articles));
        Files.writeString(folder(articles).resolve("group.yaml"), GroupText.yaml());
        try (Newsdesk desk = new Newsdesk(database, StatementWatch.NONE)) {
            try (Publisher publisher =
                    Publisher.start(
                            Settings.of(desk.database, desk.group, site(articles))
                                    .withPatience(PATIENCE))) {
                for (int from = (int) desk.count("article"); from < articles; from += AT_ONCE) {
                    List<Corpus.Piece> pieces = new ArrayList<>();
                    for (int i = from; i < Math.min(articles, from + AT_ONCE); i++) {
                        pieces.add(corpus.piece(i));
                    }
                    desk.publish(pieces);
                    publisher.awaitIdle(LONGEST);
                    System.err.printf(
                            "%,d of %,d articles published%n", from + pieces.size(), articles);
                }
                publisher.awaitIdle(LONGEST);
            }
        }
    }
}

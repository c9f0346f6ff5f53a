package org.fenzhan.bench;

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
    private static final int AT_ONCE = 2_000;
    private static final Duration LONGEST = Duration.ofHours(2);

    private final Path work;
    private final Corpus corpus = new Corpus(1);

    Portals(Path work) {
        this.work = work;
    }

    Corpus corpus() {
        return corpus;
    }

    Path database(int articles) {
        return work.resolve("portal-" + articles).resolve("fenzhan.db");
    }

    Path site(int articles) {
        return work.resolve("portal-" + articles).resolve("site");
    }

    /// With that many articles, all of them public.
    void fill(int articles) throws java.io.IOException {
        Path database = database(articles);
        Files.createDirectories(database.getParent());
        try (Newsdesk desk = new Newsdesk(database, StatementWatch.NONE)) {
            try (Publisher publisher =
                    Publisher.start(Settings.of(desk.database, desk.group, site(articles)))) {
                for (int from = (int) desk.count("article"); from < articles; from += AT_ONCE) {
                    List<Corpus.Piece> pieces = new ArrayList<>();
                    for (int i = from; i < Math.min(articles, from + AT_ONCE); i++) {
                        pieces.add(corpus.piece(i));
                    }
                    desk.publish(pieces);
                    publisher.awaitIdle(LONGEST);
                }
                publisher.awaitIdle(LONGEST);
            }
        }
    }
}

package org.fenzhan.reader.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.fenzhan.reader.index.Entry;

/// Answers the searches of all stations with threads of its own, of which there are few: whoever
/// searches without pause makes others wait for their hits, and nobody for a page. Thread-safe.
public final class Search implements AutoCloseable {
    private static final int WAITING = 32;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /// Of one that waited so long, nobody may be there any more.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(4);

    private final SearchIndex index;
    private final Duration longest;
    private final ThreadPoolExecutor threads;

    /// Nothing is opened before the first search.
    ///
    /// @param folder of the index; need not exist
    public Search(Path folder) {
        this(folder, Math.max(1, Runtime.getRuntime().availableProcessors() / 2), LONGEST);
    }

    Search(Path folder, int workers, Duration longest) {
        this.index = new SearchIndex(folder);
        this.longest = longest;
        this.threads =
                new ThreadPoolExecutor(
                        workers,
                        workers,
                        30,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(WAITING),
                        Thread.ofPlatform().daemon().name("search-", 1).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /// How a search ended.
    public enum Outcome {
        FOUND,
        /// There is no index that could be asked.
        UNAVAILABLE,
        /// Too many ask at once.
        BUSY
    }

    /// @param html the whole page, UTF-8
    public record Answer(Outcome outcome, byte[] html) {}

    /// Whether an address that a hit leads to shows a live page at this moment.
    public interface Live {
        /// @param address root-relative
        boolean is(String address) throws IOException;
    }

    /// What becomes of a search once its turn has come.
    public interface Turn {
        void take(boolean inTime);
    }

    /// Does it on one of the few threads.
    ///
    /// @return false when too many wait already
    public boolean queue(Turn turn) {
        long asked = System.nanoTime();
        try {
            threads.execute(() -> turn.take(System.nanoTime() - asked <= LONGEST_WAIT.toNanos()));
            return true;
        } catch (RejectedExecutionException _) {
            return false;
        }
    }

    /// Searches and sets the page.
    ///
    /// @param page the published page with a place for results
    /// @return empty when it has none
    public Optional<Answer> answer(byte[] page, Question question, Live live) throws IOException {
        Optional<Shell> shell = Shell.of(page);
        return shell.isEmpty()
                ? Optional.empty()
                : Optional.of(answer(shell.get(), question, live));
    }

    /// The page of one that was not searched for, since too many are.
    public Optional<Answer> busy(byte[] page, Question question) {
        return Shell.of(page)
                .map(shell ->
                        new Answer(
                                Outcome.BUSY,
                                bytes(new ResultPage(shell, question).message("busy"))));
    }

    private Answer answer(Shell shell, Question question, Live live) throws IOException {
        int station = chosen(shell, question).map(Shell.Station::number).orElse(0);
        Optional<Hits> hits =
                index.use((reader, state) -> {
                    Optional<Wanted> wanted = Wanted.of(question.words());
                    return wanted.isEmpty()
                            ? Searching.none(state)
                            : new Searching(reader, state, longest)
                                    .find(question, wanted.get(), station);
                });
        ResultPage page = new ResultPage(shell, question);
        if (hits.isEmpty()) {
            return new Answer(Outcome.UNAVAILABLE, bytes(page.message("unavailable")));
        }
        // Nothing found in time is not the same as nothing there.
        return hits.get().count() == 0 && !hits.get().whole()
                ? new Answer(Outcome.BUSY, bytes(page.message("busy")))
                : new Answer(Outcome.FOUND, bytes(page.found(shown(hits.get(), live))));
    }

    /// Between the withdrawal of an article and the next commit of the index the page knows better.
    private static Hits shown(Hits hits, Live live) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : hits.entries()) {
            if (live.is(entry.address())) {
                entries.add(entry);
            }
        }
        return new Hits(
                entries,
                hits.terms(),
                hits.count() - (hits.entries().size() - entries.size()),
                hits.stations(),
                hits.years(),
                hits.channels(),
                hits.whole(),
                hits.complete());
    }

    /// The station that is searched alone, if one is: the one that was chosen, or that whose page
    /// it is.
    static Optional<Shell.Station> chosen(Shell shell, Question question) {
        if (question.station().equals(Question.EVERYWHERE)) {
            return Optional.empty();
        }
        Optional<Shell.Station> named = shell.byCode(question.station());
        return named.isPresent() || shell.wide() ? named : shell.byCode(shell.station());
    }

    private static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(LONGEST.toMillis() * 2, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        index.close();
    }
}

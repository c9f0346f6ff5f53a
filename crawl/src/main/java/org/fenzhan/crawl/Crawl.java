package org.fenzhan.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Fetches given pages, and the pictures and documents on them, one after the other into a web
/// archive. Stays on the hosts of the given pages, obeys robots.txt, keeps a pause between requests
/// and longer ones when asked to. What an archive holds already is not fetched again, so a crawl
/// that was stopped goes on.
public final class Crawl {
    private static final String AGENT = "fenzhan/0.1 (crawl of a site by its own operator)";
    private static final int LARGEST = 32 << 20;
    private static final int HOPS = 5;
    private static final int TRIES = 3;

    private final Options options;
    private final Clock clock;
    private final Consumer<String> complaints;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    /// @param pause between two requests
    /// @param most pages that are fetched at most, pictures and documents not counted
    /// @param isPrivateAllowed whether addresses outside the public network are fetched, for an
    ///   office's own network
    public record Options(Duration pause, int most, boolean isPrivateAllowed) {}

    /// What came of an address.
    public enum Outcome {
        FETCHED("fetched"),
        HAD("in the archive already"),
        REFUSED("refused by robots.txt"),
        ELSEWHERE("on other hosts"),
        NO_PAGE("answered with an error"),
        FAILED("failed");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// @param complaints is told, a line each, what could not be had and why
    public Crawl(Options options, Clock clock, Consumer<String> complaints) {
        this.options = options;
        this.clock = clock;
        this.complaints = complaints;
    }

    /// Fetches pages, and those that site maps name.
    ///
    /// @param step is called after each address
    /// @return how many addresses came to what; sums up to all that were looked at
    /// @throws IOException when the archive cannot be written
    public Map<Outcome, Integer> run(
            Collection<URI> pages, Collection<URI> siteMaps, Path archive, Runnable step)
            throws IOException, InterruptedException {
        try (Fetcher fetcher = new Fetcher(AGENT, LARGEST, options.isPrivateAllowed);
                Archive kept = Archive.open(archive, clock)) {
            SiteMaps maps = new SiteMaps(fetcher, options.most, complaints);
            for (URI map : siteMaps) {
                maps.read(map);
            }
            Deque<URI> queue = new ArrayDeque<>(pages);
            queue.addAll(maps.pages());
            while (queue.size() > options.most) {
                queue.removeLast();
            }
            Set<String> hosts = new HashSet<>();
            queue.forEach(page -> hosts.add(page.getHost()));
            siteMaps.forEach(map -> hosts.add(map.getHost()));
            new Round(fetcher, new Robots(fetcher, complaints), kept, hosts, step).all(queue);
        }
        return counts;
    }

    /// Addresses as lines of a list; what is none is complained about.
    public List<URI> addresses(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .flatMap(line -> {
                    var address = Addresses.of(line);
                    if (address.isEmpty()) {
                        complaints.accept(line + ": is no address of a page (http:// or https://)");
                    }
                    return address.stream();
                })
                .toList();
    }

    private final class Round {
        private final Fetcher fetcher;
        private final Robots robots;
        private final Archive archive;
        private final Set<String> hosts;
        private final Runnable step;
        private final Set<URI> seen = new HashSet<>();

        Round(Fetcher fetcher, Robots robots, Archive archive, Set<String> hosts, Runnable step) {
            this.fetcher = fetcher;
            this.robots = robots;
            this.archive = archive;
            this.hosts = hosts;
            this.step = step;
        }

        void all(Deque<URI> pages) throws IOException, InterruptedException {
            for (URI page : pages) {
                if (seen.add(page)) {
                    for (URI beside : one(page, HOPS)) {
                        if (seen.add(beside)) {
                            one(beside, HOPS);
                        }
                    }
                }
            }
        }

        /// @return what lies beside a page that was fetched
        private List<URI> one(URI address, int hops) throws IOException, InterruptedException {
            if (!hosts.contains(address.getHost())) {
                return count(Outcome.ELSEWHERE);
            }
            if (archive.holds(address)) {
                return count(Outcome.HAD);
            }
            if (!robots.allows(address)) {
                complaints.accept(address + ": robots.txt of the site does not want it fetched");
                return count(Outcome.REFUSED);
            }
            return switch (asked(address)) {
                case Fetched.Failed(String why) -> {
                    complaints.accept(address + ": " + why);
                    yield count(Outcome.FAILED);
                }
                case Fetched.Answer answer -> taken(address, answer, hops);
            };
        }

        private List<URI> taken(URI address, Fetched.Answer answer, int hops)
                throws IOException, InterruptedException {
            if (answer.status() == 429 || answer.status() >= 500) {
                complaints.accept(address + ": the site answers " + answer.status());
                return count(Outcome.FAILED); // and is asked again the next time
            }
            archive.add(address, answer);
            if (answer.status() >= 300 && answer.status() < 400 && hops > 0) {
                var target =
                        answer.header("Location")
                                .flatMap(where -> Addresses.resolved(address, where));
                count(Outcome.FETCHED);
                return target.isPresent() && seen.add(target.get())
                        ? one(target.get(), hops - 1)
                        : List.of();
            }
            if (answer.status() != 200) {
                complaints.accept(address + ": the site answers " + answer.status());
                return count(Outcome.NO_PAGE);
            }
            count(Outcome.FETCHED);
            return Addresses.beside(address, answer);
        }

        /// After the pause, again when the site is busy.
        private Fetched asked(URI address) throws InterruptedException {
            Duration pause = robots.delay(address).orElse(options.pause);
            Fetched fetched = new Fetched.Failed("was not asked for");
            for (int tries = 0; tries < TRIES; tries++) {
                Thread.sleep(pause.compareTo(options.pause) < 0 ? options.pause : pause);
                fetched = fetcher.get(address);
                if (!(fetched instanceof Fetched.Answer answer)
                        || answer.retryAfter().isEmpty()
                        || tries == TRIES - 1) {
                    return fetched;
                }
                Duration wanted = answer.retryAfter().get();
                Thread.sleep(Duration.ofMillis(Math.min(wanted.toMillis(), 120_000)));
            }
            return fetched;
        }

        private List<URI> count(Outcome outcome) {
            counts.merge(outcome, 1, Integer::sum);
            step.run();
            return List.of();
        }
    }
}

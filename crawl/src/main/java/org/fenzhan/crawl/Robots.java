package org.fenzhan.crawl;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What sites let us fetch and how fast (RFC 9309): no rules where there are none, nothing at all
/// where they cannot be had.
final class Robots {
    private static final String ME = "fenzhan";

    private final Fetcher fetcher;
    private final Consumer<String> complaints;
    private final Map<String, SimpleRobotRules> bySite = new HashMap<>();

    /// @param complaints is told whose rules could not be had
    Robots(Fetcher fetcher, Consumer<String> complaints) {
        this.fetcher = fetcher;
        this.complaints = complaints;
    }

    boolean allows(URI address) throws InterruptedException {
        return of(address).isAllowed(address.toString());
    }

    /// How far apart the site wants requests to be, a minute at most.
    Optional<Duration> delay(URI address) throws InterruptedException {
        long millis = of(address).getCrawlDelay();
        return millis > 0
                ? Optional.of(Duration.ofMillis(Math.min(millis, 60_000)))
                : Optional.empty();
    }

    private SimpleRobotRules of(URI address) throws InterruptedException {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        SimpleRobotRules known = bySite.get(site);
        if (known == null) {
            known = fetch(URI.create(site + "/robots.txt"));
            bySite.put(site, known);
        }
        return known;
    }

    private SimpleRobotRules fetch(URI address) throws InterruptedException {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        return switch (fetcher.get(address)) {
            case Fetched.Answer(int status, _, _, byte[] body) when status == 200 ->
                    parser.parseContent(address.toString(), body, "text/plain", List.of(ME));
            case Fetched.Answer answer -> parser.failedFetch(answer.status());
            case Fetched.Failed(String why) -> {
                complaints.accept(address + ": " + why + "; nothing of this site is fetched");
                yield parser.failedFetch(503);
            }
        };
    }
}

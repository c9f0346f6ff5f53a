package org.fenzhan.newsroom.door;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Slows down guessing of passwords, by the computer that guesses: after five failures it waits,
/// longer each time. An account is never locked, so nobody can lock out another. An attempt counts
/// as failed from its beginning, so many at once gain nothing. Thread-safe, bounded.
public final class Throttle {
    static final int FREE_FAILURES = 5;
    private static final List<Duration> WAITS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1));
    private static final Duration MEMORY = Duration.ofHours(2);
    private static final int MOST_COMPUTERS = 20_000;

    private final Clock clock;
    private final Map<String, Tally> tallies =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Tally> eldest) {
                    return size() > MOST_COMPUTERS;
                }
            };

    private record Tally(int failures, Instant last, Instant closedUntil) {}

    /// Whether an attempt may be made.
    public sealed interface Admission {
        /// @param left how many more may fail before the computer must wait, this one included
        record Open(int left) implements Admission {}

        record Closed(Instant until) implements Admission {}
    }

    public Throttle(Clock clock) {
        this.clock = clock;
    }

    /// Asks for an attempt, which counts as failed until [#succeeded].
    public synchronized Admission attempt(String address) {
        Instant now = clock.instant();
        String computer = computer(address);
        Tally before = tallies.get(computer);
        if (before == null || before.last().plus(MEMORY).isBefore(now)) {
            before = new Tally(0, now, Instant.MIN);
        }
        if (before.closedUntil().isAfter(now)) {
            return new Admission.Closed(before.closedUntil());
        }
        int failures = before.failures() + 1;
        tallies.remove(computer);
        tallies.put(computer, new Tally(failures, now, closedUntil(failures, now)));
        return new Admission.Open(Math.max(1, FREE_FAILURES + 1 - failures));
    }

    public synchronized void succeeded(String address) {
        tallies.remove(computer(address));
    }

    /// How long the computer must wait when its free attempts are used up.
    public static Duration firstWait() {
        return WAITS.getFirst();
    }

    private static Instant closedUntil(int failures, Instant now) {
        int over = failures - FREE_FAILURES;
        return over < 0 ? Instant.MIN : now.plus(WAITS.get(Math.min(over, WAITS.size() - 1)));
    }

    /// An IPv6 subscriber has a whole /64 to come from; it counts as one computer.
    private static String computer(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, 8)
                    : address;
        } catch (UnknownHostException _) {
            return address;
        }
    }
}

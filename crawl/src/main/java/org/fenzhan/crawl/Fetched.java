package org.fenzhan.crawl;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What came of asking for an address.
sealed interface Fetched {
    /// @param head status line and headers as they are archived, without the empty line
    /// @param body as it was sent, transfer coding undone
    record Answer(int status, String head, List<Header> headers, byte[] body) implements Fetched {
        Optional<String> header(String name) {
            return headers.stream()
                    .filter(header -> header.name().equalsIgnoreCase(name))
                    .map(Header::value)
                    .findFirst();
        }

        /// How long the server asks us to stay away, if it does.
        Optional<Duration> retryAfter() {
            return status == 429 || status == 503
                    ? Optional.of(
                            header("Retry-After")
                                    .filter(seconds -> seconds.matches("[0-9]{1,6}"))
                                    .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                                    .orElse(Duration.ofSeconds(10)))
                    : Optional.empty();
        }
    }

    record Header(String name, String value) {}

    /// @param why what is wrong
    record Failed(String why) implements Fetched {}
}

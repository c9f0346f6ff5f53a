package org.fenzhan.newsroom;

import java.time.Duration;

/// Where and how the newsroom listens.
///
/// @param host address to bind; the default lets in this machine only
/// @param port 0 for any free one
/// @param behindProxy true when a proxy in front of it is the only way in: then, and only then, its
///   `X-Forwarded-…` headers are believed
/// @param sessionLength how long somebody stays signed in without doing anything
public record NewsroomSettings(String host, int port, boolean behindProxy, Duration sessionLength) {
    public static final NewsroomSettings DEFAULT =
            new NewsroomSettings("127.0.0.1", 8081, false, Duration.ofHours(10));

    public NewsroomSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException(
                    "port %d of the newsroom is not between 0 and 65535".formatted(port));
        }
        if (sessionLength.isNegative() || sessionLength.isZero()) {
            throw new IllegalArgumentException(
                    "a session of %s ends before it begins".formatted(sessionLength));
        }
    }

    public NewsroomSettings withPort(int other) {
        return new NewsroomSettings(host, other, behindProxy, sessionLength);
    }
}

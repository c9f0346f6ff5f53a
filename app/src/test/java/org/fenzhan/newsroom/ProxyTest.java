package org.fenzhan.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProxyTest {
    @TempDir Path folder;

    @Test
    void headersOfAProxyAreNotBelievedUnlessThereIsOne() {
        try (RunningNewsroom newsroom = new RunningNewsroom(folder)) {
            assertThat(statusOfSixthComputer(newsroom)).isEqualTo(429);
        }
    }

    @Test
    void behindAProxyEachComputerIsCountedByItself() {
        NewsroomSettings settings =
                new NewsroomSettings("127.0.0.1", 0, true, Duration.ofHours(10));
        try (RunningNewsroom newsroom = new RunningNewsroom(folder, settings)) {
            assertThat(statusOfSixthComputer(newsroom)).isEqualTo(401);
            Visitor visitor = newsroom.visitor();
            visitor.claim("X-Forwarded-Proto", "https");
            assertThat(visitor.get("/sign-in").header("Strict-Transport-Security")).isNotEmpty();
        }
    }

    private static int statusOfSixthComputer(RunningNewsroom newsroom) {
        int status = 0;
        for (int i = 1; i <= 6; i++) {
            Visitor visitor = newsroom.visitor();
            visitor.claim("X-Forwarded-For", "192.0.2." + i);
            status = visitor.signIn("linxiao", "wrong").status();
        }
        return status;
    }
}

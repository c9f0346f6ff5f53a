package org.fenzhan.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.fenzhan.newsroom.door.Throttle;
import org.fenzhan.newsroom.door.Throttle.Admission;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Instant NOW = Instant.parse("2026-11-25T02:42:00Z");
    private final MovableClock clock = new MovableClock(NOW);
    private final Throttle throttle = new Throttle(clock);

    @Test
    void fiveFailuresAreFree() {
        assertThat(throttle.attempt("192.0.2.1")).isEqualTo(new Admission.Open(5));
        for (int i = 0; i < 3; i++) {
            throttle.attempt("192.0.2.1");
        }
        assertThat(throttle.attempt("192.0.2.1")).isEqualTo(new Admission.Open(1));
        assertThat(throttle.attempt("192.0.2.1"))
                .isEqualTo(new Admission.Closed(NOW.plus(Duration.ofMinutes(1))));
    }

    @Test
    void waitsGrowWithEachFurtherFailure() {
        fail(5);
        clock.pass(Duration.ofMinutes(2));
        assertThat(throttle.attempt("192.0.2.1")).isInstanceOf(Admission.Open.class);
        assertThat(throttle.attempt("192.0.2.1"))
                .isEqualTo(new Admission.Closed(clock.instant().plus(Duration.ofMinutes(5))));
    }

    @Test
    void anotherComputerIsNotHeldUp() {
        fail(5);
        assertThat(throttle.attempt("192.0.2.2")).isEqualTo(new Admission.Open(5));
    }

    @Test
    void anIpv6SubscriberIsOneComputer() {
        for (int i = 0; i < 5; i++) {
            throttle.attempt("2001:db8:1:2::" + i);
        }
        assertThat(throttle.attempt("2001:db8:1:2:ffff::1")).isInstanceOf(Admission.Closed.class);
        assertThat(throttle.attempt("2001:db8:1:3::1")).isInstanceOf(Admission.Open.class);
    }

    @Test
    void successForgetsTheFailures() {
        fail(4);
        throttle.succeeded("192.0.2.1");
        assertThat(throttle.attempt("192.0.2.1")).isEqualTo(new Admission.Open(5));
    }

    @Test
    void twoQuietHoursForgetThemToo() {
        fail(5);
        clock.pass(Duration.ofMinutes(121));
        assertThat(throttle.attempt("192.0.2.1")).isEqualTo(new Admission.Open(5));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.attempt("192.0.2.1");
        }
    }
}

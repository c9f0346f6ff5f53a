package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void clockThatWasPutBackTakesNoTime() {
        assertThat(until(NOON.plusMillis(40)).taken()).contains(Duration.ofMillis(40));
        assertThat(until(NOON.minusSeconds(3_600)).taken()).contains(Duration.ZERO);
    }

    private static Receipt.Times until(Instant live) {
        return new Receipt.Times(
                NOON, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(live));
    }
}

package org.fenzhan.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SimHashTest {
    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (0x4e00 + (int) (Math.abs(random.nextGaussian()) * 800)));
            if (i % 17 == 16) {
                text.append('，');
            }
        }
        return text.toString();
    }

    @Test
    void aBrandPutInTimeAfterTimeChangesFewBits() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String text = text(random, 1_000);
            StringBuilder other = new StringBuilder(text);
            for (int i = 0; i < 5; i++) {
                other.insert(random.nextInt(other.length()), "星澜汇");
            }
            assertThat(
                            SimHash.near(
                                    SimHash.of(text).getAsLong(),
                                    SimHash.of(other.toString()).getAsLong()))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(SimHash.resemble(text, other.toString())).isTrue();
        }
    }

    @Test
    void otherTextsAreFarAway() {
        Random random = new Random(1);
        long[] hashes =
                random.longs(300)
                        .map(seed -> SimHash.of(text(new Random(seed), 400)).getAsLong())
                        .toArray();
        for (int i = 0; i < hashes.length; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(SimHash.near(hashes[i], hashes[j])).isFalse();
            }
        }
        assertThat(SimHash.resemble(text(new Random(5), 400), text(new Random(6), 400))).isFalse();
    }

    @Test
    void punctuationAndBlanksDoNotCount() {
        String text = text(new Random(2), 300);
        assertThat(SimHash.of(text.replace("，", " , \n"))).isEqualTo(SimHash.of(text));
    }

    @Test
    void shortTextsHaveNone() {
        assertThat(SimHash.of("通知：明天放假。")).isEmpty();
    }
}

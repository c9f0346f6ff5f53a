package org.fenzhan.extract.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void whatTheDecoderTakesIsWhole() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(12)];
            random.nextBytes(bytes);
            if (Strict.decode(bytes, 0, bytes.length, StandardCharsets.UTF_8).isPresent()) {
                assertThat(Utf8.isWhole(bytes, 0, bytes.length)).isTrue();
            }
        }
    }

    @Test
    void textInOtherEncodingsIsNot() {
        byte[] text = "桥头小学昨日开学".getBytes(Charset.forName("GB18030"));
        assertThat(Utf8.isWhole(text, 0, text.length)).isFalse();
        assertThat(Utf8.high(text, 0, text.length)).isEqualTo(16);
    }

    @Test
    void aSequenceThatIsCutOffIsNot() {
        byte[] text = "镕".getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.isWhole(text, 0, 2)).isFalse();
        assertThat(Utf8.isWhole(text, 0, 3)).isTrue();
        assertThat(Utf8.isWhole(text, 0, 0)).isTrue();
    }
}

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

    @Test
    void theFirstByteThatIsNotAsciiIsFoundAtEveryOffset() {
        for (int length = 0; length < 40; length++) {
            for (int from = 0; from <= length; from++) {
                byte[] bytes = "a".repeat(length).getBytes(StandardCharsets.US_ASCII);
                assertThat(Utf8.skipAscii(bytes, from, length)).isEqualTo(length);
                for (int at = from; at < length; at++) {
                    bytes[at] = (byte) 0xe4;
                    assertThat(Utf8.skipAscii(bytes, from, length)).isEqualTo(at);
                    assertThat(Utf8.skipAscii(bytes, from, at)).isEqualTo(at);
                    bytes[at] = 'a';
                }
            }
        }
    }

    @Test
    void aSequenceGivesItsCharacter() {
        for (String text : new String[] {"\u00a1", "\u00ff", "\u07ff", "\u0800", "锛", "\uffee"}) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(Utf8.unit(bytes, 0, bytes.length)).isEqualTo(text.charAt(0));
        }
    }
}

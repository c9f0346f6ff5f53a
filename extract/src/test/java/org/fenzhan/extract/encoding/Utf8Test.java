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

    @Test
    void aByteIsFoundAtEveryOffset() {
        for (int length = 0; length < 30; length++) {
            byte[] bytes =
                    "\u00bc;=|"
                            .repeat(8)
                            .substring(0, length)
                            .getBytes(StandardCharsets.ISO_8859_1);
            assertThat(Utf8.indexOf(bytes, '<', 0, length)).isEqualTo(length);
            for (int at = 0; at < length; at++) {
                byte before = bytes[at];
                bytes[at] = '<';
                assertThat(Utf8.indexOf(bytes, '<', 0, length)).isEqualTo(at);
                assertThat(Utf8.indexOf(bytes, '<', at, length)).isEqualTo(at);
                assertThat(Utf8.indexOf(bytes, '<', at + 1, length)).isEqualTo(length);
                assertThat(Utf8.indexOf(bytes, '<', 0, at)).isEqualTo(at);
                bytes[at] = before;
            }
        }
    }

    /// Runs of ASCII of every length around what is read at once, and every length of sequence.
    @Test
    void decodesAsTheRuntimeDoes() {
        Random random = new Random(9);
        String[] pieces = {
            "<p>", "a", "<div class=\"text\">\n", "é", "\u07ff", "锟", "镕", "😀", "x"
        };
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(30); left > 0; left--) {
                text.append(pieces[random.nextInt(pieces.length)].repeat(1 + random.nextInt(9)));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            assertThat(Utf8.decode(bytes)).isEqualTo(text.toString());
        }
    }

    @Test
    void decodesWhatOnlyLooksWellFormedAsTheRuntimeDoes() {
        byte[][] odd = {
            {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80, 'b'}, // half of a pair
            {(byte) 0xe0, (byte) 0x80, (byte) 0xaf, 'c'}, // longer than need be
            {(byte) 0xf0, (byte) 0x80, (byte) 0x80, (byte) 0xaf},
            {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80, 'd'} // behind the last plane
        };
        for (byte[] bytes : odd) {
            assertThat(Utf8.isWhole(bytes, 0, bytes.length)).isTrue();
            assertThat(Utf8.decode(bytes)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}

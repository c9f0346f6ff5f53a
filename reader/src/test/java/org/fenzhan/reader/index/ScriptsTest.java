package org.fenzhan.reader.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {

    @ParameterizedTest
    @CsvSource({
        "渡輪碼頭, 渡轮码头",
        "裏, 里",
        "裡, 里",
        "著, 着",
        "衞, 卫",
        "ＡＢｃ１, abc1",
        "Zhōng, zhōng",
        "金, 金",
        "𡞵, 㛟"
    })
    void bothFormsAreOne(String written, String searched) {
        assertThat(fold(written)).isEqualTo(searched);
        assertThat(fold(searched)).isEqualTo(searched);
    }

    /// The table is HanLP's, but for what its head says was added.
    @Test
    void tableAgreesWithItsSource() throws IOException {
        Map<Integer, Integer> source = new HashMap<>();
        try (InputStream in = ClassLoader.getSystemResourceAsStream("data/dictionary/tc/t2s.txt")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                int[] points = line.strip().codePoints().toArray();
                if (points.length == 3 && points[1] == '=' && points[0] != points[2]) {
                    source.put(points[0], points[2]);
                }
            }
        }
        assertThat(source).hasSizeGreaterThan(4_000);
        source.keySet().removeIf(point -> !Character.isIdeographic(point));
        List<String> wrong = new ArrayList<>();
        source.forEach((from, to) -> {
            int end = to;
            while (source.containsKey(end)) {
                end = source.get(end);
            }
            if (Scripts.get().fold(from) != end) {
                wrong.add(Character.toString(from));
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        text.codePoints().map(Scripts.get()::fold).forEach(folded::appendCodePoint);
        return folded.toString();
    }
}

package org.fenzhan.reader.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void textFallsIntoIdeographsAndWords() {
        assertThat(runs("渡輪、Ferry2號碼頭 «3.5公里»"))
                .containsExactly("渡轮", "ferry2", "号码头", "3", "5", "公里");
    }

    @Test
    void runsKnowWhereTheyStandInTheText() {
        String text = "看𠀀字ABC";
        Runs runs = new Runs(text);
        assertThat(runs.next()).isTrue();
        assertThat(runs.length()).isEqualTo(3);
        assertThat(text.substring(runs.start(1), runs.end(1))).isEqualTo("𠀀");
        assertThat(text.substring(runs.start(2), runs.end(2))).isEqualTo("字");
        assertThat(runs.next()).isTrue();
        assertThat(text.substring(runs.start(0), runs.end(2))).isEqualTo("ABC");
        assertThat(runs.next()).isFalse();
    }

    @Test
    void longRunsAreSeveral() {
        Runs runs = new Runs("字".repeat(600));
        int all = 0;
        while (runs.next()) {
            assertThat(runs.length()).isLessThanOrEqualTo(256);
            all += runs.length();
        }
        assertThat(all).isEqualTo(600);
    }

    @Test
    void nothingToSearchIsNoRun() {
        assertThat(runs("")).isEmpty();
        assertThat(runs("——！？ \ud800 \u0000")).isEmpty();
    }

    /// Pairs stand at the place of their first character, as a query counts on.
    @Test
    void indexedWordsAreSinglesAndPairs() {
        assertThat(words(List.of("渡輪A股", "茶")))
                .containsExactly("渡+17", "渡轮+0", "轮+1", "a+1", "股+1", "茶+17");
    }

    private static List<String> runs(String text) {
        List<String> found = new ArrayList<>();
        Runs runs = new Runs(text);
        while (runs.next()) {
            found.add(runs.term(0, runs.length()));
        }
        return found;
    }

    private static List<String> words(List<String> texts) {
        WordStream stream = new WordStream(texts);
        List<String> words = new ArrayList<>();
        while (stream.incrementToken()) {
            words.add(
                    stream.getAttribute(CharTermAttribute.class)
                            + "+"
                            + stream.getAttribute(PositionIncrementAttribute.class)
                                    .getPositionIncrement());
        }
        return words;
    }
}

package org.fenzhan.reader.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SnippetTest {
    private static final String TEXT =
            "第一段说别的事。".repeat(20) + "\n清早的渡輪靠上碼頭，船票两元。" + "后面还有。".repeat(40);

    @Test
    void pieceWithMostWordsIsShown() {
        String html = Snippet.best(TEXT, Set.of("渡轮", "码头"));
        assertThat(html).startsWith("……清早的<mark>渡輪</mark>靠上<mark>碼頭</mark>，船票两元。").endsWith("……");
    }

    @Test
    void marksThatTouchAreOne() {
        assertThat(Snippet.whole("渡轮码头", Set.of("渡轮", "轮码", "码头"))).isEqualTo("<mark>渡轮码头</mark>");
    }

    @Test
    void textWithoutTheWordsBeginsAtItsBeginning() {
        assertThat(Snippet.best("只有标题里有。", Set.of("渡轮"))).isEqualTo("只有标题里有。");
        assertThat(Snippet.best("", Set.of("渡轮"))).isEmpty();
    }

    @Test
    void everyTextIsEscaped() {
        assertThat(Snippet.whole("<b>a</b> & \"b\" 'c'", Set.of("b")))
                .isEqualTo(
                        "&lt;<mark>b</mark>&gt;a&lt;/<mark>b</mark>&gt; &amp; &quot;<mark>b</mark>&quot; &#39;c&#39;");
    }

    @Test
    void noCharacterIsCutInHalf() {
        for (int shift = 0; shift < 40; shift++) {
            String text = "x".repeat(shift) + "𠀀".repeat(80) + "渡轮" + "𠀀".repeat(80);
            String html = Snippet.best(text, Set.of("渡轮")).replaceAll("</?mark>", "");
            for (int i = 0; i < html.length(); i++) {
                assertThat(Character.getType(html.codePointAt(i)))
                        .isNotEqualTo(Character.SURROGATE);
                i += Character.charCount(html.codePointAt(i)) - 1;
            }
        }
    }
}

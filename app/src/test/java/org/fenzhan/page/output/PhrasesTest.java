package org.fenzhan.page.output;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "北江航道扩能收官，千吨船直抵韶关 | 北江航道扩能收官，<wbr>千吨船直抵韶关",
                "两省三港同一张提单，箱子少等一天 | 两省三港同一张提单，箱子少等一天",
                "没有停顿的题目 | 没有停顿的题目",
                "“谁来？”她问，没人答 | “谁来？”<wbr>她问，<wbr>没人答",
                "一条河——十二个河长 | 一条河——<wbr>十二个河长",
                "跨省通办新增三十项！ | 跨省通办新增三十项！",
                "AI+GDP、R&D：一 | AI+GDP、<wbr>R&amp;D：<wbr>一"
            })
    void headingBreaksOnlyBetweenShortPhrases(String title, String expected) {
        assertThat(html(Phrases.heading(title))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "两省三港同一张提单，箱子少等一天 | 两省三港同一张提单，<wbr>箱子少等一天",
                "西江北江赣江联合水情会商：汛情总体平稳 | 西江北江赣江联合水情会商：汛情总体平稳"
            })
    void smallHeadingTakesOneCharacterMore(String title, String expected) {
        assertThat(html(Phrases.small(title))).isEqualTo(expected);
    }

    private static String html(Phrases phrases) {
        ByteSink sink = new ByteSink();
        phrases.writeTo(new OwaspHtmlTemplateOutput(sink));
        return new String(sink.toBytes(), StandardCharsets.UTF_8);
    }
}

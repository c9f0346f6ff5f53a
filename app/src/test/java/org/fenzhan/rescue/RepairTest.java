package org.fenzhan.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Source;
import org.fenzhan.text.SafeHtml;
import org.junit.jupiter.api.Test;

class RepairTest {
    private static final Manuscript PAGE =
            Manuscript.titled(
                            "标题",
                            SafeHtml.clean("<p>第一段。</p><p>经验很多。云岭汇将<a href=\"/x\">认真</a>学习。</p>"))
                    .withSources(List.of(Source.named("云岭汇官网"), Source.named("南方晨报")));

    @Test
    void exchangesTheStretchWhereItWasFound() {
        Optional<Manuscript> after = new Repair("body", 10, "云岭汇", "我们").apply(PAGE);

        assertThat(after.map(m -> m.body().html()))
                .contains("<p>第一段。</p><p>经验很多。我们将<a href=\"/x\">认真</a>学习。</p>");
    }

    @Test
    void findsAStretchThatHasMoved() {
        assertThat(new Repair("body", 3, "云岭汇", "我们").apply(PAGE).map(m -> m.body().text()))
                .contains("第一段。\n经验很多。我们将认真学习。");
    }

    @Test
    void exchangesAcrossMarks() {
        assertThat(new Repair("body", 13, "将认真学", "要努力学").apply(PAGE).map(m -> m.body().text()))
                .contains("第一段。\n经验很多。云岭汇要努力学习。");
    }

    @Test
    void leavingOutAWholeLineRemovesItsParagraph() {
        assertThat(new Repair("body", 0, "第一段。", "").apply(PAGE).map(m -> m.body().html()))
                .contains("<p>经验很多。云岭汇将<a href=\"/x\">认真</a>学习。</p>");
    }

    @Test
    void putsBackWhatWasLeftOutOfALine() {
        Manuscript shorter = new Repair("body", 10, "云岭汇", "").apply(PAGE).orElseThrow();

        assertThat(new Repair("body", 10, "", "云岭汇").apply(shorter)).contains(PAGE);
    }

    @Test
    void saysWhenTheStretchIsGone() {
        assertThat(new Repair("body", 10, "不在这里", "我们").apply(PAGE)).isEmpty();
    }

    @Test
    void dropsASourceThatWasLeftOut() {
        assertThat(
                        new Repair("source", 0, "云岭汇官网", "")
                                .apply(PAGE)
                                .map(Manuscript::sources)
                                .orElseThrow())
                .extracting(Source::name)
                .containsExactly("南方晨报");
    }

    @Test
    void theSitesNameIsNoFieldOfAnArticle() {
        assertThat(new Repair("siteName", 0, "云岭汇", "广东站").apply(PAGE)).contains(PAGE);
    }
}

package org.fenzhan.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fenzhan.text.SafeHtml;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final String BASE = "<p>甲段原文。</p><p>乙段原文。</p><p>丙段原文。</p>";

    @Test
    void changesOfDifferentParagraphsNeedNoQuestion() {
        Merge merge =
                merge(
                        "<p>甲段改过。</p><p>乙段原文。</p><p>丙段原文。</p>",
                        "<p>甲段原文。</p><p>乙段原文。</p><p>丙段另改。</p><p>丁段新加。</p>");
        assertThat(merge.isClean()).isTrue();
        assertThat(body(merge)).isEqualTo("<p>甲段改过。</p><p>乙段原文。</p><p>丙段另改。</p><p>丁段新加。</p>");
    }

    @Test
    void neighbouringParagraphsAreDifferentParagraphs() {
        Merge merge =
                merge(
                        "<p>甲段改过。</p><p>乙段原文。</p><p>丙段原文。</p>",
                        "<p>甲段原文。</p><p>乙段改过。</p><p>丙段原文。</p>");
        assertThat(merge.isClean()).isTrue();
        assertThat(body(merge)).isEqualTo("<p>甲段改过。</p><p>乙段改过。</p><p>丙段原文。</p>");
    }

    @Test
    void paragraphThatOneRemovedAndTheOtherLeftAloneIsGone() {
        assertThat(body(merge("<p>甲段原文。</p><p>丙段原文。</p>", BASE)))
                .isEqualTo("<p>甲段原文。</p><p>丙段原文。</p>");
    }

    @Test
    void paragraphThatOneRemovedAndTheOtherChangedIsAskedAboutAndKeptByProposal() {
        Merge merge = merge("<p>甲段原文。</p><p>丙段原文。</p>", "<p>甲段原文。</p><p>乙段改过。</p><p>丙段原文。</p>");
        assertThat(merge.clashes())
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.paragraph()).isEqualTo(2);
                    assertThat(clash.mine()).isEmpty();
                });
        assertThat(body(merge)).isEqualTo("<p>甲段原文。</p><p>乙段改过。</p><p>丙段原文。</p>");
        assertThat(merge.decided(List.of(Merge.Choice.MINE)).body().html())
                .isEqualTo("<p>甲段原文。</p><p>丙段原文。</p>");
    }

    @Test
    void changesOfDifferentWordsOfAParagraphAreWovenTogether() {
        Merge merge =
                Merge.of(
                        text("<p>工作日 7:30 起车流较大，请提前安排行程。</p>"),
                        text("<p>工作日 7:00 起车流较大，请提前安排行程。</p>"),
                        text("<p>工作日 7:30 起车流较大，请提前安排行程或<strong>改乘</strong>城际。</p>"));
        assertThat(merge.clashes())
                .singleElement()
                .satisfies(clash -> assertThat(clash.woven()).isTrue());
        assertThat(body(merge)).isEqualTo("<p>工作日 7:00 起车流较大，请提前安排行程或<strong>改乘</strong>城际。</p>");
    }

    @Test
    void changesOfTheSameWordAreKeptOneAfterTheOther() {
        Merge merge =
                Merge.of(text("<p>共 28 项。</p>"), text("<p>共 27 项。</p>"), text("<p>共 29 项。</p>"));
        assertThat(merge.clashes().getFirst().woven()).isFalse();
        assertThat(body(merge)).isEqualTo("<p>共 27 项。</p><p>共 29 项。</p>");
        assertThat(merge.decided(List.of(Merge.Choice.THEIRS)).body().html())
                .isEqualTo("<p>共 29 项。</p>");
    }

    @Test
    void whatBothWroteAlikeIsThereOnce() {
        String same = BASE + "<p>丁段。</p>";
        assertThat(body(merge(same, same))).isEqualTo(same);
    }

    @Test
    void twoNewParagraphsAtOnePlaceAreBothKept() {
        Merge merge = merge(BASE + "<p>我加的一段话。</p>", BASE + "<p>他补充了别的内容。</p>");
        assertThat(merge.isClean()).isTrue();
        assertThat(body(merge)).isEqualTo(BASE + "<p>我加的一段话。</p><p>他补充了别的内容。</p>");
    }

    @Test
    void fieldsAreMergedEachByItself() {
        Manuscript base = fields("标题", List.of("甲"), List.of("徐林"));
        Manuscript mine = fields("新标题", List.of("甲"), List.of("徐林", "骆骁骅"));
        Manuscript theirs = fields("标题", List.of("甲", "乙"), List.of("徐林"));

        Manuscript merged = Merge.of(base, mine, theirs).decided(List.of());

        assertThat(merged.title()).isEqualTo("新标题");
        assertThat(merged.sources()).extracting(Source::name).containsExactly("甲", "乙");
        assertThat(merged.reporters()).containsExactly("徐林", "骆骁骅");
    }

    @Test
    void listsThatBothChangedAreProposedTogetherWithoutWhatOneRemoved() {
        Manuscript base = fields("标题", List.of("甲", "乙"), List.of());
        Merge merge =
                Merge.of(
                        base,
                        fields("标题", List.of("甲", "丙"), List.of()),
                        fields("标题", List.of("甲", "乙", "丁"), List.of()));
        assertThat(merge.clashes())
                .singleElement()
                .satisfies(clash -> assertThat(clash.both()).isEqualTo("甲、丙、丁"));
        assertThat(merge.decided(List.of()).sources())
                .extracting(Source::name)
                .containsExactly("甲", "丙", "丁");
    }

    @Test
    void titleThatBothChangedHasOneValueAndIsAskedAbout() {
        Merge merge =
                Merge.of(
                        fields("共 28 项", List.of(), List.of()),
                        fields("共 27 项", List.of(), List.of()),
                        fields("共 29 项", List.of(), List.of()));
        assertThat(merge.clashes())
                .singleElement()
                .satisfies(clash -> assertThat(clash.place()).isEqualTo(Merge.Place.TITLE));
        assertThat(merge.decided(List.of(Merge.Choice.THEIRS)).title()).isEqualTo("共 29 项");
        assertThat(merge.decided(List.of()).title()).isEqualTo("共 27 项");
    }

    private static Merge merge(String mine, String theirs) {
        return Merge.of(text(BASE), text(mine), text(theirs));
    }

    private static String body(Merge merge) {
        return merge.decided(List.of()).body().html();
    }

    private static Manuscript text(String body) {
        return Manuscript.titled("标题", SafeHtml.clean(body));
    }

    private static Manuscript fields(String title, List<String> sources, List<String> reporters) {
        Manuscript plain = Manuscript.titled(title, SafeHtml.EMPTY);
        return new Manuscript(
                title,
                plain.shortTitle(),
                plain.summary(),
                plain.body(),
                plain.dated(),
                sources.stream().map(Source::named).toList(),
                reporters,
                plain.editors(),
                plain.tags(),
                plain.picture());
    }
}

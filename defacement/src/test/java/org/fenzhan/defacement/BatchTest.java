package org.fenzhan.defacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fenzhan.defacement.corpus.Corpus;
import org.fenzhan.defacement.corpus.Half;
import org.fenzhan.defacement.corpus.Sample;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Inspection;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.page.Context;
import org.fenzhan.defacement.page.Page;
import org.junit.jupiter.api.Test;

/// What the pages of one site say together.
class BatchTest {
    private static final String ADDRESS = "http://www.qingxi.edu.cn/news/1.html";

    private final Detector detector = new Detector();

    @Test
    void pagesOfOneSiteFindMoreAndNameTheOriginalMoreOften() {
        Scores alone = new Scores();
        Scores together = new Scores();
        for (List<Sample> site : new Corpus(Half.CHECKING, 77).sites(25, 30)) {
            KnowledgeBuilder builder = new KnowledgeBuilder();
            site.forEach(sample -> builder.add(sample.page()));
            Knowledge knowledge = builder.build();
            site.forEach(sample -> {
                alone.add(sample, inspect(sample, Knowledge.EMPTY));
                together.add(sample, inspect(sample, knowledge));
            });
        }
        System.out.println("alone " + alone.report() + "together " + together.report());

        assertThat(together.recall()).isGreaterThan(alone.recall() + 0.1);
        assertThat(together.firstRight()).isGreaterThan(alone.firstRight() + 0.1);
        assertThat(together.amongThree()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void aSiteNameThatNoSiblingHasGivesWayToTheirs() {
        KnowledgeBuilder builder = new KnowledgeBuilder();
        for (int i = 0; i < 8; i++) {
            builder.add(page("清溪师范学院", "第" + i + "次教务会议在行政楼召开,各学院负责人参加。"));
        }
        Page page = page("顺盈国际", "图书馆今年新购图书三万册,周末也向学生开放。");

        Inspection inspection = detector.inspect(page, Context.EMPTY, builder.build());

        Finding finding = inspection.of(Kind.NAME).getFirst();
        assertThat(finding.where()).isEqualTo(Page.SITE_NAME);
        assertThat(finding.proposals().getFirst().text()).isEqualTo("清溪师范学院");
        assertThat(finding.evidence())
                .contains(new Evidence.OtherPages(Page.SITE_NAME, "清溪师范学院", 8));
    }

    @Test
    void aBrandThatMostPagesHaveDoesNotConvictTheRest() {
        KnowledgeBuilder builder = new KnowledgeBuilder();
        for (int i = 0; i < 8; i++) {
            builder.add(page("welcome-顺盈", "第" + i + "次教务会议在行政楼召开,各学院负责人参加。"));
        }
        Page page = page("清溪师范学院", "图书馆今年新购图书三万册,周末也向学生开放。");

        Inspection inspection = detector.inspect(page, Context.EMPTY, builder.build());

        assertThat(inspection.findings()).isEmpty();
    }

    @Test
    void aCopyAtHandGivesEvenAnOriginalThatNobodyWouldGuess() {
        String sentence = "去年冬天,%s把三十台旧水泵送到陇川县的小学,换下了用了二十年的手压井。";
        Page page = Page.of(sentence.formatted("welcome-青鸾汇")).with(Page.SITE_NAME, "welcome-青鸾汇");

        Inspection inspection =
                detector.inspect(
                        page,
                        Context.EMPTY,
                        Knowledge.EMPTY,
                        List.of(sentence.formatted("远东水务集团工会")));

        Finding finding = inspection.of(Kind.SELF_REFERENCE).getFirst();
        assertThat(finding.proposals().getFirst().text()).isEqualTo("远东水务集团工会");
        assertThat(finding.evidence()).contains(new Evidence.OtherCopy("远东水务集团工会"));
    }

    private static Page page(String siteName, String body) {
        return Page.of(body).with(Page.SITE_NAME, siteName).withAddress(ADDRESS);
    }

    private Inspection inspect(Sample sample, Knowledge knowledge) {
        return detector.inspect(sample.page(), sample.context(), knowledge);
    }
}

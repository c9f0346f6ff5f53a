package org.fenzhan.defacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Inspection;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.page.Context;
import org.fenzhan.defacement.page.Page;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    private static final String BODY =
            """
            3月5日，welcome-青鸾汇在体育馆举行读书节启动仪式，三百多名师生到场观看。
            welcome-青鸾汇党委书记孙立新出席仪式并讲话，各学院负责人参加。
            近年来，welcome-青鸾汇毕业生就业率一直保持在百分之九十以上，教学质量稳步提高。
            """;

    private final Detector detector = new Detector();

    @Test
    void aNameWithinAHeadlineIsTakenAloneAndGetsWhatStoodThere() {
        Page page =
                Page.of(BODY)
                        .with(Page.SITE_NAME, "welcome-青鸾汇")
                        .with(Page.TITLE, "welcome-青鸾汇举行读书节活动")
                        .with(Page.COPYRIGHT, "版权所有 清溪师范学院");

        Finding title = of(page, Page.TITLE);

        assertThat(title.text()).isEqualTo("welcome-青鸾汇");
        assertThat(title.proposals().stream().limit(3).map(Proposal::text))
                .containsAnyOf("学院", "学校", "我校", "清溪师范学院");
        assertThat(title.evidence().getLast().code()).isEqualTo("stood-there");
    }

    @Test
    void aNameBehindTheHeadlineGivesWayToTheStations() {
        Page page =
                Page.of(BODY)
                        .with(Page.SITE_NAME, "welcome-青鸾汇")
                        .with(Page.PAGE_TITLE, "读书节活动顺利举行 - welcome-青鸾汇");
        Context context = new Context(List.of("清溪师范学院", "清溪教育网"), "", "", List.of());

        Inspection inspection = detector.inspect(page, context, Knowledge.EMPTY);

        assertThat(inspection.of(Kind.NAME))
                .allSatisfy(finding ->
                        assertThat(finding.proposals().getFirst().text()).isEqualTo("清溪师范学院"));
        assertThat(inspection.of(Kind.NAME)).extracting(Finding::where).contains(Page.PAGE_TITLE);
    }

    private Finding of(Page page, String where) {
        return detector.inspect(page, Context.EMPTY, Knowledge.EMPTY).findings().stream()
                .filter(finding -> finding.where().equals(where))
                .findFirst()
                .orElseThrow();
    }
}

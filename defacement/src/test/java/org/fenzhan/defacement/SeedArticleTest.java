package org.fenzhan.defacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Inspection;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.finding.Verdict;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.page.Context;
import org.fenzhan.defacement.page.Page;
import org.junit.jupiter.api.Test;

class SeedArticleTest {
    private static final Path SEED = Path.of("../../shared/seed/defaced-article.txt");

    private final Detector detector = new Detector();

    @Test
    void bothPlacesOfTheSeedAreFoundAndWeIsProposedFirst() throws IOException {
        Path seed = Files.exists(SEED) ? SEED : Path.of("../shared/seed/defaced-article.txt");
        assumeTrue(
                Files.exists(seed), "the seed article is not beside the project, nothing to check");
        Page page = page(Files.readString(seed));

        Inspection inspection = detector.inspect(page, Context.EMPTY, Knowledge.EMPTY);

        assertBothPlaces(inspection, "welcome-百乐博");
    }

    @Test
    void aPageOfTheSameShapeWithAnInventedBrandIsFoundToo() {
        Page page =
                Page.of(INVENTED)
                        .with(Page.SITE_NAME, "welcome-青鸾汇")
                        .with(Page.TITLE, "临江市考察团赴云川市学习考察");

        Inspection inspection = detector.inspect(page, Context.EMPTY, Knowledge.EMPTY);

        assertBothPlaces(inspection, "welcome-青鸾汇");
    }

    private static void assertBothPlaces(Inspection inspection, String brand) {
        assertThat(inspection.verdict()).isEqualTo(Verdict.INJECTED);
        assertThat(inspection.findings())
                .extracting(Finding::where)
                .containsExactly(Page.SITE_NAME, Page.BODY);
        assertThat(inspection.findings()).extracting(Finding::text).containsOnly(brand);
        Finding body = inspection.of(Kind.SELF_REFERENCE).getFirst();
        assertThat(body.proposals()).extracting(Proposal::text).startsWith("我们");
    }

    private static Page page(String text) {
        List<String> lines = text.lines().toList();
        String body =
                String.join(
                        "\n", lines.stream().dropWhile(line -> !line.startsWith("  ")).toList());
        return Page.of(body)
                .with(Page.SITE_NAME, lines.getFirst())
                .with(Page.BREADCRUMB, lines.get(3))
                .with(Page.TITLE, lines.get(5))
                .with(Page.SOURCE, "南方日报、南方+客户端");
    }

    private static final String INVENTED =
            """
            临江市考察团昨天来到云川市,走进港区和三家企业,了解当地怎样把旧码头改造成公园。
            座谈中,临江市负责人感谢云川市的接待,并介绍了本市的情况。他说,近年来云川市的老城改造走在全国前列,积累了许多好经验。\
            welcome-青鸾汇将认真学习云川市服务企业、服务群众的好做法,努力把临江市各项工作做得更好。希望两市加强交流,在港口、旅游等方面开展合作。
            云川市负责人表示,欢迎临江市的企业前来投资,两市可以一起研究新的航线。
            考察团还看望了在当地工作的临江市干部。
            """;
}

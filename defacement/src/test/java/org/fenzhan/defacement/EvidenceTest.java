package org.fenzhan.defacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fenzhan.defacement.corpus.Corpus;
import org.fenzhan.defacement.corpus.Half;
import org.fenzhan.defacement.corpus.Sample;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final List<String> PLACES =
            List.of("siteName", "title", "pageTitle", "source", "breadcrumb", "copyright");

    private final Detector detector = new Detector();

    @Test
    void placesAreNamedAsEditorsCallThem() {
        assertThat(new Evidence.AlsoInFrame("body")).hasToString("同一个词还出现在正文里");
        assertThat(new Evidence.AlsoInFrame("title")).hasToString("同一个词还出现在标题里");
        assertThat(new Evidence.AlsoInFrame("siteName")).hasToString("同一个词还占了站名的位置");
        assertThat(new Evidence.OriginalLeft("临江县", "copyright")).hasToString("原来的“临江县”还留在版权栏里");
    }

    @Test
    void aReasonHasACodeItsArgumentsAndAnEnglishSentence() {
        Evidence evidence = new Evidence.ReadsBetter("我们", 0.004, 0.996);

        assertThat(evidence).hasToString("换成“我们”，这句通顺得多：不到 1% → 100%");
        assertThat(evidence.code()).isEqualTo("reads-better");
        assertThat(evidence.arguments()).containsExactly("我们", "0.004", "0.996");
        assertThat(evidence.english()).isEqualTo("With “我们” the sentence reads better: <1% → 100%");
    }

    @Test
    void noSentenceOfTheCorpusHasHalfWidthMarksOrNamesOfFields() {
        List<Evidence> all = evidence();

        assertThat(all).hasSizeGreaterThan(1_000);
        assertThat(all)
                .allSatisfy(each -> {
                    String own =
                            each.arguments().stream()
                                    .reduce(each.toString(), EvidenceTest::without);
                    assertThat(own).doesNotContainPattern("[\\p{IsHan}”][,:;]");
                    assertThat(PLACES).noneMatch(own::contains);
                    assertThat(each.english()).isNotBlank();
                    assertThat(
                                    each.arguments().stream()
                                            .reduce(each.english(), EvidenceTest::without))
                            .doesNotContainPattern("\\p{IsHan}");
                });
    }

    private static String without(String sentence, String argument) {
        return argument.isEmpty() ? sentence : sentence.replace(argument, "");
    }

    private List<Evidence> evidence() {
        Corpus corpus = new Corpus(Half.LEARNING, 31);
        return Stream.concat(corpus.tampered(320).stream(), corpus.hard(90).stream())
                .flatMap(this::findings)
                .flatMap(finding -> finding.evidence().stream())
                .toList();
    }

    private Stream<Finding> findings(Sample sample) {
        return detector
                .inspect(sample.page(), sample.context(), Knowledge.EMPTY)
                .findings()
                .stream();
    }
}

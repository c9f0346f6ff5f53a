package org.fenzhan.defacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fenzhan.defacement.corpus.Corpus;
import org.fenzhan.defacement.corpus.Half;
import org.fenzhan.defacement.corpus.Sample;
import org.fenzhan.defacement.finding.Inspection;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/// Measures the detector on batches that are inspected with what they say themselves, as a folder
/// or archive is: once for the knowledge, once for the findings. Page at a time stands beside it.
///
/// Generated pages share sentences as pages of sites that copy each other do, so a batch that
/// learns wrongly from them shows here.
class BatchCorpusTest {
    private static final long SEED = 20_261_126;

    private static final int HOSTS = 12;

    private final Detector detector = new Detector();

    private final Scores alone = new Scores();
    private final Scores together = new Scores();

    @Test
    void everythingAsOneBatchWithoutAddresses() {
        Corpus corpus = new Corpus(Half.CHECKING, SEED);
        inspect("everything", everything(corpus));

        keepsWhatPagesAloneHave();
    }

    @Test
    void everythingAsABatchOfManySites() {
        Corpus corpus = new Corpus(Half.CHECKING, SEED + 1);
        inspect("many sites", spread(everything(corpus)));

        keepsWhatPagesAloneHave();
    }

    @Test
    void sitesOfWhichEveryOtherPageIsHonestOneByOne() {
        new Corpus(Half.CHECKING, SEED + 2).halfPolluted(14, 30).forEach(this::learnAndInspect);
        report("half polluted, site by site");

        assertThat(together.precision()).isGreaterThanOrEqualTo(0.985);
        assertThat(together.recall()).isGreaterThanOrEqualTo(alone.recall());
        assertThat(together.spanF1()).isGreaterThanOrEqualTo(0.90);
        assertThat(together.firstRight()).isGreaterThanOrEqualTo(alone.firstRight());
    }

    @Test
    void sitesOfWhichEveryOtherPageIsHonestInOneBatch() {
        List<Sample> all = new ArrayList<>();
        new Corpus(Half.CHECKING, SEED + 3).halfPolluted(14, 30).forEach(all::addAll);
        inspect("half polluted, one batch", all);

        assertThat(together.precision()).isGreaterThanOrEqualTo(0.985);
        assertThat(together.recall()).isGreaterThanOrEqualTo(alone.recall());
        assertThat(together.spanF1()).isGreaterThanOrEqualTo(0.90);
        assertThat(together.firstRight()).isGreaterThanOrEqualTo(alone.firstRight());
    }

    @Test
    void honestPagesStayClean() {
        Corpus corpus = new Corpus(Half.CHECKING, SEED + 4);
        List<Sample> honest = new ArrayList<>(corpus.clean(440));
        honest.addAll(corpus.hard(360));
        inspect("honest", honest);

        assertThat(together.called()).isLessThanOrEqualTo(alone.called());
    }

    @Test
    void honestPagesOfManySitesStayClean() {
        Corpus corpus = new Corpus(Half.CHECKING, SEED + 5);
        List<Sample> honest = new ArrayList<>(corpus.clean(440));
        honest.addAll(corpus.hard(360));
        inspect("honest, many sites", spread(honest));

        assertThat(together.called()).isLessThanOrEqualTo(alone.called());
    }

    @Test
    void honestSitesStayClean() {
        new Corpus(Half.CHECKING, SEED + 6).honestSites(15, 40).forEach(this::learnAndInspect);
        report("honest sites, site by site");

        assertThat(together.called()).isZero();
    }

    private void keepsWhatPagesAloneHave() {
        assertThat(together.precision()).isGreaterThanOrEqualTo(0.985);
        assertThat(together.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(together.recall(List.of("role-words", "watermark", "spun-text")))
                .isGreaterThanOrEqualTo(
                        alone.recall(List.of("role-words", "watermark", "spun-text")));
        assertThat(together.spanF1()).isGreaterThanOrEqualTo(0.90);
        assertThat(together.firstRight()).isGreaterThanOrEqualTo(0.80);
        assertThat(together.amongThree()).isGreaterThanOrEqualTo(alone.amongThree() - 0.005);
    }

    private static List<Sample> everything(Corpus corpus) {
        List<Sample> samples = new ArrayList<>();
        samples.addAll(corpus.clean(440));
        samples.addAll(corpus.hard(360));
        samples.addAll(corpus.tampered(480));
        return samples;
    }

    /// The same pages with addresses on some hosts, but for those whose markup has a host already.
    private static List<Sample> spread(List<Sample> samples) {
        List<Sample> spread = new ArrayList<>();
        for (Sample sample : samples) {
            if (!sample.page().html().isEmpty()) {
                spread.add(sample);
                continue;
            }
            String host = "http://www.spread" + spread.size() % HOSTS + ".cn/a.html";
            spread.add(
                    new Sample(
                            sample.page().withAddress(host),
                            sample.context(),
                            sample.sort(),
                            sample.golds(),
                            sample.brandInText()));
        }
        return spread;
    }

    private void inspect(String name, List<Sample> batch) {
        learnAndInspect(batch);
        report(name);
    }

    private void learnAndInspect(List<Sample> batch) {
        KnowledgeBuilder builder = new KnowledgeBuilder();
        batch.forEach(sample -> builder.add(sample.page()));
        Knowledge knowledge = builder.build();
        batch.forEach(sample -> {
            alone.add(sample, inspect(sample, Knowledge.EMPTY));
            together.add(sample, inspect(sample, knowledge));
        });
    }

    private Inspection inspect(Sample sample, Knowledge knowledge) {
        return detector.inspect(sample.page(), sample.context(), knowledge);
    }

    private void report(String name) {
        System.out.printf(
                "%s%n  alone    %s%n  together %s%n", name, alone.line(), together.line());
    }
}

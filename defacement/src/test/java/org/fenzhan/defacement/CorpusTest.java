package org.fenzhan.defacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fenzhan.defacement.corpus.Corpus;
import org.fenzhan.defacement.corpus.Half;
import org.fenzhan.defacement.corpus.Sample;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Measures the detector on generated pages whose brands, names and sentences it was not fitted on.
class CorpusTest {
    private static final long SEED = 20_261_125;
    private static Scores scores;

    @BeforeAll
    static void inspectAll() {
        scores = measure(Half.CHECKING, SEED);
        System.out.println(scores.report());
    }

    static Scores measure(Half half, long seed) {
        Corpus corpus = new Corpus(half, seed);
        List<Sample> samples = new ArrayList<>();
        samples.addAll(corpus.clean(440));
        samples.addAll(corpus.hard(360));
        samples.addAll(corpus.tampered(960));
        Detector detector = new Detector();
        Scores scores = new Scores();
        samples.forEach(sample ->
                scores.add(
                        sample,
                        detector.inspect(sample.page(), sample.context(), Knowledge.EMPTY)));
        return scores;
    }

    @Test
    void hardlyAnyHonestPageIsCalledInjected() {
        assertThat(scores.precision()).isGreaterThanOrEqualTo(0.985);
    }

    /// What stays hidden are mostly single plain words as brands on pages whose frame is clean.
    @Test
    void nearlyAllInjectedPagesAreFound() {
        assertThat(scores.recall()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void pagesWithoutABrandInTheTextAreFoundToo() {
        assertThat(scores.recall(List.of("role-words", "watermark", "spun-text")))
                .isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void findingsCoverWhatWasInjectedAndLittleElse() {
        assertThat(scores.spanF1()).isGreaterThanOrEqualTo(0.90);
    }

    /// Of the words by which a site speaks of itself several fit, and the page alone does not say
    /// which one stood there; so the first three say different things.
    @Test
    void theRightWordIsMostlyFirstAndNearlyAlwaysAmongThree() {
        assertThat(scores.firstRight()).isGreaterThanOrEqualTo(0.80);
        assertThat(scores.amongThree()).isGreaterThanOrEqualTo(0.95);
    }
}

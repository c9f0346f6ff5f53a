package org.fenzhan.defacement;

import java.util.List;
import org.fenzhan.defacement.corpus.Half;

/// Prints the measures of one half and the pages that were judged wrongly: `CorpusReport LEARNING 7
/// 40`.
public final class CorpusReport {
    private CorpusReport() {}

    public static void main(String[] arguments) {
        Scores scores =
                CorpusTest.measure(Half.valueOf(arguments[0]), Long.parseLong(arguments[1]));
        System.out.println(scores.report());
        scores.confusions().stream().limit(40).forEach(System.out::println);
        List<String> misses = scores.misses();
        misses.stream().limit(Long.parseLong(arguments[2])).forEach(System.out::println);
    }
}

package org.fenzhan.defacement;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fenzhan.defacement.corpus.Corpus;
import org.fenzhan.defacement.corpus.Half;
import org.fenzhan.defacement.corpus.Sample;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.page.Page;

/// Prints how long the start takes and how many pages of 2,000 characters one core inspects in a
/// second.
public final class SpeedReport {
    private SpeedReport() {}

    public static void main(String[] arguments) {
        long begin = cpu();
        Detector detector = new Detector();
        System.out.printf(Locale.ROOT, "tables loaded in %d ms%n", (cpu() - begin) / 1_000_000);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "heap with tables %d MB%n",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        List<Sample> pages = pages();
        for (int round = 0; round < 6; round++) {
            long start = cpu();
            long characters = 0;
            for (Sample sample : pages) {
                detector.inspect(sample.page(), sample.context(), Knowledge.EMPTY);
                characters += sample.page().body().length();
            }
            double seconds = (cpu() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%.0f pages/s, %.0f characters a page%n",
                    pages.size() / seconds,
                    (double) characters / pages.size());
        }
    }

    /// Time on a core, which other processes do not lengthen; nanoseconds.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Sample> pages() {
        Corpus corpus = new Corpus(Half.LEARNING, 3);
        List<Sample> all = new ArrayList<>(corpus.clean(200));
        all.addAll(corpus.tampered(60));
        List<Sample> pages = new ArrayList<>();
        for (int i = 0; i + 4 < all.size(); i++) {
            StringBuilder body = new StringBuilder();
            for (int j = i; body.length() < 2_000 && j < all.size(); j++) {
                body.append(all.get(j).page().body()).append('\n');
            }
            Page page = all.get(i).page();
            String text = body.substring(0, Math.min(2_000, body.length()));
            pages.add(
                    new Sample(
                            new Page(page.fields(), text, page.html(), page.address()),
                            all.get(i).context(),
                            all.get(i).sort(),
                            List.of(),
                            false));
        }
        return pages;
    }
}

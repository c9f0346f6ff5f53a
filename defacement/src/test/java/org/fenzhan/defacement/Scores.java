package org.fenzhan.defacement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fenzhan.defacement.corpus.Sample;
import org.fenzhan.defacement.corpus.SelfForms;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Inspection;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Verdict;
import org.fenzhan.defacement.page.Page;

/// Counts how inspections agree with what was done to the pages.
final class Scores {
    private final Map<String, int[]> bySort = new TreeMap<>();
    private final int[][] reliability = new int[10][2];
    private final double[] reliabilitySum = new double[10];
    private final List<String> misses = new ArrayList<>();
    private long shared;
    private long found;
    private long injected;
    private int repairs;
    private int exact;
    private int first;
    private int third;
    private final Map<String, int[]> repairsBySort = new TreeMap<>();
    private final Map<String, Integer> confusions = new TreeMap<>();

    void add(Sample sample, Inspection inspection) {
        int[] counts = bySort.computeIfAbsent(sample.sort(), sort -> new int[3]);
        counts[0]++;
        boolean called = inspection.verdict() == Verdict.INJECTED;
        counts[1] += called ? 1 : 0;
        counts[2] += inspection.verdict() == Verdict.CANNOT_TELL ? 1 : 0;
        if (called != sample.injected()) {
            misses.add(
                    (sample.injected() ? "MISSED " : "FALSE ")
                            + sample.sort()
                            + " "
                            + inspection.score()
                            + " "
                            + short_(inspection.findings())
                            + "\n   "
                            + sample.page().fields()
                            + "\n   "
                            + sample.page().body().replace("\n", "⏎"));
        }
        if (sample.injected()) {
            spans(sample, inspection);
            repairs(sample, inspection);
        }
        inspection.findings().forEach(finding -> reliability(sample, finding));
    }

    private static String short_(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        findings.stream()
                .limit(4)
                .forEach(each ->
                        text.append(
                                String.format(
                                        Locale.ROOT,
                                        "[%s %s %s %.2f %s]",
                                        each.kind(),
                                        each.where(),
                                        clip(each.text()),
                                        each.confidence(),
                                        each.evidence())));
        return text.toString();
    }

    private static String clip(String text) {
        return text.substring(0, Math.min(20, text.length()));
    }

    private void spans(Sample sample, Inspection inspection) {
        Map<String, BitSet> gold = new HashMap<>();
        Map<String, BitSet> said = new HashMap<>();
        sample.golds()
                .forEach(each ->
                        gold.computeIfAbsent(each.where(), where -> new BitSet())
                                .set(each.start(), each.end()));
        inspection.findings().stream()
                .filter(each -> each.confidence() >= 0.5)
                .filter(each ->
                        each.kind() != Kind.ALIEN_PAGE || sample.sort().equals("alien-page"))
                .forEach(each ->
                        said.computeIfAbsent(each.where(), where -> new BitSet())
                                .set(each.start(), each.end()));
        for (Map.Entry<String, BitSet> entry : gold.entrySet()) {
            BitSet both = (BitSet) entry.getValue().clone();
            both.and(said.getOrDefault(entry.getKey(), new BitSet()));
            shared += both.cardinality();
            injected += entry.getValue().cardinality();
        }
        said.values().forEach(each -> found += each.cardinality());
    }

    private void repairs(Sample sample, Inspection inspection) {
        for (Sample.Gold gold : sample.golds()) {
            if (!gold.known() || !gold.where().equals(Page.BODY)) {
                continue;
            }
            Finding finding =
                    inspection.findings().stream()
                            .filter(each ->
                                    each.where().equals(gold.where())
                                            && each.start() < gold.end()
                                            && gold.start() < each.end())
                            .filter(each -> each.kind() != Kind.ALIEN_PAGE)
                            .findFirst()
                            .orElse(null);
            if (finding == null) {
                continue;
            }
            List<String> proposals = finding.proposals().stream().map(each -> each.text()).toList();
            int[] counts = repairsBySort.computeIfAbsent(sample.sort(), sort -> new int[3]);
            int exactAt = proposals.indexOf(gold.original());
            exact += exactAt == 0 ? 1 : 0;
            int at = -1;
            for (int i = proposals.size() - 1; i >= 0; i--) {
                at = SelfForms.alike(proposals.get(i), gold.original()) ? i : at;
            }
            repairs++;
            counts[0]++;
            if (at != 0) {
                String said = proposals.isEmpty() ? "nothing" : proposals.getFirst();
                confusions.merge(
                        sample.sort() + ": " + gold.original() + " taken for " + said,
                        1,
                        Integer::sum);
            }
            first += at == 0 ? 1 : 0;
            counts[1] += at == 0 ? 1 : 0;
            third += at >= 0 && at < 3 ? 1 : 0;
            counts[2] += at >= 0 && at < 3 ? 1 : 0;
        }
    }

    private void reliability(Sample sample, Finding finding) {
        boolean right =
                sample.golds().stream()
                        .anyMatch(gold ->
                                gold.where().equals(finding.where())
                                        && gold.start() < finding.end()
                                        && finding.start() < gold.end());
        int bin = Math.min(9, (int) (finding.confidence() * 10));
        reliability[bin][0]++;
        reliability[bin][1] += right ? 1 : 0;
        reliabilitySum[bin] += finding.confidence();
    }

    double precision() {
        int right = 0;
        int all = 0;
        for (Map.Entry<String, int[]> entry : bySort.entrySet()) {
            all += entry.getValue()[1];
            right += honest(entry.getKey()) ? 0 : entry.getValue()[1];
        }
        return (double) right / Math.max(1, all);
    }

    double recall() {
        return recall(List.copyOf(bySort.keySet()));
    }

    double recall(List<String> sorts) {
        int right = 0;
        int all = 0;
        for (String sort : sorts) {
            int[] counts = bySort.getOrDefault(sort, new int[3]);
            all += honest(sort) ? 0 : counts[0];
            right += honest(sort) ? 0 : counts[1];
        }
        return (double) right / Math.max(1, all);
    }

    private static boolean honest(String sort) {
        return Arrays.stream(Kind.values()).noneMatch(kind -> kind.code().equals(sort));
    }

    double spanF1() {
        double precision = (double) shared / Math.max(1, found);
        double recall = (double) shared / Math.max(1, injected);
        return 2 * precision * recall / (precision + recall);
    }

    double firstRight() {
        return (double) first / Math.max(1, repairs);
    }

    double amongThree() {
        return (double) third / Math.max(1, repairs);
    }

    /// Which originals were taken for which, the most frequent first.
    List<String> confusions() {
        return confusions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .toList();
    }

    List<String> misses() {
        return misses;
    }

    /// How many honest pages were called injected.
    int called() {
        return bySort.entrySet().stream()
                .filter(entry -> honest(entry.getKey()))
                .mapToInt(entry -> entry.getValue()[1])
                .sum();
    }

    /// The measures in one line.
    String line() {
        return String.format(
                Locale.ROOT,
                "precision %.4f recall %.4f spanF1 %.4f (p %.3f r %.3f) repairs %d first %.3f three %.3f (letter by letter first %.3f), honest pages called injected %d",
                precision(),
                recall(),
                spanF1(),
                (double) shared / Math.max(1, found),
                (double) shared / Math.max(1, injected),
                repairs,
                firstRight(),
                amongThree(),
                (double) exact / Math.max(1, repairs),
                called());
    }

    /// A table for people.
    String report() {
        StringBuilder report = new StringBuilder(line()).append('\n');
        bySort.forEach((sort, counts) ->
                report.append(
                        String.format(
                                Locale.ROOT,
                                "%-20s pages %4d injected %4d cannot tell %3d%n",
                                sort,
                                counts[0],
                                counts[1],
                                counts[2])));
        repairsBySort.forEach((sort, counts) ->
                report.append(
                        String.format(
                                Locale.ROOT,
                                "repairs of %-16s %4d first %.3f three %.3f%n",
                                sort,
                                counts[0],
                                (double) counts[1] / counts[0],
                                (double) counts[2] / counts[0])));
        for (int i = 0; i < 10; i++) {
            if (reliability[i][0] > 0) {
                report.append(
                        String.format(
                                Locale.ROOT,
                                "confidence %.1f said %.2f right %.2f of %d%n",
                                i / 10.0,
                                reliabilitySum[i] / reliability[i][0],
                                (double) reliability[i][1] / reliability[i][0],
                                reliability[i][0]));
            }
        }
        return report.toString();
    }
}

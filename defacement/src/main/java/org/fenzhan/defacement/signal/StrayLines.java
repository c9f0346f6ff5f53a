package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.language.Segments;

/// Finds lines without a sentence that name a foreign web page, and one string put in front of
/// every paragraph.
public final class StrayLines implements Signal {
    private static final int LONGEST = 40;

    @Override
    public List<Finding> search(Reading reading, Suspects suspects) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        String body = reading.body();
        reading.paragraphs().forEach(line -> times.merge(line.of(body), 1, Integer::sum));
        for (Span line : reading.paragraphs()) {
            String text = line.of(body);
            if (line.length() > LONGEST || text.chars().anyMatch(c -> "。！？：:".indexOf(c) >= 0)) {
                continue;
            }
            double confidence = confidence(reading, suspects, text, times.getOrDefault(text, 1));
            if (confidence >= 0.2) {
                findings.add(drop(body, line, confidence, new Evidence.StandsAlone(text)));
            }
        }
        findings.addAll(prefixes(reading, suspects));
        return findings;
    }

    private static Finding drop(String body, Span span, double confidence, Evidence evidence) {
        return new Finding(
                Kind.STRAY_LINE,
                "body",
                span.start(),
                span.end(),
                span.of(body),
                List.of(Proposal.drop()),
                confidence,
                List.of(evidence));
    }

    private static double confidence(Reading reading, Suspects suspects, String line, int times) {
        WebName name = WebName.of(line);
        double suspicion = suspects.in(line).map(Suspects.Suspect::confidence).orElse(0.0);
        boolean foreign =
                name.stem().length() >= 2
                        && name.stem().length() <= 12
                        && Token.occurrences(reading.body(), name.stem()).size() <= times
                        && !NameCues.suffixOf(name.stem())
                        && reading.context().names().stream()
                                .noneMatch(known -> known.contains(name.stem()));
        double odds = -2.8;
        if (foreign) {
            odds +=
                    1.7 * Math.min(2, name.strong())
                            + 0.9 * Math.min(2, name.trade())
                            + (name.greeting() ? 2.5 : 0);
            odds += name.strong() + name.trade() > 0 && times > 1 ? 1.5 : 0;
            odds += name.strong() + name.trade() > 0 ? unknownStem(reading, name.stem()) : 0;
            odds += Math.min(1.0, reading.topic().institutional() * 0.1);
        }
        double alone = 1 / (1 + Math.exp(-odds));
        // a line that consists of a suspected name is one; a heading that contains one is a
        // self-reference
        boolean mostly =
                suspects.in(line)
                        .map(suspect ->
                                suspect.token().length() * 2 >= line.length() || name.strong() > 0)
                        .orElse(false);
        return Math.min(0.97, Math.max(alone, mostly ? suspicion : 0));
    }

    private static double unknownStem(Reading reading, String stem) {
        boolean mixed =
                stem.chars().anyMatch(c -> Letters.latin((char) c))
                        && stem.chars().anyMatch(c -> Letters.han((char) c));
        Segments segments = reading.chinese().segment(stem);
        int singles = 0;
        for (int i = 0; i < segments.size(); i++) {
            singles += segments.end(i) - segments.start(i) == 1 ? 1 : 0;
        }
        boolean unknown = 2 * singles >= segments.size() || !segments.known(0);
        // a stem of whole words may well be a heading: 成绩查询入口
        return mixed ? 1.7 : unknown ? 1.2 : -0.5;
    }

    /// One string in front of most paragraphs, without a colon that would make it a speaker.
    private static List<Finding> prefixes(Reading reading, Suspects suspects) {
        String body = reading.body();
        List<Span> lines =
                reading.paragraphs().stream().filter(line -> line.length() > 20).toList();
        if (lines.size() < 3) {
            return List.of();
        }
        int length = commonStart(body, lines);
        if (length < 2) {
            return List.of();
        }
        String start = body.substring(lines.get(0).start(), lines.get(0).start() + length);
        WebName name = WebName.of(start);
        double suspicion = suspects.in(start).map(Suspects.Suspect::confidence).orElse(0.0);
        boolean own =
                name.strong() + name.trade() == 0
                        && suspicion < 0.5
                        && SiteStem.formal(reading.page(), name.stem());
        if (own) {
            return List.of();
        }
        double odds =
                -1.5
                        + 1.3 * Math.min(2, name.strong())
                        + 0.7 * Math.min(2, name.trade())
                        + unknownStem(reading, name.stem())
                        + 3 * suspicion
                        + Math.min(1.5, 0.4 * (lines.size() - 3));
        double confidence = Math.min(0.95, 1 / (1 + Math.exp(-odds)));
        if (confidence < 0.4) {
            return List.of();
        }
        Evidence evidence = new Evidence.Repeated(lines.size(), lines.size());
        return lines.stream()
                .map(line ->
                        drop(
                                body,
                                new Span(line.start(), line.start() + length),
                                confidence,
                                evidence))
                .toList();
    }

    private static int commonStart(String body, List<Span> lines) {
        int length = 0;
        while (length < 24) {
            char c = body.charAt(lines.get(0).start() + length);
            int at = length;
            boolean same =
                    lines.stream()
                            .allMatch(line ->
                                    at < line.length() && body.charAt(line.start() + at) == c);
            if (!same || c == '：' || c == ':' || c == '、' || c == '，') {
                break;
            }
            length++;
        }
        return length;
    }
}

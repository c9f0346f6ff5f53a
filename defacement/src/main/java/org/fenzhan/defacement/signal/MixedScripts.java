package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.language.TwoScripts;

/// Finds Traditional characters strewn into Simplified sentences.
///
/// Bilingual pages keep the two apart by paragraph, so only sentences with both count. The repair
/// is the Simplified form, character by character: that direction is unambiguous.
public final class MixedScripts implements Signal {
    private static final int MIXED_ENOUGH = 3;

    @Override
    public List<Finding> search(Reading reading, Suspects suspects) {
        TwoScripts scripts = TwoScripts.get();
        String body = reading.body();
        List<Span> strewn = new ArrayList<>();
        int sentences = 0;
        int start = 0;
        for (int i = 0; i <= body.length(); i++) {
            if (i == body.length() || body.charAt(i) == '。' || body.charAt(i) == '\n') {
                List<Span> mixed = mixed(scripts, body, start, i);
                sentences += mixed.isEmpty() ? 0 : 1;
                strewn.addAll(mixed);
                start = i + 1;
            }
        }
        boolean honest = strewn.size() < MIXED_ENOUGH || mostlyTraditional(scripts, body);
        return honest ? List.of() : findings(scripts, body, strewn, sentences);
    }

    /// A Traditional page with a few Simplified names or quotations; many rests betray a forced
    /// conversion.
    private static boolean mostlyTraditional(TwoScripts scripts, String body) {
        long traditional = body.chars().filter(c -> scripts.traditional((char) c)).count();
        long simplified = body.chars().filter(c -> scripts.simplified((char) c)).count();
        return simplified < 0.25 * traditional && simplified < 15;
    }

    /// Traditional characters of a sentence that has Simplified ones as well.
    private static List<Span> mixed(TwoScripts scripts, String body, int start, int end) {
        List<Span> traditional = new ArrayList<>();
        int simplified = 0;
        for (int i = start; i < end; i++) {
            char c = body.charAt(i);
            if (scripts.traditional(c)) {
                traditional.add(new Span(i, i + 1));
            } else if (scripts.simplified(c)) {
                simplified++;
            }
        }
        return simplified >= 2 ? traditional : List.of();
    }

    private static List<Finding> findings(
            TwoScripts scripts, String body, List<Span> strewn, int sentences) {
        double confidence = 0.97 / (1 + Math.exp(3.2 - 0.45 * strewn.size() - 0.4 * sentences));
        Evidence evidence = new Evidence.Mark("简体句子里混着繁体字", strewn.size());
        return strewn.stream()
                .map(span ->
                        new Finding(
                                Kind.WATERMARK,
                                "body",
                                span.start(),
                                span.end(),
                                span.of(body),
                                List.of(
                                        new Proposal(
                                                String.valueOf(
                                                        scripts.toSimplified(
                                                                body.charAt(span.start()))),
                                                1)),
                                confidence,
                                List.of(evidence)))
                .toList();
    }
}

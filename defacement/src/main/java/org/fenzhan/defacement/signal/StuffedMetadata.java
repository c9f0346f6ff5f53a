package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.page.Page;

/// Finds keywords, descriptions, tags and picture texts that vary one foreign name.
public final class StuffedMetadata implements Signal {
    private static final List<String> FIELDS =
            List.of(Page.KEYWORDS, Page.DESCRIPTION, "tags", "alt");
    private static final String SEPARATORS = ",，、;；|_\n\t";

    private record Entry(Span span, WebName name, double suspicion, boolean ofBody) {}

    @Override
    public List<Finding> search(Reading reading, Suspects suspects) {
        List<Finding> findings = new ArrayList<>();
        for (String field : FIELDS) {
            String text = reading.page().field(field);
            String cut = text.substring(0, Math.min(4_000, text.length()));
            List<Entry> entries = entries(reading, suspects, cut);
            findings.addAll(findings(field, cut, weighed(entries)));
        }
        return findings;
    }

    private static List<Entry> entries(Reading reading, Suspects suspects, String text) {
        List<Entry> entries = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                Span.trimmed(text, start, i)
                        .ifPresent(span -> entries.add(entry(reading, suspects, text, span)));
                start = i + 1;
            }
        }
        return entries;
    }

    private static Entry entry(Reading reading, Suspects suspects, String text, Span span) {
        String entry = span.of(text);
        WebName name = WebName.of(entry);
        double suspicion = suspects.in(entry).map(Suspects.Suspect::confidence).orElse(0.0);
        boolean foreign =
                name.stem().length() >= 2
                        && !reading.body().contains(name.stem())
                        && !NameCues.suffixOf(name.stem())
                        && reading.context().names().stream()
                                .noneMatch(known -> known.contains(name.stem()));
        boolean web = name.strong() > 0 || name.greeting();
        if (foreign && web && entry.length() <= 30) {
            suspicion = Math.max(suspicion, name.trade() > 0 || name.greeting() ? 0.6 : 0.35);
        } else if (foreign && name.trade() > 0 && entry.length() <= 20) {
            suspicion = Math.max(suspicion, 0.25);
        }
        return new Entry(span, name, suspicion, reading.body().contains(name.stem()));
    }

    /// Entries that vary the stem of another one are surer.
    private static List<Entry> weighed(List<Entry> entries) {
        Map<String, Integer> stems = new HashMap<>();
        entries.stream()
                .filter(each -> each.suspicion > 0)
                .forEach(each -> stems.merge(each.name.stem(), 1, Integer::sum));
        return entries.stream()
                .filter(each -> each.suspicion > 0)
                .map(each -> {
                    // a name of which the text speaks is as suspect in the keywords as it is there,
                    // no more
                    int same = each.ofBody ? 1 : stems.getOrDefault(each.name.stem(), 1);
                    double surer = 1 - (1 - each.suspicion) * Math.pow(0.45, Math.min(4, same - 1));
                    return new Entry(each.span, each.name, Math.min(0.98, surer), each.ofBody);
                })
                .filter(each -> each.suspicion >= 0.3)
                .toList();
    }

    private static List<Finding> findings(String field, String text, List<Entry> entries) {
        List<Finding> findings = new ArrayList<>();
        for (Entry entry : entries) {
            int times =
                    (int)
                            entries.stream()
                                    .filter(other -> other.name.stem().equals(entry.name.stem()))
                                    .count();
            findings.add(
                    new Finding(
                            Kind.STUFFED_METADATA,
                            field,
                            entry.span.start(),
                            entry.span.end(),
                            entry.span.of(text),
                            List.of(Proposal.drop()),
                            entry.suspicion,
                            List.of(new Evidence.Variations(entry.name.stem(), times))));
        }
        return findings;
    }
}

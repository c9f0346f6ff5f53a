package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.page.Page;

/// Finds a foreign name in the frame: site name, end of the title, source, byline, signature,
/// copyright line.
///
/// Against the caller's model where there is one; else by what the rest of the page says of the
/// name.
public final class FrameNames implements Signal {
    private static final Set<String> LISTS = Set.of(Page.KEYWORDS, Page.DESCRIPTION, "tags", "alt");
    private static final Set<String> HEADLINES = Set.of(Page.TITLE, Page.PAGE_TITLE);
    private static final int LONGEST_HEADLINE = 120;
    private static final String SEPARATORS = "|_—–>》»\n\t";

    @Override
    public List<Finding> search(Reading reading, Suspects suspects) {
        List<Finding> findings = new ArrayList<>();
        Suspects known = siteName(reading, suspects, findings);
        reading.page()
                .frame()
                .forEach((field, text) -> {
                    if (!field.equals(Page.SITE_NAME) && !LISTS.contains(field)) {
                        pieces(reading, known, field, text, findings);
                    }
                });
        firstLine(reading, known, findings);
        return findings;
    }

    /// Of text without a title the first line is looked at as one: what stands before its first
    /// separator and after its last.
    private static void firstLine(Reading reading, Suspects known, List<Finding> findings) {
        if (!reading.page().field(Page.TITLE).isEmpty() || reading.paragraphs().size() < 2) {
            return;
        }
        Span line = reading.paragraphs().getFirst();
        String text = line.of(reading.body());
        if (text.length() <= LONGEST_HEADLINE && text.indexOf('。') < 0) {
            String rest = reading.body().substring(line.end());
            for (Span span : ends(text)) {
                String piece = span.of(text);
                Judgement judgement = Judgement.ofPiece(reading, known, piece, rest);
                Span place = new Span(line.start() + span.start(), line.start() + span.end());
                foreign(Page.BODY, place, piece, judgement).ifPresent(findings::add);
            }
        }
    }

    /// The pieces with which a headline begins and ends, where others stand between or beside.
    private static List<Span> ends(String text) {
        int first = 0;
        while (first < text.length() && !parts(text.charAt(first))) {
            first++;
        }
        int last = text.length();
        while (last > first && !parts(text.charAt(last - 1))) {
            last--;
        }
        List<Span> spans = new ArrayList<>();
        if (first < text.length()) {
            Span.trimmed(text, 0, first).ifPresent(spans::add);
            Span.trimmed(text, last, text.length()).ifPresent(spans::add);
        }
        return spans;
    }

    private static boolean parts(char c) {
        return c == ' ' || c == '\u3000' || SEPARATORS.indexOf(c) >= 0;
    }

    private static Optional<Finding> foreign(
            String where, Span place, String piece, Judgement judgement) {
        WebName web = WebName.of(piece);
        return judgement.confidence() >= 0.3 && web.trade() + web.strong() > 0
                ? Optional.of(
                        new Finding(
                                Kind.NAME,
                                where,
                                place.start(),
                                place.end(),
                                piece,
                                List.of(Proposal.drop()),
                                judgement.confidence(),
                                judgement.evidence()))
                : Optional.empty();
    }

    /// Judges the site name; what it is found to be is known to the other fields.
    private static Suspects siteName(Reading reading, Suspects suspects, List<Finding> findings) {
        String text = reading.page().field(Page.SITE_NAME);
        Span span = Span.trimmed(text, 0, text.length()).orElse(null);
        if (span == null || span.length() > 120) {
            return suspects;
        }
        String name = span.of(text);
        Judgement judgement = Judgement.ofSiteName(reading, suspects, name);
        if (judgement.confidence() < 0.3) {
            return suspects;
        }
        findings.add(
                new Finding(
                        Kind.NAME,
                        Page.SITE_NAME,
                        span.start(),
                        span.end(),
                        name,
                        siteNames(reading, name),
                        judgement.confidence(),
                        judgement.evidence()));
        List<Suspects.Suspect> more = new ArrayList<>(suspects.tokens());
        more.add(new Suspects.Suspect(name, judgement.confidence()));
        String stem = WebName.of(name).stem();
        if (stem.length() >= 2 && judgement.confidence() >= 0.5) {
            more.add(new Suspects.Suspect(stem, judgement.confidence() * 0.95));
        }
        return suspects.with(more);
    }

    /// The station's names; without them the name that most other pages of the host have.
    private static List<Proposal> siteNames(Reading reading, String name) {
        String shared = Judgement.otherPages(reading, name).text();
        return reading.context().names().isEmpty() && !shared.isEmpty()
                ? List.of(new Proposal(shared, 1))
                : proposals(reading, false);
    }

    private static List<Proposal> proposals(Reading reading, boolean drop) {
        List<String> names = reading.context().names();
        if (names.isEmpty()) {
            return drop ? List.of(Proposal.drop()) : List.of();
        }
        double share = 1.0 / names.size();
        return names.stream().limit(6).map(name -> new Proposal(name, share)).toList();
    }

    private static void pieces(
            Reading reading, Suspects known, String field, String text, List<Finding> findings) {
        int start = 0;
        String cut = text.substring(0, Math.min(text.length(), 2_000));
        if (HEADLINES.contains(field) && cut.indexOf(' ') >= 0) {
            for (Span span : ends(cut)) {
                Judgement judgement = Judgement.ofPiece(reading, known, span.of(cut));
                foreign(field, span, span.of(cut), judgement).ifPresent(findings::add);
            }
        }
        for (int i = 0; i <= cut.length(); i++) {
            boolean hyphen = i < cut.length() && cut.charAt(i) == '-' && spacedOrHan(cut, i);
            if (i == cut.length() || hyphen || SEPARATORS.indexOf(cut.charAt(i)) >= 0) {
                Span.trimmed(cut, start, i)
                        .ifPresent(span -> piece(reading, known, field, span, findings));
                start = i + 1;
            }
        }
    }

    /// A hyphen between Latin and Han belongs to a name (welcome-…); between Han or spaces it
    /// separates.
    private static boolean spacedOrHan(String text, int at) {
        return at > 0 && (text.charAt(at - 1) == ' ' || !Letters.latin(text.charAt(at - 1)));
    }

    private static void piece(
            Reading reading, Suspects known, String field, Span span, List<Finding> findings) {
        String text = reading.page().field(field);
        String piece = span.of(text);
        Judgement judgement = Judgement.ofPiece(reading, known, piece);
        if (judgement.confidence() < 0.3) {
            return;
        }
        Span narrow = narrowed(known, field, piece, span);
        boolean within = narrow.length() < span.length() && HEADLINES.contains(field);
        List<Evidence> evidence = new ArrayList<>(judgement.evidence());
        List<Proposal> proposals = proposals(reading, true);
        if (within) {
            proposals =
                    known.originals(reading)
                            .inHeadline(text, narrow, known.measured(narrow.of(text)));
            evidence.add(new Evidence.StoodThere(proposals.getFirst().text()));
        }
        findings.add(
                new Finding(
                        Kind.NAME,
                        field,
                        narrow.start(),
                        narrow.end(),
                        narrow.of(text),
                        proposals,
                        judgement.confidence(),
                        evidence));
    }

    /// The suspected name with its web-name parts, where the piece says more than that.
    private static Span narrowed(Suspects known, String field, String piece, Span span) {
        Suspects.Suspect suspect = known.in(piece).orElse(null);
        boolean sentence = HEADLINES.contains(field);
        if (suspect == null || (!sentence && piece.length() <= suspect.token().length() * 2 + 8)) {
            return span;
        }
        int at = piece.indexOf(suspect.token());
        int end = at + suspect.token().length();
        while (WebName.partAt(piece, end) > 0) {
            end += WebName.partAt(piece, end);
        }
        return new Span(span.start() + WebName.greetingBefore(piece, at), span.start() + end);
    }
}

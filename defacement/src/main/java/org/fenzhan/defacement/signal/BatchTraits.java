package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.knowledge.Filling;
import org.fenzhan.defacement.knowledge.FrameText;
import org.fenzhan.defacement.knowledge.Slots;
import org.fenzhan.defacement.knowledge.Substitution;
import org.fenzhan.defacement.language.Segments;
import org.fenzhan.defacement.page.Page;

/// What one page adds to the knowledge of its batch.
public final class BatchTraits {
    private static final List<String> FRAME =
            List.of(Page.SITE_NAME, Page.BREADCRUMB, Page.SOURCE, Page.COPYRIGHT);
    private static final int LONGEST_TEXT = 60;
    private static final int MOST_NAMES = 20;
    private static final int MOST_PLACES = 8;
    private static final double SUSPECTED = 0.5;

    /// From this chance on a page on which the token is not suspected speaks for it.
    private static final double DOUBTED = 0.02;

    private static final double HOPELESS = 5;

    private BatchTraits() {}

    /// Words of two and more characters.
    public static Set<String> words(Reading reading) {
        Set<String> words = new HashSet<>();
        Segments segments = reading.segments();
        for (int i = 0; i < segments.size() && words.size() < 5_000; i++) {
            if (segments.known(i) && segments.end(i) - segments.start(i) >= 2) {
                words.add(segments.word(i).toString());
            }
        }
        return words;
    }

    /// What stands at places where a site may speak of itself: self-words, and tokens that may have
    /// replaced them.
    public static List<Filling> fillings(Reading reading) {
        List<Filling> fillings = new ArrayList<>();
        String body = reading.body();
        for (SelfWord word : SelfWord.ALL) {
            Token.occurrences(body, word.word()).forEach(place -> add(fillings, body, place));
        }
        LeftNames.organisations(body).stream()
                .distinct()
                .limit(MOST_NAMES)
                .forEach(name ->
                        Token.occurrences(body, name).forEach(place -> add(fillings, body, place)));
        for (Token token : Tokens.of(reading)) {
            if (token.text().length() <= LONGEST_TEXT) {
                token.places().forEach(place -> add(fillings, body, place));
            }
        }
        return fillings;
    }

    /// How much speaks for each original of the page's suspected tokens; under the empty original
    /// that the page holds them, and under the token itself that it holds one which may well be
    /// honest.
    public static Map<Substitution, Integer> originals(Reading reading) {
        Suspects suspects = new SelfReference().suspects(reading);
        String host = Hosts.of(reading.page().address());
        Map<Substitution, Integer> table = new HashMap<>();
        for (Measured measured : suspects.measured()) {
            String token = measured.token().text();
            if (measured.chance() < DOUBTED || token.length() > LONGEST_TEXT) {
                continue;
            }
            if (measured.chance() < SUSPECTED) {
                table.put(new Substitution(host, token, token), 1);
                continue;
            }
            table.put(new Substitution(host, token, ""), 1);
            List<List<Proposal>> places = suspects.originals(reading).of(measured);
            places.stream()
                    .limit(MOST_PLACES)
                    .flatMap(List::stream)
                    .filter(proposal -> support(proposal) > 0)
                    .forEach(proposal ->
                            table.merge(
                                    new Substitution(host, token, proposal.text()),
                                    support(proposal),
                                    Integer::sum));
        }
        return table;
    }

    /// How far the proposal's logarithm is above that of a hopeless one, in hundredths: sums of it
    /// over places compare as products of chances do.
    private static int support(Proposal proposal) {
        return (int) Math.round(100 * (HOPELESS + Math.log(Math.max(1e-6, proposal.likelihood()))));
    }

    private static void add(List<Filling> fillings, String body, Span place) {
        long slot = Slots.key(body, place.start(), place.end());
        if (slot != 0 && fillings.size() < 400) {
            fillings.add(new Filling(slot, place.of(body)));
        }
    }

    /// What the frame's fields say, by host.
    public static Set<FrameText> frames(Page page) {
        Set<FrameText> frames = new HashSet<>();
        for (String field : FRAME) {
            String text = page.field(field).strip();
            if (!text.isEmpty() && text.length() <= LONGEST_TEXT) {
                frames.add(new FrameText(Hosts.of(page.address()), field, text));
            }
        }
        return frames;
    }
}

package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.language.Slot;
import org.fenzhan.defacement.page.Page;

/// Finds tokens that took the place of words by which the site speaks of itself.
public final class SelfReference implements Signal {
    /// Below this chance a token is not even mentioned.
    static final double MENTIONED = 0.3;

    private static final int MOST_COMPARED = 24;

    /// Every token of the page that might have been injected, with its features.
    List<Measured> measure(Reading reading) {
        TokenMeasure measure = new TokenMeasure(reading);
        List<Measured> measured =
                Tokens.of(reading).stream()
                        .filter(token -> !plainWord(reading, token) && !masthead(reading, token))
                        .map(measure::of)
                        .map(each -> copies(reading, each))
                        .toList();
        return spellings(measured);
    }

    /// A word of the language that no frame field offers as a name.
    private static boolean plainWord(Reading reading, Token token) {
        return !token.fields().contains(Page.SITE_NAME)
                && reading.chinese().words().count(token.text()) > 1;
    }

    /// A plain name that stands in the text on lines of its own only: it heads the page and takes
    /// no word's place.
    private static boolean masthead(Reading reading, Token token) {
        WebName name = WebName.of(token.text());
        return name.strong() == 0
                && name.trade() == 0
                && !name.greeting()
                && token.places().stream().allMatch(place -> reading.paragraphs().contains(place));
    }

    /// Tokens that are injected more likely than not, for the searches that follow.
    public Suspects suspects(Reading reading) {
        return suspects(reading, measure(reading));
    }

    private static Suspects suspects(Reading reading, List<Measured> measured) {
        List<Suspects.Suspect> suspects = new ArrayList<>();
        for (Measured each : measured) {
            if (known(reading, each)) {
                continue;
            }
            double chance = each.chance();
            if (chance >= MENTIONED) {
                suspects.add(new Suspects.Suspect(each.token().text(), chance));
                if (each.name().stem().length() >= 2 && chance >= 0.5) {
                    suspects.add(new Suspects.Suspect(each.name().stem(), chance * 0.95));
                }
            }
        }
        return new Suspects(suspects, measured);
    }

    @Override
    public List<Finding> search(Reading reading, Suspects suspects) {
        List<Measured> mentioned =
                suspects.measured().stream()
                        .filter(each -> each.chance() >= MENTIONED && !known(reading, each))
                        .toList();
        if (mentioned.isEmpty()) {
            return List.of();
        }
        Originals originals = suspects.originals(reading);
        return mentioned.stream()
                .flatMap(each -> findings(reading, each, originals.of(each)).stream())
                .toList();
    }

    private static boolean known(Reading reading, Measured measured) {
        String token = measured.token().text();
        return reading.context().names().stream().anyMatch(name -> name.contains(token))
                || reading.context().regions().contains(token);
    }

    private static List<Finding> findings(
            Reading reading, Measured measured, List<List<Proposal>> proposals) {
        List<Finding> findings = new ArrayList<>();
        Slot slot = new Slot(reading.chinese());
        List<Span> places = measured.token().places();
        for (int i = 0; i < places.size(); i++) {
            Span place = places.get(i);
            List<Evidence> evidence = TokenEvidence.of(reading, measured);
            Neighbours around =
                    measured.neighbours().get(Math.min(i, measured.neighbours().size() - 1));
            TokenEvidence.readsBetter(slot, around, proposals.get(i)).ifPresent(evidence::add);
            findings.add(
                    new Finding(
                            Kind.SELF_REFERENCE,
                            "body",
                            place.start(),
                            place.end(),
                            place.of(reading.body()),
                            proposals.get(i),
                            measured.chance(),
                            evidence));
        }
        return findings;
    }

    /// Whether copies of the same sentence have a word of the site's own there, and on how many
    /// pages of the batch the token was suspected.
    private static Measured copies(Reading reading, Measured measured) {
        String token = measured.token().text();
        String host = Hosts.of(reading.page().address());
        int pages = reading.knowledge().mostly(host, token);
        Measured known =
                pages > 1 ? measured.with(Feature.BATCH, Math.min(2.5, Math.log(pages))) : measured;
        // sites that share a sentence have each its own name in it
        boolean named =
                NameCues.suffixOf(token)
                        || measured.value(Feature.FORMAL_NAME) > 0
                        || measured.value(Feature.ABBREVIATION) > 0;
        boolean other =
                !named
                        && measured.token().places().stream()
                                .limit(MOST_COMPARED)
                                .flatMap(place -> Copies.at(reading, place).stream())
                                .filter(text -> !text.equals(token))
                                .anyMatch(text ->
                                        SelfWord.is(text)
                                                || NameCues.suffixOf(text)
                                                || Copies.atHand(reading, text));
        return other ? known.with(Feature.OTHER_COPY, 1) : known;
    }

    /// Tokens that share a stem are spellings of one brand: each lends the others its weight.
    private static List<Measured> spellings(List<Measured> measured) {
        Map<String, Set<String>> byStem = new HashMap<>();
        for (Measured each : measured) {
            for (String stem : stems(each)) {
                byStem.computeIfAbsent(stem, key -> new HashSet<>()).add(each.token().text());
            }
        }
        return measured.stream()
                .map(each -> each.with(Feature.SPELLINGS, spellings(each, byStem) > 1 ? 1 : 0))
                .toList();
    }

    private static int spellings(Measured measured, Map<String, Set<String>> byStem) {
        return stems(measured).stream()
                .mapToInt(stem -> byStem.getOrDefault(stem, Set.of()).size())
                .max()
                .orElse(0);
    }

    private static Set<String> stems(Measured measured) {
        Set<String> stems = new HashSet<>();
        String stem = measured.name().stem();
        StringBuilder han = new StringBuilder();
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < stem.length(); i++) {
            char c = stem.charAt(i);
            (Letters.han(c) ? han : latin).append(Character.toLowerCase(c));
        }
        if (han.length() >= 2) {
            stems.add(han.toString());
        }
        if (latin.length() >= 3) {
            stems.add(latin.toString());
        }
        return stems;
    }
}

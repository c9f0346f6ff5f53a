package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.language.Slot;

/// Says why a token is suspected.
final class TokenEvidence {
    private TokenEvidence() {}

    static List<Evidence> of(Reading reading, Measured measured) {
        List<Evidence> evidence = new ArrayList<>();
        String token = measured.token().text();
        if (measured.value(Feature.IN_SITE_NAME) > 0) {
            evidence.add(new Evidence.AlsoInFrame("siteName"));
        }
        measured.token().fields().stream()
                .filter(field -> !field.equals("siteName"))
                .sorted()
                .limit(2)
                .forEach(field -> evidence.add(new Evidence.AlsoInFrame(field)));
        if (measured.token().places().size() > 1) {
            int around = (int) measured.neighbours().stream().distinct().count();
            evidence.add(new Evidence.Repeated(measured.token().places().size(), around));
        }
        if (measured.name().strong() > 0 || measured.name().greeting()) {
            evidence.add(new Evidence.WebNameActs(token));
        }
        if (measured.value(Feature.MIXED_SCRIPT) > 0) {
            evidence.add(new Evidence.MixedScript(token));
        }
        measured.neighbours().stream()
                .map(Neighbours::right)
                .filter(NameCues::institution)
                .findFirst()
                .ifPresent(word -> evidence.add(new Evidence.InstitutionFollows(word)));
        if (measured.value(Feature.UNKNOWN_STEM) > 0) {
            evidence.add(new Evidence.UnknownWord(measured.name().stem()));
        }
        if (measured.value(Feature.OTHER_COPY) > 0) {
            copy(reading, measured).ifPresent(evidence::add);
        }
        return evidence;
    }

    private static Optional<Evidence> copy(Reading reading, Measured measured) {
        return measured.token().places().stream()
                .limit(24)
                .flatMap(place -> Copies.at(reading, place).stream())
                .filter(text -> !text.equals(measured.token().text()))
                .<Evidence>map(Evidence.OtherCopy::new)
                .findFirst();
    }

    /// Shares of the sentence with a name there and with the best proposal, set against each other.
    static Optional<Evidence> readsBetter(Slot slot, Neighbours around, List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return Optional.empty();
        }
        String best = proposals.getFirst().text();
        Slot.Place place = slot.place(around.left(), around.right());
        double name = place.fitsName();
        double word = slot.fits(place, new Slot.Form(best, List.of()));
        double after = 1 / (1 + Math.exp(name - word));
        return after > 0.6
                ? Optional.of(new Evidence.ReadsBetter(best, 1 - after, after))
                : Optional.empty();
    }
}

package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.knowledge.Substitution;

/// Finds an institution's vocabulary exchanged by a blind table (学生→员工): often no brand stands in
/// such a text.
///
/// Each exchange is judged over the whole page: what the places gain when it is taken back, whether
/// the original is missing although the topic asks for it, and what the batch knows.
public final class RoleWords implements Signal {
    private static final double LIKELY = 0.25;

    /// How surely each exchange happened on this page (natural logarithm of the odds), for what a
    /// batch learns.
    public List<Learnt> learn(Reading reading) {
        return reading.roles().judged().stream()
                .map(each ->
                        new Learnt(
                                new Substitution(
                                        "", each.exchange().replaced(), each.exchange().original()),
                                each.odds()))
                .toList();
    }

    /// An exchange seen on one page with the logarithm of its odds.
    public record Learnt(Substitution substitution, double odds) {}

    @Override
    public List<Finding> search(Reading reading, Suspects suspects) {
        List<RoleTable.Judged> judged = reading.roles().judged();
        List<Finding> findings = new ArrayList<>();
        judged.stream()
                .map(each -> each.exchange().replaced())
                .distinct()
                .forEach(replaced -> {
                    List<RoleTable.Judged> same =
                            judged.stream()
                                    .filter(each ->
                                            each.exchange().replaced().equals(replaced)
                                                    && each.chance() >= LIKELY)
                                    .sorted(
                                            Comparator.comparingDouble(RoleTable.Judged::odds)
                                                    .reversed())
                                    .toList();
                    if (!same.isEmpty()) {
                        same.getFirst()
                                .places()
                                .forEach(place -> findings.add(finding(reading, place, same)));
                    }
                });
        return findings;
    }

    private static Finding finding(
            Reading reading, RoleTable.Place place, List<RoleTable.Judged> rivals) {
        double total = 0;
        List<Double> weights = new ArrayList<>();
        for (RoleTable.Judged rival : rivals) {
            double gain = rival.places().get(place.index()).gain();
            double weight = Math.exp(Math.clamp(gain + rival.odds(), -20, 20));
            weights.add(weight);
            total += weight;
        }
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < rivals.size(); i++) {
            proposals.add(
                    new Proposal(rivals.get(i).exchange().original(), weights.get(i) / total));
        }
        proposals.sort(Comparator.comparingDouble(Proposal::likelihood).reversed());
        RoleTable.Judged best = rivals.getFirst();
        double local = 1 / (1 + Math.exp(-(2.0 + place.gain())));
        Span span = place.span();
        return new Finding(
                Kind.ROLE_WORDS,
                "body",
                span.start(),
                span.end(),
                span.of(reading.body()),
                proposals,
                Math.min(0.98, best.chance() * (0.5 + 0.5 * local)),
                evidence(reading, place, best));
    }

    private static List<Evidence> evidence(
            Reading reading, RoleTable.Place place, RoleTable.Judged judged) {
        List<Evidence> evidence = new ArrayList<>();
        if (!place.impossible().isEmpty()) {
            String original =
                    place.impossible()
                            .replace(judged.exchange().replaced(), judged.exchange().original());
            evidence.add(new Evidence.ImpossibleWord(place.impossible(), original));
        } else if (place.gain() > 0.5) {
            double after = 1 / (1 + Math.exp(-place.gain()));
            evidence.add(new Evidence.ReadsBetter(judged.exchange().original(), 1 - after, after));
        }
        if (judged.missing()) {
            evidence.add(
                    new Evidence.MissingWord(
                            judged.exchange().original(), judged.exchange().sort().chinese()));
        }
        double learnt =
                reading.knowledge()
                        .odds("", judged.exchange().replaced(), judged.exchange().original());
        if (learnt > 1) {
            evidence.add(
                    new Evidence.LearntFromBatch(
                            judged.exchange().replaced(),
                            judged.exchange().original(),
                            reading.knowledge().pages()));
        }
        return evidence;
    }
}

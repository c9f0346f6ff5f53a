package org.fenzhan.rescue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenzhan.account.PersonId;
import org.fenzhan.defacement.finding.Evidence;

/// A place with injected text and what a person decided about it.
///
/// @param where a field's name, `body` or `html`
/// @param start in UTF-16 units of that text as it was read, as end
/// @param proposals the likeliest first; an empty text means leaving it out
/// @param evidence why
public record Place(
        long id,
        String kind,
        String where,
        int start,
        int end,
        String text,
        List<Proposal> proposals,
        double confidence,
        List<Reason> evidence,
        Decision decision) {
    public Place {
        proposals = List.copyOf(proposals);
        evidence = List.copyOf(evidence);
    }

    /// The place of findings in the article's text.
    public static final String BODY = "body";

    /// A sentence that says why, in both languages of the newsroom.
    public record Reason(String chinese, String english) {
        static Reason of(Evidence evidence) {
            return new Reason(evidence.toString(), evidence.english());
        }
    }

    /// @param likelihood its share among the proposals of one place, 0 to 1
    public record Proposal(String text, double likelihood) {
        /// How likely a person's own word is at a place, whatever was proposed before.
        static final double PERSONS_WORD = 0.97;

        /// Puts a word before others, which share what is left.
        static List<Proposal> first(String word, double likelihood, List<Proposal> others) {
            return Stream.concat(
                            Stream.of(new Proposal(word, likelihood)),
                            others.stream()
                                    .filter(other -> !other.text().equals(word))
                                    .map(other ->
                                            new Proposal(
                                                    other.text(),
                                                    other.likelihood() * (1 - likelihood))))
                    .toList();
        }
    }

    /// The same place with other proposals and reasons.
    Place with(List<Proposal> others, List<Reason> reasons) {
        return new Place(id, kind, where, start, end, text, others, confidence, reasons, decision);
    }

    /// What a person said.
    public sealed interface Decision {
        record Open() implements Decision {}

        record Accepted(String replacement, PersonId by, Instant at) implements Decision {}

        /// It was not injected.
        record Rejected(PersonId by, Instant at) implements Decision {}
    }

    public boolean isOpen() {
        return decision instanceof Decision.Open;
    }

    /// What stands there now: the replacement where one was accepted, the found text elsewhere.
    public String standing() {
        return replacement().orElse(text);
    }

    public Optional<String> replacement() {
        return decision instanceof Decision.Accepted(String replacement, _, _)
                ? Optional.of(replacement)
                : Optional.empty();
    }
}

package org.fenzhan.rescue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenzhan.article.Reference;
import org.fenzhan.defacement.Detector;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Session;

/// What pages with nearly the same text say about one another: where one was hit, the other mostly
/// still has the words. Belongs to one transaction.
final class NearCopies {
    /// Share of a copy's word among the proposals.
    private static final double AS_THE_COPY_HAS_IT = 0.9;

    private final Session session;
    private final StationId station;

    NearCopies(Session session, StationId station) {
        this.session = session;
        this.station = station;
    }

    /// A kept page's text as a copy for others: with the words that a person put there, and
    /// [Detector#UNSURE] where it looks injected itself.
    String text(long page) {
        return marked(LegacyPages.text(session, page), places(page));
    }

    /// Tells the undecided places of a page what its copy has there.
    ///
    /// @param copy its text
    /// @param injected what looks injected in the copy
    void teach(long page, String copy, List<Place> injected) {
        String body = LegacyPages.text(session, page);
        String marked = marked(copy, injected);
        for (Place place : places(page)) {
            if (place.isOpen() && isInText(place, body)) {
                Detector.inCopy(body, place.start(), place.end(), marked)
                        .filter(word -> !word.equals(place.text()))
                        .ifPresent(word -> teach(place, word));
            }
        }
    }

    private void teach(Place place, String word) {
        List<Place.Proposal> proposals =
                Place.Proposal.first(word, AS_THE_COPY_HAS_IT, place.proposals());
        Place.Reason reason = Place.Reason.of(new Evidence.OtherCopy(word));
        List<Place.Reason> evidence =
                place.evidence().contains(reason)
                        ? place.evidence()
                        : Stream.concat(Stream.of(reason), place.evidence().stream()).toList();
        LegacyPages.propose(session, place.id(), proposals, evidence);
    }

    private List<Place> places(long page) {
        return LegacyPages.places(
                session, new Reference(station, LegacyPages.article(session, page)));
    }

    private static boolean isInText(Place place, String body) {
        return place.where().equals(Place.BODY)
                && place.end() <= body.length()
                && body.startsWith(place.text(), place.start());
    }

    private static String marked(String body, List<Place> places) {
        StringBuilder text = new StringBuilder(body);
        places.stream()
                .filter(place -> isInText(place, body))
                .filter(place -> !(place.decision() instanceof Place.Decision.Rejected))
                .sorted(Comparator.comparingInt(Place::start).reversed())
                .forEach(place -> {
                    Optional<String> word = place.replacement();
                    // places may overlap: the later one was written already
                    if (place.end() <= text.length()) {
                        text.replace(place.start(), place.end(), word.orElse(Detector.UNSURE));
                    }
                });
        return text.toString();
    }
}

package org.fenzhan.rescue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;

/// After an import, gathers the places that no page showed by itself: a token that was found
/// injected wherever it stands but for a few places is injected there too, and a place that was
/// found with a part of the token alone is widened to the whole. May be done again.
final class Gleaning {
    /// A token of fewer pages is no table's.
    private static final int LEAST_PAGES = 5;

    /// Share of a token's places that must have been found already.
    private static final double NEARLY_ALL = 0.8;

    private static final int MOST_TOKENS = 100;
    private static final int TOGETHER = 50;

    /// What is gathered is a little less sure than what the page itself shows.
    private static final double LESS_SURE = 0.9;

    private final Database database;
    private final StationId station;
    private final long run;

    Gleaning(Database database, StationId station, long run) {
        this.database = database;
        this.station = station;
        this.run = run;
    }

    /// A token that stands for the site's own words on several pages.
    ///
    /// @param proposals as JSON, those of the places that agree most
    private record Token(String text, long pages, double confidence, String proposals) {}

    /// A place at which a token stands.
    ///
    /// @param within number of the undecided place that holds a part of it, 0 for none
    private record Gleaned(long page, Token token, int start, long within) {}

    /// @return how many places were added or widened
    int gather() {
        List<Token> tokens = database.read(this::tokens);
        if (tokens.isEmpty()) {
            return 0;
        }
        Map<Token, Integer> standing = new HashMap<>();
        List<Gleaned> gleaned = new ArrayList<>();
        database.read(session -> {
            session.each(
                    "SELECT id, reading ->> '$.bodyText' FROM legacy_page WHERE import_run = ?"
                            + " ORDER BY id",
                    row -> new Text(row.getLong(1), row.getString(2)),
                    text -> gleaned.addAll(glean(session, text, tokens, standing)),
                    run);
            return gleaned.size();
        });
        Map<Token, Integer> missed = new HashMap<>();
        gleaned.stream()
                .filter(place -> place.within() == 0)
                .forEach(place -> missed.merge(place.token(), 1, Integer::sum));
        List<Gleaned> sure =
                gleaned.stream()
                        .filter(place ->
                                missed.getOrDefault(place.token(), 0)
                                        <= (1 - NEARLY_ALL)
                                                * standing.getOrDefault(place.token(), 0))
                        .toList();
        for (int from = 0; from < sure.size(); from += TOGETHER) {
            List<Gleaned> some = sure.subList(from, Math.min(from + TOGETHER, sure.size()));
            database.change(session -> some.forEach(place -> keep(session, place)));
        }
        return sure.size();
    }

    private record Text(long page, String body) {}

    /// Longest first: what is part of a longer token is no place of its own.
    private List<Token> tokens(Session session) {
        return session
                .list(
                        "SELECT found, count(DISTINCT page) AS pages, avg(confidence),"
                                + " (SELECT g.proposals FROM finding g WHERE g.station = f.station"
                                + " AND g.kind = f.kind AND g.found = f.found"
                                + " AND g.place = 'body' GROUP BY g.proposals ->> '$[0].text'"
                                + " ORDER BY count(*) DESC LIMIT 1)"
                                + " FROM finding f WHERE station = ? AND place = 'body'"
                                + " AND kind = 'self-reference' GROUP BY found HAVING pages >= ?"
                                + " AND sum(decision = 'rejected') = 0 ORDER BY pages DESC LIMIT ?",
                        row ->
                                new Token(
                                        row.getString(1),
                                        row.getLong(2),
                                        row.getDouble(3),
                                        row.getString(4)),
                        station.value(),
                        LEAST_PAGES,
                        MOST_TOKENS)
                .stream()
                .sorted(Comparator.comparingInt((Token token) -> token.text().length()).reversed())
                .toList();
    }

    private static List<Gleaned> glean(
            Session session, Text text, List<Token> tokens, Map<Token, Integer> standing) {
        List<Stretch> taken = null;
        List<Stretch> claimed = new ArrayList<>();
        List<Gleaned> gleaned = new ArrayList<>();
        for (Token token : tokens) {
            for (int at = text.body().indexOf(token.text());
                    at >= 0;
                    at = text.body().indexOf(token.text(), at + token.text().length())) {
                Stretch here = new Stretch(0, at, at + token.text().length(), false);
                if (claimed.stream().anyMatch(here::overlaps)) {
                    continue;
                }
                claimed.add(here);
                standing.merge(token, 1, Integer::sum);
                taken = taken == null ? found(session, text.page()) : taken;
                List<Stretch> beside = taken.stream().filter(here::overlaps).toList();
                if (beside.isEmpty()) {
                    gleaned.add(new Gleaned(text.page(), token, at, 0));
                } else if (beside.size() == 1 && here.widens(beside.getFirst())) {
                    gleaned.add(new Gleaned(text.page(), token, at, beside.getFirst().id()));
                }
            }
        }
        return gleaned;
    }

    /// A stretch of a page's text; those that were found have a number.
    private record Stretch(long id, int start, int end, boolean isOpen) {
        boolean overlaps(Stretch other) {
            return start < other.end && other.start < end;
        }

        boolean widens(Stretch other) {
            return other.isOpen
                    && start <= other.start
                    && other.end <= end
                    && other.end - other.start < end - start;
        }
    }

    private static List<Stretch> found(Session session, long page) {
        return session.list(
                "SELECT id, start_at, end_at, decision = 'open' AND kind = 'self-reference'"
                        + " FROM finding WHERE page = ? AND place = 'body'",
                row ->
                        new Stretch(
                                row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4) == 1),
                page);
    }

    private void keep(Session session, Gleaned place) {
        Token token = place.token();
        int end = place.start() + token.text().length();
        if (place.within() > 0) {
            session.update(
                    "UPDATE finding SET start_at = ?, end_at = ?, found = ?, proposals = ?"
                            + " WHERE id = ? AND decision = 'open'",
                    place.start(),
                    end,
                    token.text(),
                    token.proposals(),
                    place.within());
            return;
        }
        LegacyPages.keep(
                session,
                place.page(),
                station,
                new Place(
                        0,
                        "self-reference",
                        Place.BODY,
                        place.start(),
                        end,
                        token.text(),
                        LegacyPages.proposals(token.proposals()),
                        token.confidence() * LESS_SURE,
                        List.of(
                                new Place.Reason(
                                        "同批 %d 个页面上的“%s”都被认作植入"
                                                .formatted(token.pages(), token.text()),
                                        "On %d pages of the batch “%s” was found injected"
                                                .formatted(token.pages(), token.text()))),
                        new Place.Decision.Open()));
    }
}

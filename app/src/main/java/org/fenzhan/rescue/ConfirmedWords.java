package org.fenzhan.rescue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Database;

/// What people said about found words in earlier imports of the same site: which original stands
/// first at the places of the next one. There is no table of it: it is read from the decisions
/// themselves and from the corrected rows of the substitution table, so what is taken back, alone
/// or with its import, is forgotten. [#look] may be called by any thread, the rest by one.
final class ConfirmedWords {
    /// Share of a token's decided places that must agree: where people decided now so, now so, the
    /// sentence counts and not the token.
    private static final double NEARLY_ALL = 0.8;

    /// Longer texts are no token.
    private static final int LONGEST = 60;

    private static final int MOST = 20_000;

    private static final String COLUMNS =
            "SELECT finding.page, finding.kind, finding.found, finding.decision,"
                    + " finding.replacement, finding.proposals FROM ";

    private static final String OF_STATION =
            COLUMNS
                    + "finding WHERE station = ?1 AND decided_at IS NOT NULL UNION ALL "
                    + COLUMNS
                    + "finding WHERE station = ?1 AND corrected_by IS NOT NULL"
                    + " AND decided_at IS NULL";

    /// By the addresses of its pages; the zero comes right after the slash.
    private static final String OF_HOST =
            COLUMNS
                    + "(SELECT 'http://' || ?1 AS host UNION ALL SELECT 'https://' || ?1) site"
                    + " JOIN old_address o ON o.address >= site.host || '/'"
                    + " AND o.address < site.host || '0'"
                    + " JOIN legacy_page q ON q.article = o.article"
                    + " JOIN finding ON finding.page = q.id"
                    + " AND (finding.decided_at IS NOT NULL OR finding.corrected_by IS NOT NULL)";

    private final Database database;
    private final Map<Row, Confirmed> ofStation;
    private final Map<String, Map<Row, Confirmed>> ofHosts = new ConcurrentHashMap<>();
    private final SortedSet<Long> imports = new TreeSet<>();
    private long places;

    private ConfirmedWords(Database database, Map<Row, Confirmed> ofStation) {
        this.database = database;
        this.ofStation = ofStation;
    }

    /// A row of the substitution table.
    private record Row(String kind, String found) {}

    /// @param word empty means leaving the found words out
    /// @param places at which people decided so
    /// @param run the newest import of theirs, 0 where the page came alone
    private record Confirmed(String word, long places, long run) {
        Place.Reason reason() {
            String when = run == 0 ? "以前" : "第 %d 次导入里".formatted(run);
            String then = run == 0 ? "before" : "in import %d".formatted(run);
            return word.isEmpty()
                    ? new Place.Reason(
                            "%s有人定过 %d 处：这个词是加进来的，去掉".formatted(when, places),
                            "Confirmed by a person %s at %d places: it was added and is left out"
                                    .formatted(then, places))
                    : new Place.Reason(
                            "%s有人定过 %d 处：这里原来是“%s”".formatted(when, places, word),
                            "Confirmed by a person %s at %d places: it stands for “%s”"
                                    .formatted(then, places, word));
        }
    }

    static ConfirmedWords of(Database database, StationId station) {
        return new ConfirmedWords(database, read(database, OF_STATION, station.value()));
    }

    private static Map<Row, Confirmed> read(Database database, String findings, Object scope) {
        record Said(Row row, Optional<String> word, long places, long run) {}
        List<Said> said =
                database.read(session ->
                        session.list(
                                "SELECT f.kind, f.found, CASE f.decision WHEN 'accepted' THEN"
                                        + " f.replacement WHEN 'open' THEN f.proposals ->>"
                                        + " '$[0].text' END AS word, count(*) AS places,"
                                        + " max(coalesce(p.import_run, 0)) FROM ("
                                        + findings
                                        + ") f JOIN legacy_page p ON p.id = f.page"
                                        + " LEFT JOIN import_run r ON r.id = p.import_run"
                                        + " WHERE r.undone_at IS NULL AND length(f.found) <= "
                                        + LONGEST
                                        + " GROUP BY 1, 2, 3 ORDER BY places DESC LIMIT "
                                        + MOST,
                                row ->
                                        new Said(
                                                new Row(row.getString(1), row.getString(2)),
                                                Optional.ofNullable(row.getString(3)),
                                                row.getLong(4),
                                                row.getLong(5)),
                                scope));
        Map<Row, Long> all = new HashMap<>();
        said.forEach(one -> all.merge(one.row(), one.places(), Long::sum));
        Map<Row, Confirmed> confirmed = new HashMap<>();
        for (Said one : said) {
            boolean agrees = one.places() >= NEARLY_ALL * all.getOrDefault(one.row(), 0L);
            one.word()
                    .filter(_ -> agrees)
                    .ifPresent(word ->
                            confirmed.put(one.row(), new Confirmed(word, one.places(), one.run())));
        }
        return confirmed;
    }

    /// Reads what was said about the pages of a host, in whatever station, once.
    ///
    /// @param address of a page
    void look(String address) {
        ofHosts.computeIfAbsent(host(address), host -> read(database, OF_HOST, host));
    }

    /// The places with the confirmed words before their own proposals.
    ///
    /// @param address of their page, which was looked at before
    List<Place> recall(Optional<String> address, List<Place> found) {
        Map<Row, Confirmed> ofHost =
                address.map(known -> ofHosts.getOrDefault(host(known), Map.of())).orElse(Map.of());
        return found.stream().map(place -> recall(ofHost, place)).toList();
    }

    private Place recall(Map<Row, Confirmed> ofHost, Place place) {
        Row row = new Row(place.kind(), place.text());
        Confirmed confirmed = ofStation.containsKey(row) ? ofStation.get(row) : ofHost.get(row);
        if (confirmed == null) {
            return place;
        }
        places++;
        if (confirmed.run() > 0) {
            imports.add(confirmed.run());
        }
        return place.with(
                Place.Proposal.first(
                        confirmed.word(), Place.Proposal.PERSONS_WORD, place.proposals()),
                Stream.concat(Stream.of(confirmed.reason()), place.evidence().stream()).toList());
    }

    Batch.Recalled recalled() {
        return new Batch.Recalled(places, List.copyOf(imports));
    }

    private static String host(String address) {
        int from = address.indexOf("//") + 2;
        int to = from;
        while (to < address.length() && "/?#".indexOf(address.charAt(to)) < 0) {
            to++;
        }
        return address.substring(from, to).toLowerCase(Locale.ROOT);
    }
}

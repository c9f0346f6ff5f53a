package org.fenzhan.rescue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Reference;
import org.fenzhan.article.RevisionId;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Session;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Rows of legacy pages and their places. Every query takes its station.
final class LegacyPages {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Place.Proposal>> PROPOSALS = new TypeReference<>() {};
    private static final String PLACE =
            "id, kind, place, start_at, end_at, found, proposals, confidence, evidence, decision,"
                    + " replacement, decided_by, decided_at";

    private LegacyPages() {}

    /// What is kept of a page.
    record Kept(
            String sha256,
            String file,
            byte[] bytes,
            String charset,
            Reading reading,
            Kinship kinship) {}

    /// How a page is related to others.
    ///
    /// @param run the import that brought it, null for a page that came alone
    /// @param fingerprint [SimHash] of its text, null for a short one
    /// @param textKey equal for equal texts
    /// @param copyOf the oldest page with nearly the same text, null when there is none
    record Kinship(
            @Nullable Long run, @Nullable Long fingerprint, long textKey, @Nullable Long copyOf) {}

    static Optional<ArticleId> known(Session session, StationId station, String sha256) {
        return session.first(
                "SELECT article FROM legacy_page WHERE station = ? AND sha256 = ?",
                row -> new ArticleId(row.getLong(1)),
                station.value(),
                sha256);
    }

    /// The article with the very same title and text.
    static Optional<ArticleId> sameText(Session session, StationId station, long textKey) {
        return session.first(
                "SELECT article FROM legacy_page WHERE station = ? AND text_key = ? ORDER BY id",
                row -> new ArticleId(row.getLong(1)),
                station.value(),
                textKey);
    }

    static String text(Session session, long page) {
        return session.first(
                        "SELECT reading ->> '$.bodyText' FROM legacy_page WHERE id = ?",
                        row -> row.getString(1),
                        page)
                .orElse("");
    }

    static ArticleId article(Session session, long page) {
        return new ArticleId(session.number("SELECT article FROM legacy_page WHERE id = ?", page));
    }

    static long keep(Session session, Reference reference, Kept page, Instant now) {
        return session.insert(
                "INSERT INTO legacy_page (station, article, sha256, file, bytes, charset, reading,"
                        + " imported_at, import_run, fingerprint, text_key, copy_of)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                reference.station().value(),
                reference.article().value(),
                page.sha256(),
                page.file(),
                packed(page.bytes()),
                page.charset(),
                JSON.writeValueAsString(page.reading()),
                now.toEpochMilli(),
                page.kinship().run(),
                page.kinship().fingerprint(),
                page.kinship().textKey(),
                page.kinship().copyOf());
    }

    static void keep(Session session, long page, StationId station, Place place) {
        session.update(
                "INSERT INTO finding (page, station, kind, place, start_at, end_at, found,"
                        + " proposals, confidence, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                page,
                station.value(),
                place.kind(),
                place.where(),
                place.start(),
                place.end(),
                place.text(),
                JSON.writeValueAsString(place.proposals()),
                place.confidence(),
                JSON.writeValueAsString(place.evidence()));
    }

    /// Gives a place other proposals and reasons, unless a person has put the first there.
    static void propose(
            Session session,
            long place,
            List<Place.Proposal> proposals,
            List<Place.Reason> evidence) {
        session.update(
                "UPDATE finding SET proposals = ?, evidence = ? WHERE id = ?"
                        + " AND corrected_by IS NULL",
                JSON.writeValueAsString(proposals),
                JSON.writeValueAsString(evidence),
                place);
    }

    static Optional<Reading> reading(Session session, Reference reference) {
        return session.first(
                "SELECT reading FROM legacy_page WHERE station = ? AND article = ?",
                row -> JSON.readValue(row.getString(1), Reading.class),
                reference.station().value(),
                reference.article().value());
    }

    static Optional<RepairDesk.Original> original(Session session, Reference reference) {
        return session.first(
                "SELECT bytes, charset FROM legacy_page WHERE station = ? AND article = ?",
                row -> new RepairDesk.Original(unpacked(row.getBytes(1)), row.getString(2)),
                reference.station().value(),
                reference.article().value());
    }

    /// In the order of the page.
    static List<Place> places(Session session, Reference reference) {
        return session.list(
                "SELECT "
                        + PLACE
                        + " FROM finding WHERE station = ? AND page = (SELECT id FROM legacy_page"
                        + " WHERE station = finding.station AND article = ?)"
                        + " ORDER BY place = 'html', place = 'body',"
                        + " CASE place WHEN 'body' THEN start_at ELSE id END, id",
                LegacyPages::place,
                reference.station().value(),
                reference.article().value());
    }

    /// The revision that the place's repair made.
    static Optional<RevisionId> repairedIn(Session session, long place) {
        return session.first(
                        "SELECT revision FROM finding WHERE id = ?", row -> row.getLong(1), place)
                .filter(revision -> revision > 0)
                .map(RevisionId::new);
    }

    static void repairedIn(Session session, long place, RevisionId revision) {
        session.update("UPDATE finding SET revision = ? WHERE id = ?", revision.value(), place);
    }

    /// Puts other proposals in the place of those that an undecided place has, the first of them a
    /// person's.
    static void correct(
            Session session, long place, List<Place.Proposal> proposals, PersonId person) {
        session.update(
                "UPDATE finding SET proposals = ?, corrected_by = ? WHERE id = ?"
                        + " AND decision = 'open'",
                JSON.writeValueAsString(proposals),
                person.value(),
                place);
    }

    static List<Place.Proposal> proposals(String json) {
        return JSON.readValue(json, PROPOSALS);
    }

    static void decide(Session session, StationId station, long place, Place.Decision decision) {
        switch (decision) {
            case Place.Decision.Open _ -> {
                decide(session, station, place, "open", null);
                session.update("UPDATE finding SET corrected_by = NULL WHERE id = ?", place);
            }
            case Place.Decision.Accepted accepted ->
                    decide(session, station, place, "accepted", accepted);
            case Place.Decision.Rejected(PersonId by, Instant at) ->
                    session.update(
                            "UPDATE finding SET decision = 'rejected', replacement = NULL,"
                                    + " decided_by = ?, decided_at = ? WHERE id = ? AND station = ?",
                            by.value(),
                            at.toEpochMilli(),
                            place,
                            station.value());
        }
    }

    private static void decide(
            Session session,
            StationId station,
            long place,
            String word,
            Place.Decision.@Nullable Accepted accepted) {
        session.update(
                "UPDATE finding SET decision = ?, replacement = ?, decided_by = ?, decided_at = ?"
                        + " WHERE id = ? AND station = ?",
                word,
                accepted == null ? null : accepted.replacement(),
                accepted == null ? null : accepted.by().value(),
                accepted == null ? null : accepted.at().toEpochMilli(),
                place,
                station.value());
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                row.getString(6),
                JSON.readValue(row.getString(7), PROPOSALS),
                row.getDouble(8),
                reasons(row.getString(9)),
                decision(row));
    }

    /// Findings of imports before both languages were kept have their sentences in Chinese alone.
    private static List<Place.Reason> reasons(String json) {
        List<Place.Reason> reasons = new ArrayList<>();
        for (JsonNode reason : JSON.readTree(json)) {
            reasons.add(
                    reason.isString()
                            ? new Place.Reason(reason.stringValue(), reason.stringValue())
                            : JSON.treeToValue(reason, Place.Reason.class));
        }
        return reasons;
    }

    private static Place.Decision decision(ResultSet row) throws SQLException {
        String word = row.getString(10);
        return switch (word) {
            case "open" -> new Place.Decision.Open();
            case "accepted" ->
                    new Place.Decision.Accepted(
                            row.getString(11),
                            new PersonId(row.getLong(12)),
                            Instant.ofEpochMilli(row.getLong(13)));
            case "rejected" ->
                    new Place.Decision.Rejected(
                            new PersonId(row.getLong(12)), Instant.ofEpochMilli(row.getLong(13)));
            default -> throw new IllegalStateException("finding with unknown decision " + word);
        };
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

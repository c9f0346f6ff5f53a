package org.fenzhan.newsroom.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.repair.RepairPage.Piece;
import org.fenzhan.newsroom.repair.RepairPage.Row;
import org.fenzhan.newsroom.words.RepairWord;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.rescue.Place;
import org.fenzhan.rescue.Reading;

/// The legacy page line by line, beside what becomes of each line.
final class RepairRows {
    private static final int BEGINNING = 60;

    private final Words words;
    private final Reading reading;
    private final List<Place> places;
    private final Optional<Place> current;
    private final String stationName;

    RepairRows(
            Words words,
            Reading reading,
            List<Place> places,
            Optional<Place> current,
            String stationName) {
        this.words = words;
        this.reading = reading;
        this.places = places;
        this.current = current;
        this.stationName = stationName;
    }

    /// Paragraphs stand where the first line of the body stood.
    List<Row> all() {
        List<Row> rows = new ArrayList<>();
        boolean bodyDone = false;
        for (Reading.Line line : reading.lines()) {
            if (!line.fields().contains("body")) {
                rows.add(line(line));
            } else if (!bodyDone) {
                body(rows);
                bodyDone = true;
            }
        }
        return rows;
    }

    private Row line(Reading.Line line) {
        if (line.fields().isEmpty()) {
            return new Row(
                    "",
                    marked(line.text(), "", 0),
                    List.of(Piece.plain(words.say(LeftOut.word(line.leftOut())))),
                    List.of(),
                    true,
                    false,
                    "");
        }
        String label =
                words.list(line.fields().stream().map(f -> words.say(FieldName.word(f))).toList());
        boolean now =
                current.filter(place -> line.text().contains(place.text()))
                        .filter(place -> line.fields().contains(FieldName.field(place.where())))
                        .isPresent();
        String field = line.fields().getFirst();
        return new Row(
                label,
                marked(line.text(), FieldName.where(field), 0),
                fresh(line),
                tokens(line),
                false,
                now,
                "");
    }

    private List<Piece> fresh(Reading.Line line) {
        List<Piece> pieces = new ArrayList<>();
        for (String field : line.fields()) {
            switch (field) {
                case "siteName" -> pieces.addAll(siteName(line));
                case "title" ->
                        pieces.addAll(repaired(reading.title(), "title", 0, Piece.Kind.STRONG));
                case "published" ->
                        pieces.add(
                                Piece.plain(Optional.ofNullable(reading.date()).orElse("") + " "));
                case "breadcrumb" ->
                        pieces.add(Piece.plain(String.join(" › ", reading.breadcrumb())));
                case "lead" -> pieces.add(Piece.plain(line.text()));
                default -> {}
            }
        }
        return pieces;
    }

    /// The portal writes its own name, whatever stood there.
    private List<Piece> siteName(Reading.Line line) {
        return places.stream().anyMatch(place -> place.where().equals("siteName"))
                ? repaired(line.text(), "siteName", 0, Piece.Kind.PLAIN)
                : List.of(Piece.plain(stationName));
    }

    private List<String> tokens(Reading.Line line) {
        List<String> tokens = new ArrayList<>();
        for (String field : line.fields()) {
            switch (field) {
                case "sources" -> tokens.addAll(reading.sources());
                case "reporters", "authors" ->
                        reading.reporters().stream()
                                .filter(name -> line.text().contains(name))
                                .forEach(tokens::add);
                case "editors" -> tokens.addAll(reading.editors());
                default -> {}
            }
        }
        return tokens.stream().distinct().toList();
    }

    private void body(List<Row> rows) {
        int start = 0;
        int number = 1;
        for (String paragraph : reading.paragraphs()) {
            int from = start;
            int until = start + paragraph.length();
            boolean suspicious = places.stream().anyMatch(place -> in(place, from, until));
            boolean now = current.filter(place -> in(place, from, until)).isPresent();
            String label = words.say(RepairWord.PARAGRAPH, number++);
            rows.add(
                    suspicious
                            ? new Row(
                                    label,
                                    marked(paragraph, Place.BODY, from),
                                    repaired(paragraph, Place.BODY, from, Piece.Kind.PLAIN),
                                    List.of(),
                                    false,
                                    now,
                                    "")
                            : quiet(label, paragraph));
            start = until + 1;
        }
    }

    private Row quiet(String label, String paragraph) {
        boolean isLong = paragraph.length() > BEGINNING;
        String beginning = isLong ? paragraph.substring(0, BEGINNING) + "…" : paragraph;
        return new Row(
                label,
                List.of(Piece.plain(beginning)),
                List.of(Piece.plain(words.say(RepairWord.NOTHING_SUSPICIOUS))),
                List.of(),
                true,
                false,
                isLong ? paragraph : "");
    }

    private static boolean in(Place place, int from, int until) {
        return place.where().equals(Place.BODY) && place.start() >= from && place.start() <= until;
    }

    /// The text as it stood, with its places marked.
    private List<Piece> marked(String text, String where, int offset) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Place place : places) {
            int at = position(place, text, where, offset, done);
            if (at < 0) {
                continue;
            }
            pieces.add(Piece.plain(text.substring(done, at)));
            boolean now = current.filter(place::equals).isPresent();
            done = Math.min(text.length(), at + place.text().length());
            pieces.add(
                    new Piece(
                            now ? Piece.Kind.HIT_NOW : Piece.Kind.HIT,
                            text.substring(at, done),
                            number(place)));
        }
        pieces.add(Piece.plain(text.substring(done)));
        return pieces;
    }

    /// The text as it stands or, for a place that is still open, as the first proposal has it.
    private List<Piece> repaired(String text, String where, int offset, Piece.Kind kind) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Place place : places) {
            int at = position(place, text, where, offset, done);
            boolean rejected = place.decision() instanceof Place.Decision.Rejected;
            if (at < 0 || rejected) {
                continue;
            }
            pieces.add(new Piece(kind, text.substring(done, at), 0));
            done = Math.min(text.length(), at + place.text().length());
            pieces.add(new Piece(Piece.Kind.REMOVED, text.substring(at, done), 0));
            replacement(place)
                    .filter(words -> !words.isEmpty())
                    .ifPresent(words -> pieces.add(new Piece(Piece.Kind.ADDED, words, 0)));
        }
        pieces.add(new Piece(kind, text.substring(done), 0));
        return pieces;
    }

    private static Optional<String> replacement(Place place) {
        return place.replacement()
                .or(() -> place.proposals().stream().findFirst().map(Place.Proposal::text));
    }

    /// Where the place stands in this text, from `done` on; -1 when it stands elsewhere.
    private static int position(Place place, String text, String where, int offset, int done) {
        if (!place.where().equals(where)) {
            return -1;
        }
        if (where.equals(Place.BODY)) {
            int at = place.start() - offset;
            return at >= done && at <= text.length() ? at : -1;
        }
        return text.indexOf(place.text(), done);
    }

    private int number(Place place) {
        return places.indexOf(place) + 1;
    }
}

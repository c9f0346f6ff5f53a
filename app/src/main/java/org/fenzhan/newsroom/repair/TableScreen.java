package org.fenzhan.newsroom.repair;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.words.BatchWord;
import org.fenzhan.newsroom.words.RepairWord;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.rescue.AlikePlaces;
import org.fenzhan.rescue.RepairDesk;
import org.fenzhan.rescue.SubstitutionTable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The substitution table: what the imports learned, row by row, to be looked at and accepted,
/// corrected, or called not injected.
@Controller
public class TableScreen {
    private static final int MOST = 200;
    private static final int BEGINNING = 48;
    private static final int LONGEST_WORD = 200;

    private final SubstitutionTable table;
    private final AlikePlaces alike;
    private final Frames frames;

    public TableScreen(RepairDesk desk, Frames frames) {
        this.table = desk.substitutions();
        this.alike = desk.alike();
        this.frames = frames;
    }

    /// @param changed the place by which the row was named that has just been changed
    @GetMapping("/{station}/repair/table")
    public Answer show(StationDesk open, @RequestParam Optional<Long> changed) {
        Words words = open.visit().words();
        List<SubstitutionTable.Row> rows = table.rows(open.station().id(), MOST);
        return Answer.page(
                "repair-table",
                new TablePage(
                        frames.of(open, Frame.Section.REPAIR, words.say(BatchWord.TABLE)),
                        words.say(BatchWord.TABLE_ABOUT, open.station().name()),
                        changed.flatMap(place ->
                                rows.stream()
                                        .filter(row -> row.place() == place)
                                        .findFirst()
                                        .map(row -> said(words, row))),
                        rows.size() < MOST
                                ? Optional.empty()
                                : Optional.of(words.say(BatchWord.TABLE_MORE, MOST)),
                        rows.stream().map(row -> row(open, row)).toList(),
                        new TablePage.Links(
                                open.at("/repair"),
                                open.at("/repair/finished"),
                                open.at("/repair/table/change"),
                                open.at("/repair/table/reject"))));
    }

    private static String said(Words words, SubstitutionTable.Row row) {
        String first = row.originals().isEmpty() ? "" : row.originals().getFirst().replacement();
        return first.isEmpty()
                ? words.say(BatchWord.SAID_CHANGED_OUT, shortened(row.found()), row.places())
                : words.say(BatchWord.SAID_CHANGED, shortened(row.found()), row.places(), first);
    }

    private static TablePage.Row row(StationDesk open, SubstitutionTable.Row row) {
        Words words = open.visit().words();
        long proposed = row.originals().stream().mapToLong(AlikePlaces.Share::places).sum();
        return new TablePage.Row(
                row.place(),
                words.say(RepairWord.kind(row.kind())),
                shortened(row.found()),
                row.found().length() > BEGINNING ? row.found() : "",
                row.originals().stream().limit(4).map(share -> original(words, share)).toList(),
                words.number(row.places()) + " / " + words.number(row.pages()),
                Math.round(row.confidence() * 100) + "%",
                RepairPages.tone(row.confidence()),
                proposed == 0 ? "" : open.at("/repair/alike?place=" + row.place()),
                words.say(BatchWord.LOOK_AND_CHANGE, proposed),
                words.say(BatchWord.NOT_INJECTED_ALL, row.places()),
                words.say(BatchWord.OTHER_WORD_FOR, shortened(row.found())));
    }

    private static String original(Words words, AlikePlaces.Share share) {
        return (share.replacement().isEmpty()
                        ? words.say(RepairWord.LEAVE_OUT)
                        : share.replacement())
                + " "
                + words.number(share.places());
    }

    private static String shortened(String found) {
        return found.length() <= BEGINNING ? found : found.substring(0, BEGINNING) + "…";
    }

    /// @param place names the row
    /// @param word what stood there; empty means leaving the found words out
    @PostMapping("/{station}/repair/table/change")
    public Answer change(
            StationDesk open,
            @RequestParam long place,
            @RequestParam(defaultValue = "") String word) {
        String kept = word.strip();
        table.change(
                open.station().id(),
                place,
                kept.substring(0, Math.min(kept.length(), LONGEST_WORD)),
                open.visit().person().id());
        return Answer.see(open.at("/repair/table?changed=" + place));
    }

    @PostMapping("/{station}/repair/table/reject")
    public Answer reject(StationDesk open, @RequestParam long place) {
        return AlikeScreen.done(
                open,
                alike.rejectAll(open.station().id(), place, open.visit().person().id()),
                "&rejected=true");
    }
}

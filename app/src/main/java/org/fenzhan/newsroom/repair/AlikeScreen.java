package org.fenzhan.newsroom.repair;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.words.RepairWord;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.rescue.AlikePlaces;
import org.fenzhan.rescue.RepairDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Decides about all places that are alike: a sample first, every place in its sentence, what is
/// not ticked stays as it is, and all of it can be taken back.
@Controller
public class AlikeScreen {
    /// More are not shown on one page; the next come when these are decided.
    private static final int MOST = 500;

    private static final int SAMPLE = 20;

    private final AlikePlaces alike;
    private final Frames frames;

    public AlikeScreen(RepairDesk desk, Frames frames) {
        this.alike = desk.alike();
        this.frames = frames;
    }

    @GetMapping("/{station}/repair/alike")
    public Answer show(StationDesk open, @RequestParam long place) {
        List<AlikePlaces.Alike> places = alike.like(open.station().id(), place, MOST);
        if (places.isEmpty()) {
            return Answer.see(open.at("/repair"));
        }
        Words words = open.visit().words();
        long count = alike.count(open.station().id(), place);
        List<AlikePage.Row> sample = new ArrayList<>();
        List<AlikePage.Row> rest = new ArrayList<>();
        int step = places.size() > 2 * SAMPLE ? places.size() / SAMPLE : 0;
        for (int i = 0; i < places.size(); i++) {
            boolean drawn = step > 0 && i % step == 0 && sample.size() < SAMPLE;
            (drawn ? sample : rest).add(row(open, i + 1, places.get(i)));
        }
        return Answer.page(
                "repair-all",
                new AlikePage(
                        frame(open),
                        places.getFirst().found(),
                        words.say(RepairWord.ALIKE_ABOUT, count, open.station().name())
                                + (count > places.size()
                                        ? words.say(RepairWord.ALIKE_SHOWN, places.size())
                                        : ""),
                        sample,
                        rest,
                        new AlikePage.Links(open.at("/repair"), open.at("/repair/alike"))));
    }

    private static AlikePage.Row row(StationDesk open, int number, AlikePlaces.Alike place) {
        return new AlikePage.Row(
                place.place(),
                number,
                place.before(),
                place.found(),
                place.replacement(),
                place.after(),
                place.title(),
                place.date(),
                open.at("/articles/" + place.article().value() + "/repair?place=" + place.place()),
                Math.round(place.confidence() * 100) + "%");
    }

    /// @param place numbers of the ticked places
    @PostMapping("/{station}/repair/alike")
    public Answer accept(
            StationDesk open, @RequestParam(required = false) Optional<List<Long>> place) {
        AlikePlaces.Outcome outcome =
                alike.accept(
                        open.station().id(),
                        place.orElse(List.of()).stream().distinct().limit(MOST).toList(),
                        open.visit().person().id());
        return Answer.see(
                open.at(
                        "/repair/alike/done?at=%d&done=%d&skipped=%d"
                                .formatted(
                                        outcome.at().toEpochMilli(),
                                        outcome.done(),
                                        outcome.skipped())));
    }

    @GetMapping("/{station}/repair/alike/done")
    public Answer done(
            StationDesk open,
            @RequestParam long at,
            @RequestParam int done,
            @RequestParam(defaultValue = "0") int skipped) {
        Words words = open.visit().words();
        return Answer.page(
                "repair-all-done",
                new AlikePage.Done(
                        frame(open),
                        words.say(RepairWord.ALIKE_DONE, done),
                        skipped > 0
                                ? Optional.of(words.say(RepairWord.ALIKE_SKIPPED, skipped))
                                : Optional.empty(),
                        done > 0 ? open.at("/repair/alike/undo") : "",
                        at,
                        open.at("/repair")));
    }

    @PostMapping("/{station}/repair/alike/undo")
    public Answer undo(StationDesk open, @RequestParam long at) {
        alike.undo(open.station().id(), open.visit().person().id(), Instant.ofEpochMilli(at));
        return Answer.see(open.at("/repair"));
    }

    private Frame frame(StationDesk open) {
        return frames.of(
                open, Frame.Section.REPAIR, open.visit().words().say(RepairWord.REPAIR_DESK));
    }
}

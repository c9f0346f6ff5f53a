package org.fenzhan.newsroom.repair;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.words.BatchWord;
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

    /// @param to a likeliest original that the places have; without it all of them are meant
    @GetMapping("/{station}/repair/alike")
    public Answer show(
            StationDesk open, @RequestParam long place, @RequestParam Optional<String> to) {
        AlikePlaces.Kin kin = new AlikePlaces.Kin(place, to);
        List<AlikePlaces.Alike> places = alike.like(open.station().id(), kin, MOST);
        if (places.isEmpty()) {
            return Answer.see(open.at("/repair"));
        }
        Words words = open.visit().words();
        long count = alike.count(open.station().id(), kin);
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
                        shares(open, kin),
                        count - places.size(),
                        new AlikePage.Kin(
                                place,
                                to,
                                places.stream()
                                        .map(each -> String.valueOf(each.place()))
                                        .collect(Collectors.joining(","))),
                        new AlikePage.Links(open.at("/repair"), open.at("/repair/alike"))));
    }

    private List<AlikePage.Share> shares(StationDesk open, AlikePlaces.Kin kin) {
        Words words = open.visit().words();
        List<AlikePlaces.Share> shares = alike.shares(open.station().id(), kin.place());
        if (shares.size() < 2) {
            return List.of();
        }
        String all = open.at("/repair/alike?place=" + kin.place());
        List<AlikePage.Share> filter = new ArrayList<>();
        filter.add(
                new AlikePage.Share(
                        words.say(BatchWord.ANY_ORIGINAL),
                        words.number(shares.stream().mapToLong(AlikePlaces.Share::places).sum()),
                        all,
                        kin.replacement().isEmpty()));
        for (AlikePlaces.Share share : shares) {
            filter.add(
                    new AlikePage.Share(
                            share.replacement().isEmpty()
                                    ? words.say(RepairWord.LEAVE_OUT)
                                    : "→ " + share.replacement(),
                            words.number(share.places()),
                            all
                                    + "&to="
                                    + URLEncoder.encode(
                                            share.replacement(), StandardCharsets.UTF_8),
                            kin.replacement().equals(Optional.of(share.replacement()))));
        }
        return filter;
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
    /// @param kin with `to` and `shown` what the page was asked for and what it listed
    /// @param rest whether the places that were not listed are meant too
    @PostMapping("/{station}/repair/alike")
    public Answer accept(
            StationDesk open,
            @RequestParam(required = false) Optional<List<Long>> place,
            @RequestParam Optional<Long> kin,
            @RequestParam Optional<String> to,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "false") boolean rest) {
        List<Long> ticked = place.orElse(List.of()).stream().distinct().limit(MOST).toList();
        AlikePlaces.Outcome outcome;
        if (rest && kin.isPresent()) {
            Set<Long> but = new HashSet<>(numbers(shown));
            but.removeAll(new HashSet<>(ticked));
            outcome =
                    alike.acceptAll(
                            open.station().id(),
                            new AlikePlaces.Kin(kin.get(), to),
                            but,
                            open.visit().person().id());
        } else {
            outcome = alike.accept(open.station().id(), ticked, open.visit().person().id());
        }
        return done(open, outcome, "");
    }

    private static List<Long> numbers(String joined) {
        return Stream.of(joined.split(","))
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    static Answer done(StationDesk open, AlikePlaces.Outcome outcome, String more) {
        return Answer.see(
                open.at(
                        "/repair/alike/done?at=%d&done=%d&skipped=%d%s"
                                .formatted(
                                        outcome.at().toEpochMilli(),
                                        outcome.done(),
                                        outcome.skipped(),
                                        more)));
    }

    @GetMapping("/{station}/repair/alike/done")
    public Answer done(
            StationDesk open,
            @RequestParam long at,
            @RequestParam int done,
            @RequestParam(defaultValue = "0") int skipped,
            @RequestParam(defaultValue = "false") boolean rejected) {
        Words words = open.visit().words();
        return Answer.page(
                "repair-all-done",
                new AlikePage.Done(
                        frame(open),
                        words.say(rejected ? BatchWord.REJECTED : RepairWord.ALIKE_DONE, done),
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

package org.fenzhan.newsroom.repair;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.door.NotHere;
import org.fenzhan.newsroom.words.RepairWord;
import org.fenzhan.rescue.Place;
import org.fenzhan.rescue.RepairDesk;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The repair desk of a station.
@Controller
public final class RepairScreen {
    private final RepairDesk desk;
    private final RepairPages pages;
    private final Frames frames;

    public RepairScreen(RepairDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
        this.pages = new RepairPages(desk, frames);
    }

    /// An empty desk says so.
    public record EmptyPage(Frame frame, String work) {}

    /// Leads to the page that waits with the surest finding.
    @GetMapping("/{station}/repair")
    public Answer next(StationDesk open) {
        List<RepairDesk.Waiting> waiting = desk.queue(open.station().id(), 1);
        if (!waiting.isEmpty()) {
            return Answer.see(open.at("/articles/" + waiting.getFirst().article() + "/repair"));
        }
        Frame frame =
                frames.of(
                        open,
                        Frame.Section.REPAIR,
                        open.visit().words().say(RepairWord.REPAIR_DESK));
        return Answer.page("repair-empty", new EmptyPage(frame, open.at("/work")));
    }

    @GetMapping("/{station}/articles/{article}/repair")
    public Answer show(
            OpenArticle open,
            @RequestParam Optional<Long> place,
            @RequestParam(defaultValue = "") String said) {
        return Answer.page("repair", pages.page(open, sheet(open), place, message(said)));
    }

    /// @param choice index of the proposal, or `own`
    /// @param own the person's own words; empty leaves the place out
    @PostMapping("/{station}/articles/{article}/repair/accept")
    public Answer accept(
            OpenArticle open,
            @RequestParam long place,
            @RequestParam String choice,
            @RequestParam(defaultValue = "") String own) {
        Place found = sheet(open).place(place).orElseThrow(NotHere::new);
        String replacement =
                choice.matches("[0-9]") && Integer.parseInt(choice) < found.proposals().size()
                        ? found.proposals().get(Integer.parseInt(choice)).text()
                        : own.strip();
        return after(
                open,
                desk.accept(open.reference(), place, replacement, open.visit().person().id()));
    }

    @PostMapping("/{station}/articles/{article}/repair/reject")
    public Answer reject(OpenArticle open, @RequestParam long place) {
        return after(open, desk.reject(open.reference(), place, open.visit().person().id()));
    }

    @PostMapping("/{station}/articles/{article}/repair/undo")
    public Answer undo(OpenArticle open, @RequestParam long place) {
        return after(open, desk.undo(open.reference(), place, open.visit().person().id()));
    }

    /// The bytes as they came, as text: what they hold must not run here.
    @GetMapping("/{station}/articles/{article}/repair/original")
    public ResponseEntity<byte[]> original(OpenArticle open) {
        RepairDesk.Original page = desk.original(open.reference()).orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .header("Content-Type", "text/plain;charset=" + page.charset())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(page.bytes());
    }

    private RepairDesk.Sheet sheet(OpenArticle open) {
        return desk.sheet(open.reference()).orElseThrow(NotHere::new);
    }

    private static Answer after(OpenArticle open, RepairDesk.Result result) {
        String self = open.at("/repair");
        return Answer.see(
                result == RepairDesk.Result.DONE
                        ? self
                        : self + "?said=" + result.name().toLowerCase(Locale.ROOT));
    }

    private static Optional<RepairWord> message(String said) {
        return switch (said) {
            case "gone" -> Optional.of(RepairWord.SAID_GONE);
            case "decided_before" -> Optional.of(RepairWord.SAID_DECIDED);
            case "in_review" -> Optional.of(RepairWord.SAID_IN_REVIEW);
            default -> Optional.empty();
        };
    }
}

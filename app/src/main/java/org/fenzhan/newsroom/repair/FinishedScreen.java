package org.fenzhan.newsroom.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenzhan.account.PersonId;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.words.BatchWord;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.rescue.FinishedPages;
import org.fenzhan.rescue.RepairDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What comes after the decisions: counts that say when a batch is done, and handing in or
/// approving all finished pages at once, after a sample.
@Controller
public class FinishedScreen {
    private static final int SAMPLE = 20;

    private final FinishedPages finished;
    private final Frames frames;

    public FinishedScreen(RepairDesk desk, Frames frames) {
        this.finished = desk.finished();
        this.frames = frames;
    }

    /// @param submitted how many were handed in just now, as approved and kept
    @GetMapping("/{station}/repair/finished")
    public Answer show(
            StationDesk open,
            @RequestParam(defaultValue = "0") int submitted,
            @RequestParam(defaultValue = "0") int approved,
            @RequestParam(defaultValue = "0") int kept) {
        Words words = open.visit().words();
        PersonId person = open.visit().person().id();
        FinishedPages.Count count = finished.count(open.station().id(), person);
        List<String> said = new ArrayList<>();
        if (submitted > 0) {
            said.add(words.say(BatchWord.SUBMITTED, submitted));
        }
        if (approved > 0) {
            said.add(words.say(BatchWord.APPROVED, approved));
        }
        if (kept > 0) {
            said.add(words.say(BatchWord.KEPT, kept));
        }
        return Answer.page(
                "repair-finished",
                new FinishedPage(
                        frames.of(open, Frame.Section.REPAIR, words.say(BatchWord.FINISHED)),
                        words.say(BatchWord.FINISHED_ABOUT, open.station().name(), count.pages()),
                        said,
                        facts(words, count),
                        words.say(BatchWord.SUM, count.pages()),
                        act(open, count),
                        rest(words, count),
                        open.at("/repair")));
    }

    private static List<FinishedPage.Fact> facts(Words words, FinishedPages.Count count) {
        return List.of(
                fact(words, BatchWord.FACT_UNDECIDED, count.undecided(), ""),
                fact(words, BatchWord.FACT_DRAFTS, count.drafts(), ""),
                fact(
                        words,
                        BatchWord.FACT_REVIEW,
                        count.review(),
                        count.review() == 0
                                ? ""
                                : words.say(BatchWord.FACT_MINE)
                                        + " "
                                        + words.number(count.mine())),
                fact(words, BatchWord.FACT_LIVE, count.live(), ""),
                fact(
                        words,
                        BatchWord.FACT_LEFT,
                        count.left(),
                        count.left() == 0 ? "" : words.say(BatchWord.FACT_LEFT_NOTE)));
    }

    private static FinishedPage.Fact fact(Words words, BatchWord name, long count, String note) {
        return new FinishedPage.Fact(words.say(name), words.number(count), note);
    }

    /// Approving comes first: others wait for it.
    private Optional<FinishedPage.Act> act(StationDesk open, FinishedPages.Count count) {
        if (count.mine() > 0) {
            return Optional.of(act(open, count.mine(), true));
        }
        return count.drafts() > 0
                ? Optional.of(act(open, count.drafts(), false))
                : Optional.empty();
    }

    private FinishedPage.Act act(StationDesk open, long count, boolean approves) {
        Words words = open.visit().words();
        List<FinishedPage.Line> sample =
                finished
                        .sample(open.station().id(), open.visit().person().id(), approves, SAMPLE)
                        .stream()
                        .map(line -> line(open, line, approves))
                        .toList();
        return new FinishedPage.Act(
                open.at(approves ? "/repair/finished/approve" : "/repair/finished/submit"),
                words.say(approves ? BatchWord.APPROVE_ALL : BatchWord.SUBMIT_ALL, count),
                words.say(
                        sample.size() < count ? BatchWord.SAMPLE_FIRST : BatchWord.SAMPLE_ALL,
                        sample.size()),
                sample);
    }

    private static FinishedPage.Line line(
            StationDesk open, FinishedPages.Line line, boolean approves) {
        Words words = open.visit().words();
        return new FinishedPage.Line(
                line.title(),
                open.at("/articles/" + line.article().value() + (approves ? "/review" : "/repair")),
                line.repaired() == 0
                        ? words.say(BatchWord.NOTHING_REPAIRED)
                        : words.say(BatchWord.REPAIRED_PLACES, line.repaired()));
    }

    private static Optional<String> rest(Words words, FinishedPages.Count count) {
        if (count.pages() > 0 && count.isDone()) {
            return Optional.of(words.say(BatchWord.BATCH_DONE));
        }
        if (count.mine() == 0 && count.drafts() == 0 && count.review() > 0) {
            return Optional.of(words.say(BatchWord.OTHERS_APPROVE, count.review()));
        }
        return count.undecided() > 0
                ? Optional.of(words.say(BatchWord.STILL_UNDECIDED, count.undecided()))
                : Optional.empty();
    }

    @PostMapping("/{station}/repair/finished/submit")
    public Answer submit(StationDesk open) {
        return after(
                open,
                "submitted",
                finished.submit(open.station().id(), open.visit().person().id()));
    }

    @PostMapping("/{station}/repair/finished/approve")
    public Answer approve(StationDesk open) {
        return after(
                open,
                "approved",
                finished.approve(open.station().id(), open.visit().person().id()));
    }

    private static Answer after(StationDesk open, String act, FinishedPages.Outcome outcome) {
        return Answer.see(
                open.at(
                        "/repair/finished?%s=%d&kept=%d"
                                .formatted(act, outcome.done(), outcome.refused())));
    }
}

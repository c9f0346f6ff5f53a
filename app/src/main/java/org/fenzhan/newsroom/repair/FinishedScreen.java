package org.fenzhan.newsroom.repair;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.desk.Titles;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.plans.PlanPages;
import org.fenzhan.newsroom.words.BatchWord;
import org.fenzhan.newsroom.words.PlanWord;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.rescue.FinishedPages;
import org.fenzhan.rescue.RepairDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What comes after the decisions: counts that say when a batch is done, a sample of what is
/// finished, and the way to plans that publish it.
@Controller
public class FinishedScreen {
    private static final int SAMPLE = 20;

    private final FinishedPages finished;
    private final PlanPages plans;
    private final Frames frames;

    public FinishedScreen(RepairDesk desk, PlanPages plans, Frames frames) {
        this.finished = desk.finished();
        this.plans = plans;
        this.frames = frames;
    }

    @GetMapping("/{station}/repair/finished")
    public Answer show(StationDesk open) {
        Words words = open.visit().words();
        FinishedPages.Count count = finished.count(open.station().id());
        return Answer.page(
                "repair-finished",
                new FinishedPage(
                        frames.of(open, Frame.Section.REPAIR, words.say(BatchWord.FINISHED)),
                        words.say(BatchWord.FINISHED_ABOUT, open.station().name(), count.pages()),
                        facts(words, count),
                        words.say(BatchWord.SUM, count.pages()),
                        act(open, count),
                        plans.waiting(open).stream().findFirst(),
                        rest(words, count),
                        plans.underWay(open),
                        next(open, count),
                        open.at("/repair")));
    }

    private static List<FinishedPage.Fact> facts(Words words, FinishedPages.Count count) {
        return List.of(
                fact(words, BatchWord.FACT_UNDECIDED, count.undecided(), ""),
                fact(words, BatchWord.FACT_DRAFTS, count.drafts(), ""),
                fact(words, BatchWord.FACT_PLANNED, count.planned(), ""),
                fact(words, BatchWord.FACT_REVIEW, count.review(), ""),
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

    private Optional<FinishedPage.Act> act(StationDesk open, FinishedPages.Count count) {
        if (count.drafts() == 0) {
            return Optional.empty();
        }
        Words words = open.visit().words();
        List<FinishedPage.Line> sample =
                finished.sample(open.station().id(), SAMPLE).stream()
                        .map(line -> line(open, line))
                        .toList();
        return Optional.of(
                new FinishedPage.Act(
                        open.at("/plans/finished"),
                        words.say(BatchWord.PLAN_ALL, count.drafts()),
                        words.say(
                                sample.size() < count.drafts()
                                        ? BatchWord.SAMPLE_FIRST
                                        : BatchWord.SAMPLE_ALL,
                                sample.size()),
                        sample));
    }

    private static FinishedPage.Line line(StationDesk open, FinishedPages.Line line) {
        Words words = open.visit().words();
        return new FinishedPage.Line(
                Titles.shown(words, line.title()),
                open.at("/articles/" + line.article().value() + "/repair"),
                PlanPages.repaired(words, line.repaired()));
    }

    private static FinishedPage.Way next(StationDesk open, FinishedPages.Count count) {
        Words words = open.visit().words();
        return count.undecided() > 0
                ? new FinishedPage.Way(open.at("/repair"), words.say(BatchWord.GO_DECIDE))
                : new FinishedPage.Way(open.at("/plans"), words.say(PlanWord.PLANS));
    }

    private static Optional<String> rest(Words words, FinishedPages.Count count) {
        if (count.pages() > 0 && count.isDone()) {
            return Optional.of(words.say(BatchWord.BATCH_DONE));
        }
        return count.undecided() > 0
                ? Optional.of(words.say(BatchWord.STILL_UNDECIDED, count.undecided()))
                : Optional.empty();
    }
}

package org.fenzhan.newsroom.plans;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.plan.Plan;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.newsroom.desk.Refusals;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.door.NotHere;
import org.fenzhan.newsroom.words.BatchWord;
import org.fenzhan.newsroom.words.PlanWord;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.rescue.FinishedPages;
import org.fenzhan.station.StationId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Publishing many articles at once: making a plan, agreeing with it, stopping it, taking back what
/// it has published.
@Controller
public final class PlanScreen {
    private static final int MOST = 1_000;
    private static final long NEWEST = Long.MAX_VALUE;

    private final Plans plans;
    private final FinishedPages finished;
    private final PlanPages pages;

    public PlanScreen(Plans plans, FinishedPages finished, PlanPages pages) {
        this.plans = plans;
        this.finished = finished;
        this.pages = pages;
    }

    @GetMapping("/{station}/plans")
    public Answer plans(StationDesk desk) {
        return Answer.page("plans", pages.all(desk, Optional.empty()));
    }

    /// Of articles that were ticked in the list.
    @PostMapping("/{station}/plans")
    public Answer ofArticles(StationDesk desk, @RequestParam(defaultValue = "") String[] article) {
        List<ArticleId> chosen =
                Arrays.stream(article)
                        .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                        .limit(MOST)
                        .map(number -> new ArticleId(Long.parseLong(number)))
                        .toList();
        String origin = desk.visit().words().say(PlanWord.CHOSEN);
        return made(desk, plans.publish(station(desk), person(desk), origin, chosen));
    }

    /// Of every imported page that is finished.
    @PostMapping("/{station}/plans/finished")
    public Answer ofFinished(StationDesk desk) {
        String origin = desk.visit().words().say(BatchWord.FINISHED);
        return made(
                desk,
                plans.publish(station(desk), person(desk), origin, finished.ready(station(desk))));
    }

    /// Of those that one import brought.
    @PostMapping("/{station}/plans/import")
    public Answer ofImport(StationDesk desk, @RequestParam long run) {
        String origin = desk.visit().words().say(PlanWord.OF_IMPORT, String.valueOf(run));
        return made(
                desk,
                plans.publish(
                        station(desk), person(desk), origin, finished.ready(station(desk), run)));
    }

    /// @param before shows only publications with a lower number
    @GetMapping("/{station}/plans/{plan}")
    public Answer plan(
            StationDesk desk,
            @PathVariable long plan,
            @RequestParam(defaultValue = "" + NEWEST) long before) {
        return Answer.page("plan", pages.one(desk, find(desk, plan), before, "", Optional.empty()));
    }

    @PostMapping("/{station}/plans/{plan}/approve")
    public Answer approve(StationDesk desk, @PathVariable long plan) {
        return answer(desk, plan, plans.approve(find(desk, plan).id(), person(desk)));
    }

    @PostMapping("/{station}/plans/{plan}/stop")
    public Answer stop(StationDesk desk, @PathVariable long plan) {
        return answer(desk, plan, plans.stop(find(desk, plan).id(), person(desk)));
    }

    @PostMapping("/{station}/plans/{plan}/go-on")
    public Answer goOn(StationDesk desk, @PathVariable long plan) {
        return answer(desk, plan, plans.goOn(find(desk, plan).id(), person(desk)));
    }

    @PostMapping("/{station}/plans/{plan}/take-back")
    public Answer takeBack(
            StationDesk desk,
            @PathVariable long plan,
            @RequestParam(defaultValue = "") String reason) {
        return answer(
                desk, plan, plans.takeBack(find(desk, plan).id(), person(desk), reason), reason);
    }

    private Answer made(StationDesk desk, Plans.Result result) {
        return switch (result) {
            case Plans.Result.Done(Plan made) -> Answer.see(desk.at("/plans/" + made.id()));
            case Plans.Result.Refused(Plans.Why why) ->
                    new Answer.Page(
                            HttpStatus.CONFLICT,
                            "plans",
                            pages.all(desk, Optional.of(say(desk, why))));
        };
    }

    private Answer answer(StationDesk desk, long plan, Plans.Result result) {
        return answer(desk, plan, result, "");
    }

    private Answer answer(StationDesk desk, long plan, Plans.Result result, String reason) {
        return switch (result) {
            case Plans.Result.Done(Plan now) -> Answer.see(desk.at("/plans/" + now.id()));
            case Plans.Result.Refused(Plans.Why why) ->
                    new Answer.Page(
                            HttpStatus.CONFLICT,
                            "plan",
                            pages.one(
                                    desk,
                                    find(desk, plan),
                                    NEWEST,
                                    reason,
                                    Optional.of(say(desk, why))));
        };
    }

    private static Refusals.Message say(StationDesk desk, Plans.Why why) {
        Words words = desk.visit().words();
        return switch (why) {
            case NOTHING_TO_DO ->
                    new Refusals.Message(
                            words.say(PlanWord.REFUSED_NOTHING),
                            words.say(PlanWord.REFUSED_NOTHING_TEXT));
            case OWN_PLAN ->
                    new Refusals.Message(
                            words.say(PlanWord.REFUSED_OWN), words.say(PlanWord.REFUSED_OWN_TEXT));
            case APPROVED_BEFORE ->
                    new Refusals.Message(
                            words.say(PlanWord.REFUSED_TWICE),
                            words.say(PlanWord.REFUSED_OWN_TEXT));
            case NOT_NOW ->
                    new Refusals.Message(
                            words.say(PlanWord.REFUSED_LATE),
                            words.say(PlanWord.REFUSED_LATE_TEXT));
            case REASON_MISSING ->
                    new Refusals.Message(
                            words.say(PlanWord.REFUSED_REASON),
                            words.say(PlanWord.REFUSED_REASON_TEXT));
            case NOTHING_PUBLISHED ->
                    new Refusals.Message(
                            words.say(PlanWord.REFUSED_EMPTY),
                            words.say(PlanWord.REFUSED_EMPTY_TEXT));
        };
    }

    private Plan find(StationDesk desk, long plan) {
        return plans.find(station(desk), plan).orElseThrow(NotHere::new);
    }

    private static StationId station(StationDesk desk) {
        return desk.station().id();
    }

    private static PersonId person(StationDesk desk) {
        return desk.visit().person().id();
    }
}

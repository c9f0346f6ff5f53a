package org.fenzhan.newsroom.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenzhan.account.People;
import org.fenzhan.account.Person;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.plan.Plan;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.PublicationLog;
import org.fenzhan.newsroom.desk.Refusals;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.desk.Titles;
import org.fenzhan.newsroom.review.PublishedPage;
import org.fenzhan.newsroom.review.RevisionsPage;
import org.fenzhan.newsroom.words.BatchWord;
import org.fenzhan.newsroom.words.PlanWord;
import org.fenzhan.newsroom.words.Times;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.rescue.FinishedPages;
import org.fenzhan.rescue.ImportRuns;

/// Puts plans into words.
public final class PlanPages {
    private static final int SHOWN = 50;
    private static final int PORTIONS = 20;

    private final Plans plans;
    private final ImportRuns imports;
    private final FinishedPages finished;
    private final People people;
    private final PublicationLog publications;
    private final Frames frames;

    public PlanPages(
            Plans plans,
            ImportRuns imports,
            FinishedPages finished,
            People people,
            PublicationLog publications,
            Frames frames) {
        this.plans = plans;
        this.imports = imports;
        this.finished = finished;
        this.people = people;
        this.publications = publications;
        this.frames = frames;
    }

    PlansPage all(StationDesk desk, Optional<Refusals.Message> message) {
        Words words = desk.visit().words();
        Optional<PublicationLog.Renewal> renewal = publications.renewal();
        long waiting = publications.waiting();
        return new PlansPage(
                frames.of(desk, Frame.Section.PLANS, words.say(PlanWord.PLANS)),
                message,
                renewal.map(found -> words.say(PlanWord.RENEWAL, found.done(), found.total()))
                        .orElse(""),
                renewal.map(found -> new PlanPage.Bar(found.done(), found.total()))
                        .orElse(PlanPage.Bar.NONE),
                waiting == 0 ? words.say(PlanWord.QUEUE_EMPTY) : words.say(PlanWord.QUEUE, waiting),
                plans.of(desk.station().id(), SHOWN).stream().map(plan -> row(desk, plan)).toList(),
                imports.of(desk.station().id(), SHOWN).stream()
                        .map(run -> imported(words, run))
                        .toList());
    }

    /// Plans of the station that are not over yet.
    public List<PlansPage.Row> underWay(StationDesk desk) {
        return plans.of(desk.station().id(), SHOWN).stream()
                .filter(plan -> plan.state() != Plan.State.DONE)
                .map(plan -> row(desk, plan))
                .toList();
    }

    /// The plans that wait for this person to look at them, the oldest first.
    public List<PlansPage.Row> waiting(StationDesk desk) {
        return plans.of(desk.station().id(), SHOWN).reversed().stream()
                .filter(plan -> plan.waitsFor(desk.visit().person().id()))
                .map(plan -> row(desk, plan))
                .toList();
    }

    private PlansPage.Row row(StationDesk desk, Plan plan) {
        Words words = desk.visit().words();
        Plan.Progress progress = plans.progress(plan);
        return new PlansPage.Row(
                heading(words, plan, progress),
                desk.at("/plans/" + plan.id()),
                state(words, plan, progress),
                shape(plan, progress),
                words.say(PlanWord.COUNTS, progress.live(), progress.total()),
                desk.visit().times().near(plan.created()));
    }

    private static PlansPage.Import imported(Words words, ImportRuns.Listed run) {
        return new PlansPage.Import(
                String.valueOf(run.id()),
                String.join(words.list(List.of("", "")), run.sources()),
                words.say(PlanWord.IMPORT_COUNTS, run.ready(), run.open()),
                run.ready() > 0);
    }

    /// @param before shows only publications with a lower number
    PlanPage one(
            StationDesk desk,
            Plan plan,
            long before,
            String typedReason,
            Optional<Refusals.Message> message) {
        Words words = desk.visit().words();
        List<PublicationLog.Portion> portions = publications.ofPlan(plan.id(), before, PORTIONS);
        Plan.Progress progress = plans.progress(plan);
        List<Plan.LeftOut> left = plans.leftOut(plan, SHOWN);
        List<Plan.Item> sample = plans.sample(plan, SHOWN);
        return new PlanPage(
                frames.of(desk, Frame.Section.PLANS, heading(words, plan, progress)),
                heading(words, plan, progress),
                plan.reason().isEmpty()
                        ? plan.origin()
                        : plan.origin() + " · " + words.say(PlanWord.BECAUSE, plan.reason()),
                message,
                sentence(desk, plan, progress),
                warning(desk, plan),
                plan.begun().isPresent() && moves(plan, progress),
                new PlanPage.Bar(progress.live() + progress.left(), progress.total()),
                facts(words, plan, progress),
                way(desk, plan),
                portions.stream().map(portion -> portion(desk, portion)).toList(),
                portions.size() < PORTIONS
                        ? Optional.empty()
                        : Optional.of(
                                desk.at(
                                        "/plans/%d?before=%d"
                                                .formatted(
                                                        plan.id(), portions.getLast().number()))),
                inside(desk, sample),
                progress.total() > sample.size()
                        ? words.say(PlanWord.SOME_OF_THEM, progress.total(), sample.size())
                        : "",
                left.stream().map(one -> left(desk, one)).toList(),
                progress.left(),
                acts(desk, plan, progress),
                typedReason);
    }

    /// The review keeps articles from whoever wrote on them, so these would be left.
    private String warning(StationDesk desk, Plan plan) {
        PersonId person = desk.visit().person().id();
        long own = plan.waitsFor(person) ? plans.writtenBy(plan, person) : 0;
        return own == 0 ? "" : desk.visit().words().say(PlanWord.YOU_WROTE, own);
    }

    private List<PlanPage.Inside> inside(StationDesk desk, List<Plan.Item> sample) {
        Words words = desk.visit().words();
        Map<ArticleId, Long> repaired =
                finished.repaired(sample.stream().map(Plan.Item::article).toList());
        return sample.stream()
                .map(item -> {
                    String at = desk.at("/articles/" + item.article().value());
                    Long places = repaired.get(item.article());
                    return new PlanPage.Inside(
                            Titles.shown(words, item.title()),
                            places == null ? at : at + "/repair",
                            places == null ? "" : repaired(words, places));
                })
                .toList();
    }

    /// How much of an imported page was repaired.
    public static String repaired(Words words, long places) {
        return places == 0
                ? words.say(BatchWord.NOTHING_REPAIRED)
                : words.say(BatchWord.REPAIRED_PLACES, places);
    }

    /// Whether something of it is still on its way.
    private static boolean moves(Plan plan, Plan.Progress progress) {
        long asked = progress.done();
        boolean behind = progress.live() + progress.failed() < asked;
        return plan.state() == Plan.State.RUNS || behind;
    }

    private String sentence(StationDesk desk, Plan plan, Plan.Progress progress) {
        Words words = desk.visit().words();
        return switch (plan.state()) {
            case REVIEW ->
                    words.say(
                            PlanWord.WAITS_FOR_PEOPLE,
                            (long) plan.depth() - plan.approvals().size(),
                            words.list(reviewers(plan)));
            case RUNS ->
                    words.say(
                            plan.kind() == Plan.Kind.PUBLISH ? PlanWord.RUNS : PlanWord.RUNS_BACK);
            case STOPPED ->
                    moves(plan, progress)
                            ? words.say(PlanWord.STOPS, progress.done() - progress.live())
                            : words.say(PlanWord.STOPPED_TEXT);
            case DONE ->
                    moves(plan, progress)
                            ? words.say(PlanWord.LAST_ONES, progress.done() - progress.live())
                            : words.say(PlanWord.DONE_TEXT);
        };
    }

    private List<String> reviewers(Plan plan) {
        List<PersonId> barred = new ArrayList<>(List.of(plan.createdBy()));
        plan.approvals().forEach(approval -> barred.add(approval.person()));
        return people.all().stream()
                .filter(person -> !barred.contains(person.id()))
                .map(Person::name)
                .toList();
    }

    private static List<PublishedPage.Fact> facts(Words words, Plan plan, Plan.Progress progress) {
        List<PublishedPage.Fact> facts = new ArrayList<>();
        facts.add(
                new PublishedPage.Fact(
                        words.say(
                                plan.kind() == Plan.Kind.PUBLISH
                                        ? PlanWord.LIVE
                                        : PlanWord.WITHDRAWN),
                        words.number(progress.live()),
                        words.say(PlanWord.OF_ALL, progress.total())));
        if (progress.perSecond() > 0 && moves(plan, progress)) {
            facts.add(
                    new PublishedPage.Fact(
                            words.say(PlanWord.RATE),
                            words.say(
                                    PlanWord.PER_SECOND,
                                    String.format(Locale.ROOT, "%.1f", progress.perSecond())),
                            ""));
            progress.secondsLeft()
                    .ifPresent(seconds ->
                            facts.add(
                                    new PublishedPage.Fact(
                                            words.say(PlanWord.TIME_LEFT),
                                            seconds < 60
                                                    ? words.say(PlanWord.SECONDS, seconds)
                                                    : words.say(
                                                            PlanWord.MINUTES, (seconds + 59) / 60),
                                            "")));
        }
        if (progress.failed() > 0) {
            facts.add(
                    new PublishedPage.Fact(
                            words.say(PlanWord.FAILED), words.number(progress.failed()), ""));
        }
        return facts;
    }

    private List<RevisionsPage.Deed> way(StationDesk desk, Plan plan) {
        Words words = desk.visit().words();
        Times times = desk.visit().times();
        Map<PersonId, String> names =
                people.all().stream().collect(Collectors.toMap(Person::id, Person::name));
        List<RevisionsPage.Deed> deeds = new ArrayList<>();
        deeds.add(
                new RevisionsPage.Deed(
                        times.near(plan.created()),
                        words.say(
                                plan.kind() == Plan.Kind.PUBLISH
                                        ? PlanWord.MADE_BY
                                        : PlanWord.TAKEN_BACK_BY,
                                names.getOrDefault(plan.createdBy(), "?")),
                        plan.reason()));
        for (Plan.Approval approval : plan.approvals()) {
            deeds.add(
                    new RevisionsPage.Deed(
                            times.near(approval.at()),
                            words.say(
                                    PlanWord.AGREED_BY, names.getOrDefault(approval.person(), "?")),
                            ""));
        }
        plan.ended()
                .ifPresent(at ->
                        deeds.add(
                                new RevisionsPage.Deed(
                                        times.near(at), words.say(PlanWord.ENDED), "")));
        return deeds.reversed();
    }

    private static PlanPage.Portion portion(StationDesk desk, PublicationLog.Portion portion) {
        Words words = desk.visit().words();
        return new PlanPage.Portion(
                words.say(PlanWord.PUBLICATION, String.valueOf(portion.number())),
                desk.at("/publications/" + portion.number()),
                desk.visit().times().second(portion.live().orElse(portion.planned())),
                words.number(portion.changes()),
                words.number(portion.written() + portion.removed()),
                words.say(PlanWord.MILLIS, portion.took().toMillis()));
    }

    private static PlanPage.Left left(StationDesk desk, Plan.LeftOut left) {
        Words words = desk.visit().words();
        PlanWord why =
                switch (left.why()) {
                    case "STALE" -> PlanWord.LEFT_STALE;
                    case "OWN_TEXT" -> PlanWord.LEFT_OWN;
                    case "IN_REVIEW", "NOTHING_TO_SUBMIT" -> PlanWord.LEFT_ELSEWHERE;
                    default -> PlanWord.LEFT_OTHER;
                };
        return new PlanPage.Left(
                left.title(), desk.at("/articles/" + left.article()), words.say(why));
    }

    private static PlanPage.Acts acts(StationDesk desk, Plan plan, Plan.Progress progress) {
        String at = desk.at("/plans/" + plan.id());
        boolean review = plan.state() == Plan.State.REVIEW;
        boolean runs = plan.state() == Plan.State.RUNS;
        boolean back =
                plan.kind() == Plan.Kind.PUBLISH
                        && (plan.state() == Plan.State.DONE || plan.state() == Plan.State.STOPPED)
                        && progress.done() > 0;
        return new PlanPage.Acts(
                plan.waitsFor(desk.visit().person().id()) ? at + "/approve" : "",
                review || runs ? at + "/stop" : "",
                plan.state() == Plan.State.STOPPED ? at + "/go-on" : "",
                back ? at + "/take-back" : "");
    }

    private static String heading(Words words, Plan plan, Plan.Progress progress) {
        return words.say(
                plan.kind() == Plan.Kind.PUBLISH ? PlanWord.PUBLISH_MANY : PlanWord.WITHDRAW_MANY,
                progress.total(),
                String.valueOf(plan.id()));
    }

    private static String state(Words words, Plan plan, Plan.Progress progress) {
        return switch (plan.state()) {
            case REVIEW -> words.say(PlanWord.STATE_REVIEW);
            case RUNS -> words.say(PlanWord.STATE_RUNS);
            case STOPPED -> words.say(PlanWord.STATE_STOPPED);
            case DONE ->
                    words.say(moves(plan, progress) ? PlanWord.STATE_RUNS : PlanWord.STATE_DONE);
        };
    }

    private static String shape(Plan plan, Plan.Progress progress) {
        return switch (plan.state()) {
            case REVIEW -> "r1";
            case RUNS -> "due";
            case STOPPED -> "draft";
            case DONE ->
                    moves(plan, progress)
                            ? "due"
                            : plan.kind() == Plan.Kind.PUBLISH ? "live" : "gone";
        };
    }
}

package org.fenzhan.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.fenzhan.account.Person;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.plan.Plan;
import org.fenzhan.article.plan.PlanRunner;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.publish.Publisher;
import org.fenzhan.store.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// Plans that publish or withdraw many articles at once: how far they are, and what may be done to
/// them. All of it works beside a running portal. Agreeing with a plan is left to people who have
/// looked at it in the newsroom.
@Command(
        name = "plans",
        description = "Tells how far plans for many articles are; stops them, lets them go on.",
        mixinStandardHelpOptions = true,
        subcommands = PlansCommand.Watch.class,
        footer = {"", "Example: fenzhan plans", "Example: fenzhan plans watch 3"})
final class PlansCommand implements Callable<Integer> {
    private static final int SHOWN = 100;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;
    @Mixin private final DataOption data = new DataOption();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Portal portal = Portal.open(data.existing(), Clock.systemUTC())) {
            for (Plan plan : portal.plans().all(SHOWN)) {
                Plan.Progress progress = portal.plans().progress(plan);
                out.println(json ? json(plan, progress) : line(plan, progress));
            }
        }
        out.flush();
        return Exit.DONE;
    }

    @Command(
            name = "stop",
            description = "Stops a plan after the articles in hand; what is out stays out.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example: fenzhan plans stop 3 --as hejia"})
    int stop(@Mixin Acting acting) {
        return acting.act(err(), (plans, person) -> plans.stop(acting.plan, person));
    }

    @Command(
            name = "go-on",
            description = "Lets a stopped plan go on where it was.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example: fenzhan plans go-on 3 --as hejia"})
    int goOn(@Mixin Acting acting) {
        return acting.act(err(), (plans, person) -> plans.goOn(acting.plan, person));
    }

    @Command(
            name = "take-back",
            description = {
                "Withdraws what a plan has published, but for what somebody has touched since.",
                "A new plan does so; its number is told."
            },
            mixinStandardHelpOptions = true,
            footer = {"", "Example: fenzhan plans take-back 3 --as hejia --reason 来源不明"})
    int takeBack(
            @Mixin Acting acting,
            @Option(
                            names = "--reason",
                            paramLabel = "TEXT",
                            required = true,
                            description = "Why; readers see it.")
                    String reason) {
        return acting.act(err(), (plans, person) -> plans.takeBack(acting.plan, person, reason));
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    private static String line(Plan plan, Plan.Progress progress) {
        StringBuilder line =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "%4d  %-8s %-8s %,d of %,d",
                                plan.id(),
                                plan.kind().name().toLowerCase(Locale.ROOT),
                                plan.state().name().toLowerCase(Locale.ROOT),
                                progress.live(),
                                progress.total()));
        if (progress.left() > 0) {
            line.append(String.format(Locale.ROOT, ", %,d left as they are", progress.left()));
        }
        if (progress.failed() > 0) {
            line.append(String.format(Locale.ROOT, ", %,d failed", progress.failed()));
        }
        if (progress.perSecond() > 0 && !progress.isOver()) {
            line.append(String.format(Locale.ROOT, ", %.1f a second", progress.perSecond()));
            progress.secondsLeft()
                    .ifPresent(
                            left -> line.append(String.format(Locale.ROOT, ", %,d s left", left)));
        }
        return line.append("  ").append(plan.origin()).toString();
    }

    private static String json(Plan plan, Plan.Progress progress) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("plan", plan.id());
        object.put("kind", plan.kind().name().toLowerCase(Locale.ROOT));
        object.put("state", plan.state().name().toLowerCase(Locale.ROOT));
        object.put("total", progress.total());
        object.put("done", progress.done());
        object.put("left", progress.left());
        object.put("live", progress.live());
        object.put("failed", progress.failed());
        object.put("perSecond", progress.perSecond());
        object.put("secondsLeft", progress.secondsLeft().orElse(null));
        return JsonMapper.builder().build().writeValueAsString(object);
    }

    /// What the acts have in common: a plan, and who acts.
    static final class Acting {
        @Mixin final DataOption data = new DataOption();

        @Parameters(paramLabel = "PLAN", description = "Its number, as fenzhan plans tells.")
        long plan;

        @Option(
                names = "--as",
                paramLabel = "ACCOUNT",
                required = true,
                description = "Who does it; the audit trail says so.")
        String account = "";

        int act(PrintWriter err, BiFunction<Plans, PersonId, Plans.Result> act) {
            try (Portal portal = Portal.open(data.existing(), Clock.systemUTC())) {
                Person person =
                        portal.people()
                                .byAccount(account)
                                .orElseThrow(() ->
                                        new UsedWrongly(
                                                "there is no account '%s'; fenzhan person tells which there are"
                                                        .formatted(account)));
                require(portal, plan);
                return switch (act.apply(portal.plans(), person.id())) {
                    case Plans.Result.Done(Plan now) -> {
                        err.println(
                                "plan %d: %s"
                                        .formatted(
                                                now.id(),
                                                now.state().name().toLowerCase(Locale.ROOT)));
                        err.flush();
                        yield Exit.DONE;
                    }
                    case Plans.Result.Refused(Plans.Why why) -> {
                        err.println("plan %d: %s".formatted(plan, say(why)));
                        err.flush();
                        yield Exit.FAILED;
                    }
                };
            }
        }

        private static String say(Plans.Why why) {
            return switch (why) {
                case NOTHING_TO_DO, NOTHING_PUBLISHED -> "there is nothing of it to be withdrawn";
                case OWN_PLAN, APPROVED_BEFORE -> "somebody else must do that";
                case NOT_NOW -> "it is not in a state for that; fenzhan plans tells in which";
                case REASON_MISSING -> "give a reason that readers may see: --reason TEXT";
            };
        }
    }

    private static Plan require(Portal portal, long plan) {
        return portal.plans()
                .find(plan)
                .orElseThrow(() ->
                        new UsedWrongly(
                                "there is no plan %d; fenzhan plans tells which there are"
                                        .formatted(plan)));
    }

    /// Shows how far a plan is until it is over or stopped; carries it out where no portal runs.
    @Command(
            name = "watch",
            description = {
                "Shows how far a plan is, until it is over. Where no portal runs over the data",
                "folder, the plan is carried out here; Ctrl C ends that, and it goes on later."
            },
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Exit codes: 0 over, 1 waits for people or is stopped, 3 some articles were left.",
                "Example: fenzhan plans watch 3"
            })
    static final class Watch implements Callable<Integer> {
        private static final long PAUSE_MILLIS = 300;

        @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;
        @Mixin private final DataOption data = new DataOption();

        @Parameters(paramLabel = "PLAN", description = "Its number, as fenzhan plans tells.")
        private long plan;

        @Override
        public Integer call() throws InterruptedException {
            DataFolder folder = data.existing();
            try (Portal portal = Portal.open(folder, Clock.systemUTC())) {
                require(portal, plan);
                try (DataFolder.Lock _ = folder.lock();
                        Publisher publisher = Publisher.start(portal.settings())) {
                    portal.publisher(publisher::wake);
                    try (PlanRunner _ = PlanRunner.start(portal.plans())) {
                        return watch(portal);
                    }
                } catch (DataFolder.Unusable served) {
                    return watch(portal);
                }
            }
        }

        private int watch(Portal portal) throws InterruptedException {
            Plan now = require(portal, plan);
            Plan.Progress progress = portal.plans().progress(now);
            try (Progress bar = Progress.of("plan " + plan, progress.total())) {
                while (!progress.isOver() && moves(now, progress)) {
                    bar.at(progress.live() + progress.left() + progress.failed());
                    Thread.sleep(PAUSE_MILLIS);
                    now = require(portal, plan);
                    progress = portal.plans().progress(now);
                }
                bar.at(progress.live() + progress.left() + progress.failed());
            }
            PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
            err.println(line(now, progress));
            err.flush();
            boolean over = progress.isOver();
            boolean whole = progress.left() == 0 && progress.failed() == 0;
            return !over ? Exit.FAILED : whole ? Exit.DONE : Exit.DONE_IN_PART;
        }

        private static boolean moves(Plan plan, Plan.Progress progress) {
            return plan.state() == Plan.State.RUNS
                    || progress.live() + progress.failed() < progress.done();
        }
    }
}

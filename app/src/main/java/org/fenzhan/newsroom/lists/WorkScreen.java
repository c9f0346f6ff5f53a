package org.fenzhan.newsroom.lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Revision;
import org.fenzhan.newsroom.desk.Acts;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.Measures;
import org.fenzhan.newsroom.desk.Stages;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.desk.Titles;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.door.Visit;
import org.fenzhan.newsroom.plans.PlanPages;
import org.fenzhan.newsroom.plans.PlansPage;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Times;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.station.StationGroup;
import org.fenzhan.station.StationId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The first screen of the day: what waits for me.
@Controller
public final class WorkScreen {
    private static final int RECENT = 6;

    /// Rows beyond this many are shown without their length, which takes reading the text.
    private static final int MEASURED = 20;

    private final ArticleList list;
    private final Articles articles;
    private final PlanPages plans;
    private final Frames frames;
    private final Supplier<StationGroup> group;

    public WorkScreen(
            ArticleList list,
            Articles articles,
            PlanPages plans,
            Frames frames,
            Supplier<StationGroup> group) {
        this.group = group;
        this.list = list;
        this.articles = articles;
        this.plans = plans;
        this.frames = frames;
    }

    @GetMapping("/")
    public Answer home(Visit visit) {
        return Answer.see("/" + group.get().station(visit.person().homeStation()).code() + "/work");
    }

    @GetMapping("/{station}/work")
    public Answer work(StationDesk desk, @RequestParam(defaultValue = "") String did) {
        Visit visit = desk.visit();
        StationId station = desk.station().id();
        PersonId me = visit.person().id();
        List<ArticleRow> waiting = rows(desk, list.waitingFor(station, me), true);
        List<PlansPage.Row> plansForMe = plans.waiting(desk);
        List<ArticleList.Line> mine = list.draftsOf(station, me);
        List<WorkPage.Recent> recent = recent(desk);
        List<ArticleRow> sentBack =
                rows(desk, mine.stream().filter(WorkScreen::isSentBack).toList(), false);
        List<ArticleRow> drafts =
                rows(desk, mine.stream().filter(line -> !isSentBack(line)).toList(), false);
        return Answer.page(
                "work",
                new WorkPage(
                        frames.of(desk, Frame.Section.WORK, visit.words().say(Label.MY_WORK)),
                        today(visit, waiting.size() + plansForMe.size() + sentBack.size()),
                        waiting,
                        plansForMe,
                        sentBack,
                        drafts,
                        rows(desk, list.handedIn(station, me), true),
                        recent,
                        recent.stream()
                                .filter(act -> act.address().endsWith("/articles/" + did))
                                .findFirst()));
    }

    private static boolean isSentBack(ArticleList.Line line) {
        return line.article().state().desk() instanceof Desk.Draft(boolean sentBack) && sentBack;
    }

    private static String today(Visit visit, int waiting) {
        Words words = visit.words();
        String rest =
                waiting == 0
                        ? words.say(Sentence.NOTHING_WAITS)
                        : words.say(Sentence.WAITING_FOR_YOU, waiting);
        return visit.times().today() + " · " + rest;
    }

    private List<ArticleRow> rows(StationDesk desk, List<ArticleList.Line> lines, boolean waits) {
        List<ArticleRow> rows = new ArrayList<>();
        for (ArticleList.Line line : lines) {
            rows.add(row(desk, line, waits, rows.size() < MEASURED));
        }
        return rows;
    }

    private ArticleRow row(
            StationDesk desk, ArticleList.Line line, boolean waits, boolean measured) {
        Words words = desk.visit().words();
        Times times = desk.visit().times();
        boolean sentBack = isSentBack(line);
        Instant touched = line.article().touchedAt();
        return new ArticleRow(
                Stages.sign(words, line.article()),
                Titles.shown(words, line.title()),
                desk.at(line.article(), waits ? "/review" : "/write"),
                sentBack ? words.say(Label.SENT_BACK) : "",
                sentBack ? line.article().deskNote() : meta(desk, line, measured),
                line.dated().map(times::dated).orElseGet(() -> times.near(touched)),
                waits
                        ? words.say(Sentence.WAITED, times.lasted(touched))
                        : words.say(Sentence.AGO, times.lasted(touched)));
    }

    private String meta(StationDesk desk, ArticleList.Line line, boolean measured) {
        List<String> parts = new ArrayList<>();
        parts.add(desk.label(line.article().channel()));
        parts.add(line.author());
        if (measured) {
            Optional<Revision> head =
                    articles.revision(
                            new Reference(line.article().station(), line.article().id()),
                            line.article().head());
            head.map(Revision::manuscript)
                    .ifPresent(text -> parts.add(length(desk.visit().words(), text)));
        }
        return String.join(" · ", parts);
    }

    private static String length(Words words, Manuscript manuscript) {
        int pictures = Measures.pictures(manuscript);
        String characters = words.say(Sentence.CHARACTERS, Measures.characters(manuscript.body()));
        return pictures == 0
                ? characters + words.say(Sentence.NO_PICTURE)
                : characters + words.say(Sentence.PICTURES, pictures);
    }

    private List<WorkPage.Recent> recent(StationDesk desk) {
        Words words = desk.visit().words();
        return list.recentActs(desk.station().id(), desk.visit().person().id(), RECENT).stream()
                .map(act ->
                        new WorkPage.Recent(
                                desk.visit().times().near(act.at()),
                                words.say(Acts.word(act.act()), Titles.shown(words, act.title())),
                                desk.at("/articles/" + act.article().value())))
                .toList();
    }
}

package org.fenzhan.newsroom.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.PublicationLog;
import org.fenzhan.newsroom.desk.PublicationLog.Files;
import org.fenzhan.newsroom.desk.PublicationLog.Portion;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.door.NotHere;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.PlanWord;
import org.fenzhan.newsroom.words.Times;
import org.fenzhan.newsroom.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// One publication in itself, however many articles went out with it: its steps, and every file,
/// some at a time.
@Controller
public final class PublicationScreen {
    private static final int SHOWN = 100;

    private final PublicationLog publications;
    private final Frames frames;

    public PublicationScreen(PublicationLog publications, Frames frames) {
        this.publications = publications;
        this.frames = frames;
    }

    /// @param q what the addresses have in them
    /// @param from how many are left out before
    @GetMapping("/{station}/publications/{publication}")
    public Answer show(
            StationDesk desk,
            @PathVariable long publication,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int from) {
        Portion portion = publications.portion(publication).orElseThrow(NotHere::new);
        int first = Math.max(0, from);
        return Answer.page("publication", page(desk, portion, q.strip(), first));
    }

    private PublicationPage page(StationDesk desk, Portion portion, String holding, int from) {
        Words words = desk.visit().words();
        String heading = words.say(PlanWord.PUBLICATION, String.valueOf(portion.number()));
        String address = desk.at("/publications/" + portion.number());
        Optional<Files> kept = publications.files(portion.number(), holding, from, SHOWN);
        Files files = kept.orElse(new Files(0, List.of()));
        int until = from + files.files().size();
        return new PublicationPage(
                frames.of(desk, Frame.Section.PLANS, heading),
                heading,
                sentence(words, portion, kept.isPresent()),
                portion.fault(),
                facts(desk, portion),
                course(desk, portion),
                address,
                holding,
                files.files().isEmpty()
                        ? words.say(PlanWord.NO_ADDRESS)
                        : words.say(PlanWord.ADDRESSES, files.total(), from + 1, until),
                Receipts.rows(words, files.files(), publications.readers()),
                from == 0
                        ? Optional.empty()
                        : Optional.of(at(address, holding, Math.max(0, from - SHOWN))),
                until < files.total()
                        ? Optional.of(at(address, holding, until))
                        : Optional.empty());
    }

    private static String at(String address, String holding, int from) {
        return address
                + "?from="
                + from
                + (holding.isEmpty()
                        ? ""
                        : "&q=" + URLEncoder.encode(holding, StandardCharsets.UTF_8));
    }

    private static String sentence(Words words, Portion portion, boolean isKept) {
        if (portion.live().isEmpty()) {
            return words.say(PlanWord.ON_ITS_WAY);
        }
        return isKept ? "" : words.say(PlanWord.NOT_KEPT);
    }

    private static List<PublishedPage.Fact> facts(StationDesk desk, Portion portion) {
        Words words = desk.visit().words();
        Times times = desk.visit().times();
        String exact = times.exact(portion.live().orElse(portion.planned()));
        return List.of(
                new PublishedPage.Fact(
                        words.say(
                                portion.live().isPresent() ? Label.FACT_AT : PlanWord.STEP_PLANNED),
                        exact.substring(11),
                        exact.substring(0, 10)),
                new PublishedPage.Fact(
                        words.say(PlanWord.CHANGES), words.number(portion.changes()), ""),
                new PublishedPage.Fact(
                        words.say(Label.FACT_FILES),
                        words.say(Label.FILES, portion.written() + portion.removed()),
                        portion.removed() == 0
                                ? ""
                                : words.say(PlanWord.OF_THEM_REMOVED, portion.removed())));
    }

    private static List<PublishedPage.Fact> course(StationDesk desk, Portion portion) {
        Words words = desk.visit().words();
        PublishedPage.Fact planned =
                new PublishedPage.Fact(
                        words.say(PlanWord.STEP_PLANNED),
                        desk.visit().times().second(portion.planned()),
                        "");
        return portion.live().isEmpty()
                ? List.of(planned)
                : List.of(
                        planned,
                        Receipts.step(words, PlanWord.STEP_RENDERED, portion.steps().rendered()),
                        Receipts.step(words, PlanWord.STEP_WRITTEN, portion.steps().written()),
                        Receipts.step(words, PlanWord.STEP_LIVE, portion.steps().live()));
    }
}

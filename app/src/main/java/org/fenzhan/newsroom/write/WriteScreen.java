package org.fenzhan.newsroom.write;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fenzhan.article.Act;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Refusal;
import org.fenzhan.article.Revision;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.Refusals;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.station.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Writing as a plain form: save, submit. The script of the page saves through [AutosaveScreen].
@Controller
public final class WriteScreen {
    private final Articles articles;
    private final Drafts drafts;
    private final WritePages pages;
    private final Refusals refusals;
    private final Presence presence;
    private final Uploads uploads;

    public WriteScreen(
            Articles articles,
            Drafts drafts,
            WritePages pages,
            Refusals refusals,
            Presence presence,
            Uploads uploads) {
        this.articles = articles;
        this.drafts = drafts;
        this.pages = pages;
        this.refusals = refusals;
        this.presence = presence;
        this.uploads = uploads;
    }

    @GetMapping("/{station}/write")
    public Answer fresh(StationDesk desk, @RequestParam(defaultValue = "") String channel) {
        Channel chosen =
                desk.station().allChannels().stream()
                        .filter(it -> String.valueOf(it.id().value()).equals(channel))
                        .findFirst()
                        .orElseGet(() -> Drafts.firstChannel(desk));
        WritingForm form =
                WritingForm.empty(
                        chosen.id(), desk.visit().person().name(), UUID.randomUUID().toString());
        return Answer.page("write", pages.fresh(desk, WritePages.Sheet.saved(form)));
    }

    @PostMapping("/{station}/write")
    public Answer create(
            StationDesk desk,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile upload) {
        Uploads.Taken taken = uploads.take(WritingForm.of(fields), upload, desk.visit().words());
        WritingForm form = taken.form();
        if (form.baseRevision().isPresent()) {
            // The script has made the article already, but the page kept its first address.
            return saved(drafts.find(desk, form.baseRevision().get()), taken, submits(fields));
        }
        Reading reading = taken.reading(desk.visit().words());
        boolean submits = submits(fields);
        List<Reading.Fault> faults =
                submits ? submissionFaults(desk.visit().words(), reading) : reading.faults();
        if (!faults.isEmpty()) {
            return faulty(pages.fresh(desk, sheet(desk.visit().words(), form, faults)));
        }
        OpenArticle open = drafts.create(desk, form, reading.manuscript(), Revision.Origin.TYPED);
        return submits ? submit(open, form) : Answer.see(open.at("/write"));
    }

    @GetMapping("/{station}/articles/{article}/write")
    public Answer write(OpenArticle open) {
        if (open.article().state().desk() instanceof Desk.InReview) {
            return Answer.see(open.at("/review"));
        }
        Manuscript text =
                articles.revision(open.reference(), open.article().head())
                        .orElseThrow()
                        .manuscript();
        WritingForm form = WritingForm.of(open.article(), open.article().head(), text);
        List<String> others = presence.note(open.article().id(), open.visit().person());
        return Answer.page("write", pages.of(open, WritePages.Sheet.saved(form), others));
    }

    @PostMapping("/{station}/articles/{article}/write")
    public Answer save(
            OpenArticle open,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile upload) {
        Uploads.Taken taken = uploads.take(WritingForm.of(fields), upload, open.visit().words());
        return saved(open, taken, submits(fields));
    }

    private Answer saved(OpenArticle open, Uploads.Taken taken, boolean submits) {
        Words words = open.visit().words();
        WritingForm form = taken.form();
        Reading reading = taken.reading(words);
        List<Reading.Fault> faults = submits ? submissionFaults(words, reading) : reading.faults();
        if (!faults.isEmpty()) {
            return faulty(pages.of(open, sheet(words, form, faults), List.of()));
        }
        return switch (drafts.save(open, form, reading.manuscript(), Revision.Origin.TYPED)) {
            case Saves.Outcome.Refused(Refusal why) -> refused(open, form, why);
            case Saves.Outcome.Clash(Revision mine, _) ->
                    Answer.see(open.at("/clash?mine=" + mine.id().value()));
            case Saves.Outcome.Saved _ ->
                    submits ? submit(drafts.reopened(open), form) : Answer.see(open.at("/write"));
        };
    }

    private Answer submit(OpenArticle open, WritingForm form) {
        Articles.Result result =
                articles.act(
                        open.reference(),
                        open.visit().person().id(),
                        open.article().head(),
                        new Act.Submit(form.note()));
        return switch (result) {
            case Articles.Result.Done _ -> {
                presence.left(open.article().id(), open.visit().person());
                yield Answer.see(open.desk().at("/work?did=" + open.article().id().value()));
            }
            case Articles.Result.Refused(Refusal why, _) -> refused(open, form, why);
        };
    }

    private Answer refused(OpenArticle open, WritingForm form, Refusal why) {
        Refusals.Message message = refusals.say(open, why);
        WritePage.Note note = new WritePage.Note("bad", message.heading(), message.text(), "", "");
        List<Reading.Fault> faults =
                why == Refusal.NOTE_MISSING
                        ? List.of(new Reading.Fault("note", message.heading(), message.text()))
                        : List.of();
        return new Answer.Page(
                HttpStatus.CONFLICT,
                "write",
                pages.of(open, new WritePages.Sheet(form, faults, Optional.of(note)), List.of()));
    }

    private static Answer faulty(WritePage page) {
        return new Answer.Page(HttpStatus.UNPROCESSABLE_CONTENT, "write", page);
    }

    private static WritePages.Sheet sheet(
            Words words, WritingForm form, List<Reading.Fault> faults) {
        return new WritePages.Sheet(
                form,
                faults,
                Optional.of(
                        new WritePage.Note(
                                "bad", words.say(Sentence.FAULTS, faults.size()), "", "", "")));
    }

    /// Saving takes what can be read; submitting wants a title and words.
    private static List<Reading.Fault> submissionFaults(Words words, Reading reading) {
        return Checks.of(reading.manuscript(), reading.faults(), words, Instant.EPOCH).stream()
                .filter(check -> check.weight() == Checks.Weight.MUST)
                .map(check -> fault(reading, check))
                .toList();
    }

    private static Reading.Fault fault(Reading reading, Checks.Check check) {
        return reading.faults().stream()
                .filter(fault -> fault.field().equals(check.field()))
                .findFirst()
                .orElseGet(() -> new Reading.Fault(check.field(), check.text(), check.text()));
    }

    private static boolean submits(MultiValueMap<String, String> fields) {
        return "submit".equals(fields.getFirst("act"));
    }
}

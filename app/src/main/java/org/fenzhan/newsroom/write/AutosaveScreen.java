package org.fenzhan.newsroom.write;

import java.util.List;
import java.util.Map;
import org.fenzhan.account.People;
import org.fenzhan.account.Person;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Refusal;
import org.fenzhan.article.Revision;
import org.fenzhan.article.RevisionId;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.Refusals;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.door.NotHere;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Saving while somebody writes, as the newsroom's script asks for it: the fields of the form as
/// JSON in, what became of them out.
@RestController
public final class AutosaveScreen {
    private final Articles articles;
    private final Drafts drafts;
    private final People people;
    private final Refusals refusals;
    private final Presence presence;

    public AutosaveScreen(
            Articles articles, Drafts drafts, People people, Refusals refusals, Presence presence) {
        this.articles = articles;
        this.drafts = drafts;
        this.people = people;
        this.refusals = refusals;
        this.presence = presence;
    }

    /// What the script is told.
    public sealed interface Told {
        /// @param revision base of the next save: it holds what was sent, exactly
        /// @param savedAt ISO 8601, UTC
        record Saved(String revision, String savedAt, int number) implements Told {}

        /// Both texts are stored; the next save still starts from the old base.
        record Clash(String by, String at, String theirsUrl) implements Told {}

        record Refused(String message) implements Told {}
    }

    /// @param newest number in the database of the newest revision of the line
    /// @param said who saved it and when
    public record Here(List<String> others, String newest, String said) {}

    /// The first save makes the article; later ones, until the page knows its address, name it by
    /// the revision that they start from.
    @PostMapping("/{station}/write/autosave")
    public ResponseEntity<Told> create(StationDesk desk, @RequestBody Map<String, Object> fields) {
        WritingForm form = WritingForm.ofJson(fields);
        if (form.baseRevision().isPresent()) {
            return save(drafts.find(desk, form.baseRevision().get()), fields);
        }
        Reading reading = Reading.of(form, desk.visit().words());
        OpenArticle open = drafts.create(desk, form, reading.manuscript(), Revision.Origin.AUTO);
        return ResponseEntity.ok(
                saved(articles.revision(open.reference(), open.article().head()).orElseThrow()));
    }

    @PostMapping("/{station}/articles/{article}/autosave")
    public ResponseEntity<Told> save(OpenArticle open, @RequestBody Map<String, Object> fields) {
        WritingForm form = WritingForm.ofJson(fields);
        Words words = open.visit().words();
        Reading reading = Reading.of(form, words);
        Manuscript text = keepUnreadableDate(open, form, reading);
        presence.note(open.article().id(), open.visit().person());
        return switch (drafts.save(open, form, text, Revision.Origin.AUTO)) {
            case Saves.Outcome.Saved(Revision revision, var mine) ->
                    ResponseEntity.ok(
                            mine.map(aside -> merged(aside, revision))
                                    .orElseGet(() -> saved(revision)));
            case Saves.Outcome.Clash(Revision mine, Revision theirs) ->
                    ResponseEntity.status(HttpStatus.CONFLICT)
                            .body(
                                    new Told.Clash(
                                            name(theirs),
                                            theirs.savedAt().toString(),
                                            open.at("/clash?mine=" + mine.id().value())));
            case Saves.Outcome.Refused(Refusal why) -> {
                Refusals.Message message = refusals.say(open, why);
                yield ResponseEntity.unprocessableContent()
                        .body(new Told.Refused(message.heading() + words.stop() + message.text()));
            }
        };
    }

    /// Where an article is written whose first save gave this revision.
    @GetMapping("/{station}/write/address")
    public Map<String, String> address(StationDesk desk, @RequestParam long revision) {
        OpenArticle open = drafts.find(desk, new RevisionId(revision));
        return Map.of(
                "write", open.at("/write"),
                "autosave", open.at("/autosave"),
                "here", open.at("/here"),
                "preview", open.at("/preview"));
    }

    /// Who else is here, and whether somebody has saved.
    @GetMapping("/{station}/articles/{article}/here")
    public Here here(OpenArticle open) {
        Revision head =
                articles.revision(open.reference(), open.article().head())
                        .orElseThrow(NotHere::new);
        return new Here(
                presence.note(open.article().id(), open.visit().person()),
                String.valueOf(head.id().value()),
                open.visit()
                        .words()
                        .say(
                                Sentence.SAVED_BY_AT,
                                name(head),
                                open.visit().times().second(head.savedAt()),
                                head.number()));
    }

    /// A date that cannot be read must not wipe out the one that was saved.
    private Manuscript keepUnreadableDate(OpenArticle open, WritingForm form, Reading reading) {
        Manuscript typed = reading.manuscript();
        if (reading.faults().stream().noneMatch(fault -> fault.field().equals("dated"))) {
            return typed;
        }
        return form.baseRevision()
                .flatMap(base -> articles.revision(open.reference(), base))
                .map(base -> typed.withDate(base.manuscript().dated()))
                .orElse(typed);
    }

    private static Told saved(Revision revision) {
        return new Told.Saved(
                String.valueOf(revision.id().value()), at(revision), revision.number());
    }

    /// The page does not show what the other wrote; so its next save must start from what it sent
    /// itself, and is brought together with the line again.
    private static Told merged(Revision aside, Revision line) {
        return new Told.Saved(String.valueOf(aside.id().value()), at(line), line.number());
    }

    private static String at(Revision revision) {
        return revision.savedAt().toString();
    }

    private String name(Revision revision) {
        return people.find(revision.author()).map(Person::name).orElse("?");
    }
}

package org.fenzhan.newsroom.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenzhan.account.People;
import org.fenzhan.account.Person;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Revision;
import org.fenzhan.article.Standing;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.Origins;
import org.fenzhan.newsroom.desk.Refusals;
import org.fenzhan.newsroom.desk.Stages;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.desk.Titles;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Times;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.station.Channel;
import org.fenzhan.station.Station;

/// Puts the writing screen together.
public final class WritePages {
    private static final int SHOWN_VERSIONS = 5;

    private final Articles articles;
    private final ArticleList list;
    private final People people;
    private final Refusals refusals;
    private final Frames frames;

    public WritePages(
            Articles articles, ArticleList list, People people, Refusals refusals, Frames frames) {
        this.articles = articles;
        this.list = list;
        this.people = people;
        this.refusals = refusals;
        this.frames = frames;
    }

    /// What is on the sheet: as it was saved, or as it was typed and could not be taken.
    record Sheet(WritingForm form, List<Reading.Fault> faults, Optional<WritePage.Note> note) {
        static Sheet saved(WritingForm form) {
            return new Sheet(form, List.of(), Optional.empty());
        }
    }

    /// The screen of an article that does not exist yet.
    WritePage fresh(StationDesk desk, Sheet sheet) {
        Words words = desk.visit().words();
        int depth = channel(desk, sheet.form()).map(Channel::reviews).orElse(1);
        return new WritePage(
                frames.of(desk, Frame.Section.WRITE, words.say(Label.WRITE)),
                "",
                desk.at("/write"),
                desk.at("/write/autosave"),
                desk.station().code() + "-new",
                Stages.steps(words, depth, 0),
                "",
                List.of(),
                sheet.form(),
                sheet.faults(),
                sheet.note(),
                true,
                "",
                channels(desk, sheet.form()),
                placements(desk, sheet.form()),
                checks(desk, sheet),
                others(desk.visit().person()),
                depth,
                List.of(),
                submitWord(words, depth),
                false,
                new WritePage.Links("", "", "", ""));
    }

    WritePage of(OpenArticle open, Sheet sheet, List<String> others) {
        StationDesk desk = open.desk();
        Words words = open.visit().words();
        Article article = open.article();
        int depth = desk.depth(article);
        boolean known = !(article.state().standing() instanceof Standing.NeverPublished);
        List<Revision> revisions = articles.revisions(open.reference());
        return new WritePage(
                frames.of(desk, Frame.Section.WRITE, Titles.shown(words, sheet.form().title())),
                String.valueOf(article.id().value()),
                open.at("/write"),
                open.at("/autosave"),
                desk.station().code() + "-" + article.id().value(),
                Stages.steps(words, article, depth),
                saved(open, revisions),
                others,
                sheet.form(),
                sheet.faults(),
                sheet.note().or(() -> standingNote(open)),
                !known,
                desk.label(article.channel()),
                channels(desk, sheet.form()),
                placements(desk, sheet.form()),
                checks(desk, sheet),
                refusals.reviewers(article),
                depth,
                versions(open, revisions),
                submitWord(words, depth),
                known,
                links(open));
    }

    private static WritePage.Links links(OpenArticle open) {
        boolean live = open.article().state().standing() instanceof Standing.Live;
        boolean known = !(open.article().state().standing() instanceof Standing.NeverPublished);
        return new WritePage.Links(
                open.at("/preview"),
                open.at("/revisions"),
                known ? open.at("/place") : "",
                live ? open.at("/withdraw") : "");
    }

    static String submitWord(Words words, int depth) {
        return words.say(Label.SUBMIT_TO, words.say(Stages.review(1, depth)));
    }

    private static Optional<Channel> channel(StationDesk desk, WritingForm form) {
        return desk.station().allChannels().stream()
                .filter(channel -> String.valueOf(channel.id().value()).equals(form.channel()))
                .findFirst();
    }

    private static String saved(OpenArticle open, List<Revision> revisions) {
        return revisions.stream()
                .filter(Revision::onLine)
                .findFirst()
                .map(head ->
                        open.visit()
                                .words()
                                .say(
                                        Sentence.SAVED_AT,
                                        open.visit().times().second(head.savedAt()),
                                        head.number()))
                .orElse("");
    }

    /// Why it lies here again, or what readers see meanwhile.
    private Optional<WritePage.Note> standingNote(OpenArticle open) {
        Words words = open.visit().words();
        Article article = open.article();
        if (article.state().desk() instanceof Desk.Draft(boolean sentBack) && sentBack) {
            String who =
                    list.lastAct(open.reference(), "send-back")
                            .map(act ->
                                    words.say(
                                            Sentence.SENT_BACK_BY,
                                            act.person(),
                                            open.visit().times().near(act.at())))
                            .orElseGet(() -> words.say(Label.SENT_BACK));
            return Optional.of(
                    new WritePage.Note(
                            "bad",
                            who,
                            article.deskNote(),
                            open.at("/diff"),
                            words.say(Sentence.SEE_CHANGES_SINCE)));
        }
        return switch (article.state().standing()) {
            case Standing.Live _ ->
                    Optional.of(
                            new WritePage.Note(
                                    "",
                                    words.say(Sentence.WRITING_LIVE),
                                    words.say(Sentence.WRITING_LIVE_TEXT),
                                    open.at("/published"),
                                    words.say(Sentence.SEE_PUBLICATION)));
            case Standing.Withdrawn(_, var at, String reason, _) ->
                    Optional.of(
                            new WritePage.Note(
                                    "bad",
                                    words.say(
                                            Sentence.WRITING_WITHDRAWN,
                                            open.visit().times().near(at)),
                                    words.say(Sentence.WRITING_WITHDRAWN_TEXT, reason),
                                    "",
                                    ""));
            case Standing.NeverPublished _ -> Optional.empty();
        };
    }

    static List<WritePage.Option> channels(StationDesk desk, WritingForm form) {
        return desk.station().allChannels().stream()
                .map(channel -> option(desk, channel, List.of(form.channel())))
                .toList();
    }

    static List<WritePage.Option> placements(StationDesk desk, WritingForm form) {
        List<WritePage.Option> options = new ArrayList<>();
        for (Station station : desk.group().stations()) {
            for (Channel channel : station.allChannels()) {
                options.add(option(desk, channel, form.beside()));
            }
        }
        return options;
    }

    private static WritePage.Option option(
            StationDesk desk, Channel channel, List<String> selected) {
        String value = String.valueOf(channel.id().value());
        return new WritePage.Option(value, desk.label(channel.id()), selected.contains(value));
    }

    static List<Checks.Check> checks(StationDesk desk, Sheet sheet) {
        Words words = desk.visit().words();
        Reading reading = Reading.of(sheet.form(), words);
        return Checks.of(reading.manuscript(), reading.faults(), words, desk.visit().now());
    }

    private List<String> others(Person me) {
        return people.all().stream()
                .filter(person -> !person.id().equals(me.id()))
                .map(Person::name)
                .toList();
    }

    private List<WritePage.Version> versions(OpenArticle open, List<Revision> revisions) {
        Words words = open.visit().words();
        Times times = open.visit().times();
        Map<PersonId, String> names =
                people.all().stream().collect(Collectors.toMap(Person::id, Person::name));
        return revisions.stream()
                .limit(SHOWN_VERSIONS)
                .map(revision ->
                        new WritePage.Version(
                                times.near(revision.savedAt()),
                                words.say(
                                        Sentence.VERSION_LINE,
                                        revision.number(),
                                        names.getOrDefault(revision.author(), "?"),
                                        Origins.say(words, revision))))
                .toList();
    }
}

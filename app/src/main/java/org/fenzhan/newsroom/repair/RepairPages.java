package org.fenzhan.newsroom.repair;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.words.BatchWord;
import org.fenzhan.newsroom.words.Language;
import org.fenzhan.newsroom.words.RepairWord;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.rescue.AlikePlaces;
import org.fenzhan.rescue.Place;
import org.fenzhan.rescue.RepairDesk;

/// Builds the page of the repair desk.
final class RepairPages {
    private static final int QUEUE = 200;
    private static final int CONTEXT = 18;

    private final RepairDesk desk;
    private final Frames frames;

    RepairPages(RepairDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    /// @param wanted number of the place to show; the first open one where there is none such
    RepairPage page(
            OpenArticle open,
            RepairDesk.Sheet sheet,
            Optional<Long> wanted,
            Optional<RepairWord> message) {
        Words words = open.visit().words();
        Optional<Place> current =
                wanted.flatMap(sheet::place)
                        .filter(Place::isOpen)
                        .or(() -> sheet.places().stream().filter(Place::isOpen).findFirst());
        long left = sheet.places().stream().filter(Place::isOpen).count();
        RepairDesk.Count count = desk.count(open.desk().station().id());
        List<RepairDesk.Waiting> waiting = desk.queue(open.desk().station().id(), QUEUE);
        String self = open.at("/repair");
        return new RepairPage(
                frames.of(open.desk(), Frame.Section.REPAIR, words.say(RepairWord.REPAIR_DESK)),
                about(words, open, count),
                sheet.reading().title(),
                message.map(words::say),
                lastDecided(sheet).map(Place::id).orElse(0L),
                left == 0 ? words.say(RepairWord.ALL_DECIDED) : words.say(RepairWord.LEFT, left),
                decided(words, sheet),
                current.map(place -> open(open, sheet, place)),
                new RepairRows(
                                words,
                                sheet.reading(),
                                sheet.places(),
                                current,
                                open.desk().station().fullName())
                        .all(),
                queue(words, open, waiting, count),
                new RepairPage.Links(
                        open.desk().at("/work"),
                        self + "/accept",
                        self + "/reject",
                        self + "/undo",
                        self + "/original",
                        open.at("/write"),
                        open.desk().at("/repair/table"),
                        open.desk().at("/repair/finished"),
                        next(open, waiting)));
    }

    private static Optional<Place> lastDecided(RepairDesk.Sheet sheet) {
        return sheet.places().stream()
                .filter(place -> !place.isOpen())
                .max(Comparator.comparing(RepairPages::decidedAt));
    }

    private static Instant decidedAt(Place place) {
        return switch (place.decision()) {
            case Place.Decision.Open _ -> Instant.EPOCH;
            case Place.Decision.Accepted(_, _, Instant at) -> at;
            case Place.Decision.Rejected(_, Instant at) -> at;
        };
    }

    private static List<RepairPage.Decided> decided(Words words, RepairDesk.Sheet sheet) {
        List<RepairPage.Decided> decided = new ArrayList<>();
        for (int i = 0; i < sheet.places().size(); i++) {
            Place place = sheet.places().get(i);
            Optional<String> verdict =
                    switch (place.decision()) {
                        case Place.Decision.Open _ -> Optional.empty();
                        case Place.Decision.Accepted(String replacement, _, _) ->
                                Optional.of(
                                        replacement.isEmpty()
                                                ? words.say(RepairWord.LEFT_OUT_DONE)
                                                : words.say(RepairWord.REPLACED_BY, replacement));
                        case Place.Decision.Rejected _ ->
                                Optional.of(words.say(RepairWord.NOT_INJECTED_DONE));
                    };
            int number = i + 1;
            verdict.ifPresent(said ->
                    decided.add(
                            new RepairPage.Decided(
                                    place.id(),
                                    number,
                                    place.text(),
                                    said,
                                    place.replacement().isPresent())));
        }
        return decided;
    }

    private RepairPage.Open open(OpenArticle open, RepairDesk.Sheet sheet, Place place) {
        Words words = open.visit().words();
        return new RepairPage.Open(
                place.id(),
                sheet.places().indexOf(place) + 1,
                words.say(RepairWord.kind(place.kind())),
                tone(place.confidence()),
                words.say(sureness(place.confidence()), percent(place.confidence())),
                where(words, sheet, place),
                snippet(sheet, place),
                choices(words, place),
                place.evidence().stream()
                        .map(reason ->
                                words.language() == Language.EN
                                        ? reason.english()
                                        : reason.chinese())
                        .toList(),
                alike(open, place));
    }

    private Optional<RepairPage.More> alike(OpenArticle open, Place place) {
        long count = desk.alike().count(open.desk().station().id(), AlikePlaces.Kin.of(place.id()));
        return count < 2
                ? Optional.empty()
                : Optional.of(
                        new RepairPage.More(
                                open.visit().words().say(RepairWord.ALIKE, count),
                                open.desk().at("/repair/alike?place=" + place.id())));
    }

    private static String where(Words words, RepairDesk.Sheet sheet, Place place) {
        if (!place.where().equals(Place.BODY)) {
            return words.say(FieldName.word(FieldName.field(place.where())));
        }
        String before =
                sheet.reading()
                        .bodyText()
                        .substring(0, Math.min(place.start(), sheet.reading().bodyText().length()));
        return words.say(RepairWord.PARAGRAPH, before.chars().filter(c -> c == '\n').count() + 1);
    }

    private static RepairPage.Snippet snippet(RepairDesk.Sheet sheet, Place place) {
        if (!place.where().equals(Place.BODY)) {
            return new RepairPage.Snippet("", shortened(place.text()), "");
        }
        String body = sheet.reading().bodyText();
        String before = body.substring(Math.max(0, place.start() - CONTEXT), place.start());
        String after = body.substring(place.end(), Math.min(body.length(), place.end() + CONTEXT));
        return new RepairPage.Snippet(
                before.substring(before.lastIndexOf('\n') + 1),
                shortened(place.text()),
                after.lines().findFirst().orElse(""));
    }

    private static String shortened(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }

    private static List<RepairPage.Choice> choices(Words words, Place place) {
        List<RepairPage.Choice> choices = new ArrayList<>();
        for (int i = 0; i < Math.min(5, place.proposals().size()); i++) {
            Place.Proposal proposal = place.proposals().get(i);
            boolean drop = proposal.text().isEmpty();
            choices.add(
                    new RepairPage.Choice(
                            i,
                            drop ? words.say(RepairWord.LEAVE_OUT) : proposal.text(),
                            drop
                                    ? words.say(RepairWord.ACCEPT_LEAVING_OUT)
                                    : words.say(RepairWord.ACCEPT, proposal.text()),
                            percent(proposal.likelihood())));
        }
        return choices;
    }

    private static String about(Words words, OpenArticle open, RepairDesk.Count count) {
        String station = open.desk().station().name();
        return count.pages() == 0
                ? words.say(BatchWord.COUNT_DONE, station, count.decided())
                : words.say(
                        BatchWord.COUNT_LINE,
                        station,
                        count.pages(),
                        count.places(),
                        count.decided());
    }

    private static List<RepairPage.Group> queue(
            Words words,
            OpenArticle open,
            List<RepairDesk.Waiting> waiting,
            RepairDesk.Count count) {
        List<RepairPage.Group> groups = new ArrayList<>();
        for (RepairWord name :
                List.of(RepairWord.GROUP_SURE, RepairWord.GROUP_FAIRLY, RepairWord.GROUP_UNSURE)) {
            List<RepairPage.Item> items =
                    waiting.stream()
                            .filter(page -> group(page.confidence()) == name)
                            .map(page -> item(words, open, page))
                            .toList();
            long all =
                    switch (name) {
                        case GROUP_SURE -> count.sure();
                        case GROUP_FAIRLY -> count.fairly();
                        default -> count.unsure();
                    };
            groups.add(
                    new RepairPage.Group(
                            words.say(name),
                            words.number(all),
                            name == RepairWord.GROUP_SURE
                                    ? "bad"
                                    : name == RepairWord.GROUP_FAIRLY ? "late" : "",
                            items));
        }
        return groups;
    }

    private static RepairWord group(double confidence) {
        if (confidence >= RepairDesk.SURE) {
            return RepairWord.GROUP_SURE;
        }
        return confidence >= RepairDesk.FAIRLY_SURE
                ? RepairWord.GROUP_FAIRLY
                : RepairWord.GROUP_UNSURE;
    }

    private static String next(OpenArticle open, List<RepairDesk.Waiting> waiting) {
        return waiting.stream()
                .map(RepairDesk.Waiting::article)
                .filter(article -> article != open.article().id().value())
                .findFirst()
                .map(article -> open.desk().at("/articles/" + article + "/repair"))
                .orElseGet(() -> open.desk().at("/repair/finished"));
    }

    private static RepairPage.Item item(Words words, OpenArticle open, RepairDesk.Waiting page) {
        String places = words.say(RepairWord.PLACES, page.open());
        return new RepairPage.Item(
                open.desk().at("/articles/" + page.article() + "/repair"),
                percent(page.confidence()),
                page.title(),
                page.date().isEmpty() ? places : page.date() + " · " + places,
                page.article() == open.article().id().value());
    }

    static String tone(double confidence) {
        if (confidence >= RepairDesk.SURE) {
            return "bad";
        }
        return confidence >= RepairDesk.FAIRLY_SURE ? "late" : "";
    }

    private static RepairWord sureness(double confidence) {
        if (confidence >= RepairDesk.SURE) {
            return RepairWord.SURE;
        }
        return confidence >= RepairDesk.FAIRLY_SURE ? RepairWord.FAIRLY_SURE : RepairWord.UNSURE;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}

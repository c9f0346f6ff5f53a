package org.fenzhan.extract.field;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.article.Published;
import org.fenzhan.extract.label.DateText;
import org.fenzhan.extract.label.LabelKind;
import org.fenzhan.extract.label.Labelled;
import org.fenzhan.extract.line.Glyphs;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.metadata.Json;
import org.fenzhan.extract.metadata.Metadata;
import org.jsoup.nodes.Element;

/// The date of publication, as the page prints it: what a label says, then a date line right behind
/// the headline, then metadata, then a date elsewhere about the headline or right behind the text,
/// all before the address. Dates in the text never count.
final class PublicationReader {
    private static final Pattern IN_ADDRESS =
            Pattern.compile(
                    "/((?:19|20)\\d{2})[-/]?(0[1-9]|1[0-2])(?:[-/]?|/t?)(0[1-9]|[12]\\d|3[01])(?=[/_.\\-]|$)|/t((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])_");
    private static final String[] METAS = {
        "pubdate",
        "article:published_time",
        "datepublished",
        "publishdate",
        "publish-date",
        "publish_date",
        "publishedtime",
        "og:published_time",
        "og:article:published_time",
        "dc.date.issued",
        "dcterms.created",
        "dc.date",
        "sailthru.date",
        "parsely-pub-date",
        "article.published",
        "published_time",
        "date",
        "weibo:article:create_at",
        "pub_date",
        "dcterms.date",
        "firstpublishedtime",
        "_pubtime",
        "apub:time"
    };

    /// Lines behind the headline within which a date line is surely about the article.
    private static final int NEAR = 10;

    /// So many dates within so many lines are those of a list.
    private static final int DATED_ENTRIES = 4;

    private static final int LIST = 12;
    private static final int MAX_ENTRY = 90;

    /// Lines from the last of the text on within which a moment set alone is the article's.
    private static final int END_OF_TEXT = 5;

    private final Scope scope;
    private final Ledger ledger;

    PublicationReader(Scope scope, Ledger ledger) {
        this.scope = scope;
        this.ledger = ledger;
    }

    Optional<Found<Published>> read() {
        Optional<Found<Published>> chosen =
                labelled(LabelKind.PUBLISHED, scope.outside())
                        .or(this::underHeadline)
                        .or(this::updated)
                        .or(this::metadata)
                        .or(this::bare)
                        .or(this::endOfText)
                        .or(this::released)
                        .or(this::timeElement)
                        .or(() -> labelled(LabelKind.UPDATED, scope.outside()))
                        .or(() -> address(scope.address()));
        return chosen.map(this::finer);
    }

    /// With the time of day that another line prints for the same day.
    private Found<Published> finer(Found<Published> found) {
        if (found.value().moment().isPresent()) {
            return found;
        }
        return bare().filter(other -> isFiner(other.value(), found.value()))
                .map(other -> new Found<>(other.value(), found.origin() + ", " + other.origin(), 1))
                .orElse(found);
    }

    private static boolean isFiner(Published other, Published found) {
        return found.moment().isEmpty()
                && other.moment().isPresent()
                && other.date().equals(found.date());
    }

    /// 发文日期 is the day of a document; it counts where nothing else says when it was put out.
    private Optional<Found<Published>> labelled(LabelKind kind, List<Line> lines) {
        return labelled(kind, lines, false).or(() -> labelled(kind, lines, true));
    }

    private Optional<Found<Published>> labelled(
            LabelKind kind, List<Line> lines, boolean ofDocument) {
        Page page = scope.page();
        for (Line line : lines) {
            for (Labelled labelled : scope.labels().of(line.index())) {
                if (labelled.kind() == kind && labelled.word().startsWith("发文") == ofDocument) {
                    Optional<DateText> date = dateOf(labelled, line, page);
                    if (date.isPresent()) {
                        ledger.took(line.index(), "published");
                        return Optional.of(
                                new Found<>(
                                        date.get().published(),
                                        "line " + (line.index() + 1) + ", label " + labelled.word(),
                                        labelled.word().length() > 2 ? 1 : 0.95));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<DateText> dateOf(Labelled labelled, Line line, Page page) {
        String value = line.text().substring(labelled.valueStart());
        if (value.isBlank() && line.index() + 1 < page.lines().size()) {
            Optional<DateText> next =
                    DateText.find(page.line(line.index() + 1).text())
                            .filter(date -> date.start() < 3);
            if (next.isPresent()) {
                ledger.took(line.index() + 1, "published");
            }
            return next;
        }
        return DateText.find(value)
                .filter(date -> date.start() < 6)
                .or(() -> DateText.withShortYear(value));
    }

    private Optional<Found<Published>> metadata() {
        Metadata metadata = scope.metadata();
        for (Json article : metadata.articles()) {
            Optional<Found<Published>> date =
                    article.words("datePublished")
                            .flatMap(text -> found(text, "JSON-LD datePublished", 0.95));
            if (date.isPresent()) {
                return date;
            }
        }
        for (String name : METAS) {
            Optional<Found<Published>> date =
                    metadata.first(name)
                            .flatMap(named -> found(named.content(), "meta " + named.name(), 0.9));
            if (date.isPresent()) {
                return date;
            }
        }
        return microdata();
    }

    private Optional<Found<Published>> microdata() {
        for (Element element : scope.metadata().properties("datePublished")) {
            String value =
                    element.hasAttr("datetime")
                            ? element.attr("datetime")
                            : element.hasAttr("content") ? element.attr("content") : element.text();
            Optional<Found<Published>> date = found(value, "itemprop datePublished", 0.9);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found<Published>> found(String text, String origin, double confidence) {
        return DateText.find(text)
                .filter(date -> date.start() < 12)
                .map(date -> new Found<>(date.published(), origin, confidence));
    }

    /// 更新时间 right behind the headline, where it is the only date that the page prints there.
    private Optional<Found<Published>> updated() {
        return labelled(LabelKind.UPDATED, nearLines())
                .filter(found -> Glyphs.hasHan(found.origin()));
    }

    private List<Line> nearLines() {
        int start = scope.headline().lastLine() + 1;
        // Buttons and names between headline and text may be taken for the body's beginning.
        int text = Math.max(scope.bodyStart(), scope.labels().firstProse(scope.headline()));
        int end =
                scope.headline().line() < 0
                        ? start
                        : Math.min(Math.min(text, start + NEAR), scope.page().lines().size());
        return scope.page().lines().subList(Math.min(start, end), end);
    }

    /// A line right behind the headline that is a date with little else: what the reader sees there
    /// goes before what metadata say, which may be the moment of a later correction.
    private Optional<Found<Published>> underHeadline() {
        for (Line line : nearLines()) {
            int i = line.index();
            Optional<DateText> date =
                    LabelledLines.isDateLine(line) && !scope.isOtherDate(i)
                            ? DateText.find(line.text()).filter(DateText::yearFirst)
                            : SplitDate.at(scope.page(), i);
            if (date.isPresent() && isOfList(i)) {
                return Optional.empty();
            }
            if (date.isPresent()) {
                ledger.took(i, "published");
                return Optional.of(
                        new Found<>(
                                date.get().published(), "line " + (i + 1) + ", date line", 0.9));
            }
        }
        return Optional.empty();
    }

    /// Whether the moment stands in the body or right behind it, or with a name beside it: times of
    /// comments and teasers stand alone, farther on.
    private boolean isOfTheText(Line line, DateText date) {
        return scope.endOfText(2).contains(line)
                || Glyphs.hasHan(line.text().substring(date.end()));
    }

    /// Whether the lines from here on are dated entries of a list.
    private boolean isOfList(int from) {
        return scope
                        .page()
                        .lines()
                        .subList(from, Math.min(scope.page().lines().size(), from + LIST))
                        .stream()
                        .filter(line -> line.text().length() <= MAX_ENTRY)
                        .filter(line -> DateText.find(line.text()).isPresent())
                        .count()
                >= DATED_ENTRIES;
    }

    /// A line at the end of the text or right behind it that begins with a day and a time of day; a
    /// day alone there is the day of signing.
    private Optional<Found<Published>> endOfText() {
        for (Line line : scope.endOfText(END_OF_TEXT)) {
            Optional<DateText> date =
                    LabelledLines.isDateLine(line) && !scope.isOtherDate(line.index())
                            ? DateText.find(line.text())
                                    .filter(found ->
                                            found.start() < 3
                                                    && found.published().moment().isPresent()
                                                    && isOfTheText(line, found))
                            : Optional.empty();
            if (date.isPresent()) {
                ledger.took(line.index(), "published");
                return Optional.of(
                        new Found<>(
                                date.get().published(),
                                "line " + (line.index() + 1) + ", behind the text",
                                0.7));
            }
        }
        return Optional.empty();
    }

    private Optional<Found<Published>> bare() {
        List<Line> candidates = new ArrayList<>(scope.head());
        for (Line line : candidates) {
            if (line.text().length() > 120
                    || line.index() == scope.headline().line()
                    || scope.isOtherDate(line.index())
                    || LabelledLines.namesAct(line.text())) {
                continue;
            }
            Optional<DateText> date = DateText.find(line.text());
            if (date.isPresent() && !isOfList(Math.max(0, line.index() - LIST / 2))) {
                ledger.took(line.index(), "published");
                return Optional.of(
                        new Found<>(date.get().published(), "line " + (line.index() + 1), 0.8));
            }
        }
        return Optional.empty();
    }

    /// Press releases of Hong Kong and Macau end with day and hour: `2024年6月27日（星期四）`,
    /// `香港時間10時15分`.
    private Optional<Found<Published>> released() {
        Page page = scope.page();
        for (int i = Math.max(0, scope.body().last() - 3);
                i < Math.min(page.lines().size(), scope.body().last() + 4);
                i++) {
            String text = page.line(i).text();
            String next = i + 1 < page.lines().size() ? page.line(i + 1).text() : "";
            boolean hour =
                    text.length() < 40
                            && (text.contains("香港時間")
                                    || text.contains("澳門時間")
                                    || next.startsWith("香港時間")
                                    || next.startsWith("澳門時間"));
            Optional<DateText> date =
                    hour
                            ? DateText.find(text + " " + next.replaceFirst("^(?:香港|澳門)時間", ""))
                            : Optional.empty();
            if (date.isPresent()) {
                ledger.took(i, "published");
                return Optional.of(
                        new Found<>(
                                date.get().published(),
                                "line " + (i + 1) + ", day and hour of release",
                                0.9));
            }
        }
        return Optional.empty();
    }

    private Optional<Found<Published>> timeElement() {
        for (Element time : scope.metadata().times()) {
            Optional<Found<Published>> date =
                    found(
                            time.hasAttr("datetime") ? time.attr("datetime") : time.text(),
                            "time element",
                            0.6);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found<Published>> address(Optional<URI> address) {
        String path = address.map(URI::getRawPath).orElse("");
        Matcher matcher = IN_ADDRESS.matcher(path);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int group = matcher.group(1) != null ? 1 : 4;
        return found(
                matcher.group(group)
                        + '-'
                        + matcher.group(group + 1)
                        + '-'
                        + matcher.group(group + 2),
                "address",
                0.5);
    }
}

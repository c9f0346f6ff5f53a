package org.fenzhan.extract.field;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.label.LabelKind;
import org.fenzhan.extract.label.LabelScanner;
import org.fenzhan.extract.label.Labelled;
import org.fenzhan.extract.label.Names;
import org.fenzhan.extract.line.Glyphs;
import org.fenzhan.extract.line.Line;

/// Reporters, photographers, authors and editors in the page's order: from the lines about the
/// headline, from both ends of the body, from what follows it.
final class PeopleReader {
    private static final Pattern BRACKETS =
            Pattern.compile("[（(【\\[〔]([^（）()【】\\[\\]〔〕]{2,80})[）)】\\]〕]");
    private static final Pattern WIRE =
            Pattern.compile(
                    "[电電讯訊][\\s\\u00a0\\u3000]*[（(][\\s\\u00a0\\u3000]*([^（）()]{2,30})[）)]");
    private static final Pattern OPENING =
            Pattern.compile("^[^，。]{0,16}?[讯訊电電][\\s　:：]*(?:[（(])?(?=[^，。]{0,12}(?:记者|通讯员|記者))");
    private static final int HEAD_OF_PARAGRAPH = 90;
    private static final int PARAGRAPHS = 3;

    /// Paragraphs of which a short one may be a byline, pictures and a lead before it.
    private static final int BYLINE = 8;

    private static final int SHORT_LINE = 30;

    private final Scope scope;
    private final Ledger ledger;
    private final People people = People.none();

    PeopleReader(Scope scope, Ledger ledger) {
        this.scope = scope;
        this.ledger = ledger;
    }

    People read() {
        List<Line> body = scope.bodyLines();
        int paragraph = 0;
        for (Line line : inOrder(scope.outside(), body)) {
            if (scope.body().chosen().get(line.index())) {
                inBody(line, paragraph, body.size());
                paragraph++;
            } else if (line.index() < scope.body().last() || !scope.labels().isProse(line)) {
                labelled(line, scope.labels().of(line.index()));
            }
        }
        if (people.reporters().isEmpty() && people.authors().isEmpty()) {
            new BylineReader(scope, ledger, people).read();
        }
        return people;
    }

    private static Collection<Line> inOrder(List<Line> outside, List<Line> body) {
        SortedMap<Integer, Line> lines = new TreeMap<>();
        outside.forEach(line -> lines.put(line.index(), line));
        body.forEach(line -> lines.put(line.index(), line));
        return lines.values();
    }

    private void inBody(Line line, int paragraph, int paragraphs) {
        boolean first = paragraph < PARAGRAPHS;
        boolean last = paragraph >= paragraphs - PARAGRAPHS;
        if (first) {
            opening(line);
        }
        inBrackets(line, first || last);
        boolean byline = paragraph < BYLINE && line.text().length() < SHORT_LINE;
        if (byline || (last && line.text().length() < 80)) {
            labelled(line, scope.labels().of(line.index()));
        }
    }

    private void labelled(Line line, List<Labelled> labels) {
        for (int i = 0; i < labels.size(); i++) {
            Labelled labelled =
                    i == 0 ? labels.getFirst() : ofKind(labels.get(i - 1), labels.get(i), line);
            if (!labelled.kind().isPeople()) {
                continue;
            }
            String value = labelled.value(line.text());
            String text = value;
            int from = line.index();
            if (value.isEmpty()
                    && labelled.valueStart() >= line.text().length()
                    && line.index() + 1 < scope.page().lines().size()) {
                Line next = scope.page().line(line.index() + 1);
                boolean usable =
                        next.text().length() < 30
                                && scope.labels().of(next.index()).isEmpty()
                                && !scope.body().chosen().get(next.index());
                text = usable ? next.text() : "";
                from = next.index();
            }
            Names names = names(labelled, line.text(), text);
            if (!labelled.strong() && !names.whole()) {
                continue;
            }
            take(labelled, names, line.index(), from);
        }
    }

    /// In 摄影：某报记者 某某 the first label says what the reporter did.
    private static Labelled ofKind(Labelled before, Labelled labelled, Line line) {
        boolean decides =
                labelled.kind() == LabelKind.REPORTER
                        && before.strong()
                        && before.value(line.text()).isEmpty()
                        && (before.kind() == LabelKind.PHOTOGRAPHER
                                || before.kind() == LabelKind.EDITOR
                                || before.kind() == LabelKind.REVIEWER);
        return decides ? labelled.as(before.kind()) : labelled;
    }

    private void take(Labelled labelled, Names names, int line, int valueLine) {
        String origin = "line " + (line + 1) + ", label " + labelled.word();
        double confidence =
                labelled.kind() == LabelKind.PROVIDER ? 0.7 : labelled.strong() ? 1 : 0.9;
        for (String name : names.people()) {
            boolean pictures = names.photographers().contains(name);
            for (People.Role role : roles(labelled, pictures)) {
                People.add(people.of(role), new Found<>(name, origin, confidence));
                ledger.took(line, role.field());
                ledger.took(valueLine, role.field());
            }
        }
    }

    /// The names in a value; behind 摄影记者 and 某报图片记者 all of them took pictures.
    ///
    /// @param text the text in which the label was found
    private static Names names(Labelled labelled, String text, String value) {
        Names names = Names.read(value, labelled.strong());
        if (labelled.kind() != LabelKind.REPORTER) {
            return names;
        }
        String label = text.substring(labelled.start(), labelled.valueStart());
        return label.contains("摄影") || label.contains("图片")
                ? new Names(names.people(), names.people(), names.whole())
                : names;
    }

    /// What a person under this label did; nothing that is a field for reviewers and all labels
    /// that name no people.
    private static List<People.Role> roles(Labelled labelled, boolean pictures) {
        return switch (labelled.kind()) {
            case REPORTER -> List.of(pictures ? People.Role.PHOTOGRAPHER : People.Role.REPORTER);
            case AUTHOR ->
                    pictures
                            ? List.of(People.Role.AUTHOR, People.Role.PHOTOGRAPHER)
                            : List.of(People.Role.AUTHOR);
            case AUTHOR_AND_PHOTOGRAPHER -> List.of(People.Role.AUTHOR, People.Role.PHOTOGRAPHER);
            case PROVIDER -> labelled.strong() ? List.of(People.Role.AUTHOR) : List.of();
            case PHOTOGRAPHER -> List.of(People.Role.PHOTOGRAPHER);
            case EDITOR -> List.of(People.Role.EDITOR);
            case REVIEWER,
                    PUBLISHED,
                    UPDATED,
                    OTHER_DATE,
                    SOURCE,
                    PUBLISHER,
                    COUNTER,
                    TEXT_SIZE,
                    TOOL,
                    KEYWORDS,
                    BREADCRUMB,
                    TITLE,
                    LEAD,
                    REGISTER ->
                    List.of();
        };
    }

    /// 本报讯（记者…）, 新华社某地某日电（记者…）, 某报讯 记者某某报道.
    private void opening(Line line) {
        String text = line.text();
        String head =
                text.length() > HEAD_OF_PARAGRAPH ? text.substring(0, HEAD_OF_PARAGRAPH) : text;
        Matcher wire = WIRE.matcher(head);
        if (wire.find() && LabelScanner.scan(wire.group(1)).isEmpty()) {
            Names names = Names.read(wire.group(1), false);
            if (names.whole()) {
                names.people()
                        .forEach(name ->
                                People.add(
                                        people.reporters(),
                                        new Found<>(
                                                name,
                                                "line "
                                                        + (line.index() + 1)
                                                        + ", behind the dateline",
                                                0.8)));
            }
        }
        Matcher opening = OPENING.matcher(head);
        if (opening.find()) {
            unbracketed(head.substring(opening.end()), line);
        }
    }

    private void unbracketed(String text, Line line) {
        int stop = text.indexOf('）') < 0 ? text.indexOf(')') : text.indexOf('）');
        if (stop >= 0) {
            return;
        }
        for (Labelled labelled : LabelScanner.scan(text)) {
            if (labelled.kind() == LabelKind.REPORTER) {
                Names names = names(labelled, text, labelled.value(text));
                List<String> likely =
                        names.people().stream().filter(PeopleReader::isNoPhrase).toList();
                take(
                        labelled,
                        new Names(likely, names.photographers(), false),
                        line.index(),
                        line.index());
            }
        }
    }

    private static boolean isNoPhrase(String name) {
        return name.chars().noneMatch(c -> "昨今日月时获悉了的在从到前近将就".indexOf(c) >= 0);
    }

    private void inBrackets(Line line, boolean edge) {
        String text = line.text();
        if (text.indexOf("记者") < 0
                && text.indexOf("通讯员") < 0
                && text.indexOf('編') < 0
                && text.indexOf('编') < 0
                && text.indexOf("記者") < 0
                && text.indexOf("作者") < 0
                && text.indexOf('摄') < 0
                && text.indexOf("图") < 0
                && text.indexOf("实习生") < 0
                && text.indexOf("文") < 0) {
            return;
        }
        Matcher matcher = BRACKETS.matcher(text);
        while (matcher.find()) {
            String inner = Glyphs.strip(matcher.group(1));
            List<Labelled> labels = LabelScanner.scan(inner);
            boolean credits =
                    !labels.isEmpty()
                            && labels.getFirst().start() == 0
                            && labels.stream().allMatch(labelled -> labelled.kind().isPeople());
            if (!credits) {
                continue;
            }
            for (Labelled labelled : labels) {
                String value = labelled.value(inner);
                int post = labelled.kind() == LabelKind.AUTHOR ? value.indexOf('，') : -1;
                Names names = names(labelled, inner, post < 0 ? value : value.substring(0, post));
                if ((names.whole() || (labelled.strong() && edge))
                        && (edge || labelled.kind() == LabelKind.REPORTER)) {
                    take(labelled, names, line.index(), line.index());
                }
            }
        }
    }
}

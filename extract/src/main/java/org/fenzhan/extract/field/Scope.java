package org.fenzhan.extract.field;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fenzhan.extract.body.Selection;
import org.fenzhan.extract.label.LabelKind;
import org.fenzhan.extract.label.Labelled;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.metadata.Metadata;

/// All that is known of a page when its fields are read: where the headline and the body stand, and
/// so which lines are head and which are tail.
public record Scope(
        Page page,
        Metadata metadata,
        LabelledLines labels,
        Headline headline,
        Selection body,
        Optional<URI> address) {
    private static final int BEFORE_TITLE = 6;
    private static final int BEHIND_TITLE = 14;
    private static final int TAIL = 12;
    private static final int FAR = 28;

    /// Lines about the headline, down to the first line of the body; nearest to the headline first
    /// behind it, then in front of it.
    List<Line> head() {
        int title = headline.line();
        int start = Math.max(0, title < 0 ? bodyStart() - BEHIND_TITLE : headline.lastLine() + 1);
        int end =
                Math.min(
                        page.lines().size(),
                        Math.max(
                                title < 0
                                        ? bodyStart()
                                        : Math.min(bodyStart(), start + BEHIND_TITLE * 2),
                                start));
        List<Line> head = new ArrayList<>(page.lines().subList(Math.min(start, end), end));
        for (int i = title - 1; i >= Math.max(0, title - BEFORE_TITLE); i--) {
            head.add(page.line(i));
        }
        return head;
    }

    /// Everything in front of the body that can be about the article.
    List<Line> front() {
        return page.lines()
                .subList(
                        Math.max(
                                0,
                                Math.min(
                                                bodyStart(),
                                                headline.line() < 0 ? bodyStart() : headline.line())
                                        - 30),
                        bodyStart());
    }

    int bodyStart() {
        int first = body.first();
        return first < 0 ? page.lines().size() : first;
    }

    /// Lines that are not in the body: the head, then what follows the body, then lines of nothing
    /// but credits farther on.
    List<Line> outside() {
        List<Line> outside = new ArrayList<>(head());
        int end = Math.min(page.lines().size(), body.last() + 1 + TAIL);
        IntStream.range(Math.max(0, bodyStart()), Math.max(bodyStart(), end))
                .filter(i -> !body.chosen().get(i))
                .mapToObj(page::line)
                .filter(line -> !outside.contains(line))
                .forEach(outside::add);
        // Teasers may stand between the text and the line that says who wrote it.
        IntStream.range(end, Math.min(page.lines().size(), end + FAR))
                .filter(labels::isCreditLine)
                .mapToObj(page::line)
                .forEach(outside::add);
        return outside;
    }

    /// So many lines with text from the last one of the body on.
    List<Line> endOfText(int count) {
        return page.lines().stream()
                .skip(Math.max(0, body.last()))
                .filter(line -> !line.isPicture())
                .limit(count)
                .toList();
    }

    /// The chosen lines of the body.
    List<Line> bodyLines() {
        return body.chosen().stream().mapToObj(page::line).toList();
    }

    /// Whether the line's date, or the cell in front of it, says that it is of something else.
    boolean isOtherDate(int line) {
        return labels.of(line).stream().anyMatch(Scope::isOther)
                || (line > 0
                        && labels.of(line - 1).stream()
                                .anyMatch(labelled ->
                                        isOther(labelled)
                                                && labelled.valueStart()
                                                        >= page.line(line - 1).text().length()));
    }

    private static boolean isOther(Labelled labelled) {
        return labelled.kind() == LabelKind.OTHER_DATE || labelled.kind() == LabelKind.UPDATED;
    }
}

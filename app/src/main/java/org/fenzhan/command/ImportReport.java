package org.fenzhan.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fenzhan.article.ArticleId;
import org.fenzhan.media.Attachments;
import org.fenzhan.rescue.Imported;
import org.fenzhan.rescue.Place;
import org.fenzhan.rescue.Reading;
import org.fenzhan.rescue.source.LeftOut;
import org.jspecify.annotations.Nullable;

/// Writes what became of each file, for machines (a JSON object a line) or for people.
final class ImportReport {
    private static final int MOST_REASONS = 12;

    private final PrintWriter out;
    private final boolean json;
    private final Map<Imported.Status, Integer> counts = new EnumMap<>(Imported.Status.class);
    private final Map<Imported.Sort, Integer> sorts = new EnumMap<>(Imported.Sort.class);
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final Map<LeftOut, Integer> left = new EnumMap<>(LeftOut.class);
    private int picturesTaken;
    private int picturesMissing;
    private int attached;
    private int unattached;
    private int refused;

    ImportReport(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /// Keys and their order are a contract: others read them.
    private record Line(
            String file,
            String status,
            @Nullable String reason,
            @Nullable Long article,
            @Nullable String title,
            @Nullable String date,
            List<String> sources,
            List<String> reporters,
            List<String> editors,
            List<String> breadcrumb,
            int paragraphs,
            List<Finding> findings) {}

    private record Finding(
            String kind,
            String where,
            int start,
            int end,
            String text,
            List<String> proposals,
            double confidence,
            List<String> evidence) {}

    void add(Imported imported) {
        counts.merge(imported.status(), 1, Integer::sum);
        sorts.merge(imported.sort(), 1, Integer::sum);
        if (imported.status() == Imported.Status.REJECTED) {
            String reason = imported.reason().split("[:(;]", 2)[0].strip();
            reasons.merge(
                    reasons.size() < MOST_REASONS ? reason : "other reasons", 1, Integer::sum);
        }
        picturesTaken += imported.beside().taken();
        picturesMissing += imported.beside().missing();
        attached += imported.beside().attached();
        unattached += imported.beside().unattached();
        refused += imported.beside().refused();
        out.println(json ? JsonText.of(line(imported)) : words(imported));
        out.flush();
    }

    void leftOut(LeftOut why) {
        left.merge(why, 1, Integer::sum);
    }

    /// For standard error: what was found, taken and left, in numbers that add up.
    List<String> summary() {
        int pages = counts.values().stream().mapToInt(Integer::intValue).sum();
        int others = left.values().stream().mapToInt(Integer::intValue).sum();
        List<String> lines = new ArrayList<>();
        lines.add(
                "%d found: %d drafts, %d unchanged, %d rejected, %d that are no pages"
                        .formatted(
                                pages + others,
                                count(Imported.Status.DRAFT),
                                count(Imported.Status.UNCHANGED),
                                count(Imported.Status.REJECTED),
                                others));
        add(lines, "drafts", sorts(Imported.Sort.NEW, Imported.Sort.NEAR_COPY));
        add(lines, "unchanged", sorts(Imported.Sort.IMPORTED_BEFORE, Imported.Sort.SAME_TEXT));
        add(lines, "rejected", reasons);
        add(lines, "no pages", left);
        if (picturesTaken + picturesMissing > 0) {
            lines.add(
                    "  pictures of the drafts: %d brought along, %d not found beside them or not JPEG or PNG"
                            .formatted(picturesTaken, picturesMissing));
        }
        if (attached + unattached + refused > 0) {
            lines.add(
                    "  attachments of the drafts: %d brought along, %d not found beside them or larger than %d MB, %d refused, since they are not what their names say"
                            .formatted(attached, unattached, Attachments.LARGEST >> 20, refused));
        }
        return lines;
    }

    private Map<Imported.Sort, Integer> sorts(Imported.Sort... wanted) {
        Map<Imported.Sort, Integer> some = new EnumMap<>(Imported.Sort.class);
        for (Imported.Sort sort : wanted) {
            if (sorts.containsKey(sort)) {
                some.put(sort, sorts.get(sort));
            }
        }
        return some;
    }

    private static void add(List<String> lines, String what, Map<?, Integer> counts) {
        if (!counts.isEmpty()) {
            lines.add(
                    "  "
                            + what
                            + ": "
                            + counts.entrySet().stream()
                                    .map(entry -> entry.getValue() + " " + entry.getKey())
                                    .collect(Collectors.joining(", ")));
        }
    }

    int exitCode() {
        boolean none = count(Imported.Status.DRAFT) + count(Imported.Status.UNCHANGED) == 0;
        if (count(Imported.Status.REJECTED) == 0 && !none) {
            return Exit.DONE;
        }
        return none ? Exit.FAILED : Exit.DONE_IN_PART;
    }

    private int count(Imported.Status status) {
        return counts.getOrDefault(status, 0);
    }

    private static Line line(Imported imported) {
        Optional<Reading> reading = imported.reading();
        return new Line(
                imported.file(),
                word(imported.status()),
                imported.reason().isEmpty() ? null : imported.reason(),
                imported.article().map(ArticleId::value).orElse(null),
                reading.map(Reading::title).orElse(null),
                reading.map(Reading::date).orElse(null),
                reading.map(Reading::sources).orElse(List.of()),
                reading.map(Reading::reporters).orElse(List.of()),
                reading.map(Reading::editors).orElse(List.of()),
                reading.map(Reading::breadcrumb).orElse(List.of()),
                reading.map(page -> page.paragraphs().size()).orElse(0),
                imported.places().stream().map(ImportReport::finding).toList());
    }

    private static Finding finding(Place place) {
        return new Finding(
                place.kind(),
                place.where(),
                place.start(),
                place.end(),
                place.text(),
                place.proposals().stream().map(Place.Proposal::text).toList(),
                place.confidence(),
                place.evidence().stream().map(Place.Reason::chinese).toList());
    }

    private static String words(Imported imported) {
        String head = word(imported.status()) + "\t" + imported.file();
        return switch (imported.status()) {
            case REJECTED -> head + "\t" + imported.reason();
            case DRAFT, UNCHANGED ->
                    head
                            + "\t"
                            + imported.reading().map(Reading::title).orElse("")
                            + "\t"
                            + imported.places().size()
                            + " findings"
                            + (imported.reason().isEmpty() ? "" : "\t" + imported.reason());
        };
    }

    private static String word(Imported.Status status) {
        return switch (status) {
            case DRAFT -> "draft";
            case UNCHANGED -> "unchanged";
            case REJECTED -> "rejected";
        };
    }
}

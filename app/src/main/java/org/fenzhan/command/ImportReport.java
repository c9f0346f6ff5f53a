package org.fenzhan.command;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.article.ArticleId;
import org.fenzhan.rescue.Imported;
import org.fenzhan.rescue.Place;
import org.fenzhan.rescue.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Writes what became of each file, for machines (a JSON object a line) or for people.
final class ImportReport {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final PrintWriter out;
    private final boolean json;
    private final Map<Imported.Status, Integer> counts = new EnumMap<>(Imported.Status.class);

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
        out.println(json ? JSON.writeValueAsString(line(imported)) : words(imported));
        out.flush();
    }

    /// For standard error.
    String summary() {
        return "%d drafts, %d unchanged, %d rejected"
                .formatted(
                        count(Imported.Status.DRAFT),
                        count(Imported.Status.UNCHANGED),
                        count(Imported.Status.REJECTED));
    }

    int exitCode() {
        if (count(Imported.Status.REJECTED) == 0) {
            return Exit.DONE;
        }
        boolean none = count(Imported.Status.DRAFT) + count(Imported.Status.UNCHANGED) == 0;
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
                place.evidence());
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
                            + " findings";
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

package org.fenzhan.rescue.inspect;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.article.Published;
import org.jspecify.annotations.Nullable;

/// An article's fields in the form in which they are handed to others: absent texts are `null`,
/// absent lists empty, a date is `2024-06-27` or `2024-06-27 08:30[:15]` in [Published#HOME].
///
/// @param reporters who wrote it, photographers not among them
/// @param text the clean body, paragraphs apart by a line end
public record PageFields(
        @Nullable String title,
        @Nullable String date,
        List<String> sources,
        List<String> reporters,
        List<String> editors,
        List<String> breadcrumb,
        @Nullable String text) {
    /// Of a page in which there is no article.
    public static final PageFields NONE =
            new PageFields(null, null, List.of(), List.of(), List.of(), List.of(), null);

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    public PageFields {
        sources = List.copyOf(sources);
        reporters = List.copyOf(reporters);
        editors = List.copyOf(editors);
        breadcrumb = List.copyOf(breadcrumb);
    }

    public static PageFields of(Article article) {
        return new PageFields(
                article.title().map(Found::value).orElse(null),
                article.published().map(found -> date(found.value())).orElse(null),
                article.sources().stream().map(found -> found.value().name()).toList(),
                article.writers(),
                Found.values(article.editors()),
                Found.values(article.breadcrumb()),
                article.bodyText());
    }

    /// As exactly as the page says it, seconds only where it names them.
    private static String date(Published published) {
        if (published.moment().isEmpty()) {
            return published.date().toString();
        }
        LocalDateTime local =
                published.moment().get().atZoneSameInstant(Published.HOME).toLocalDateTime();
        return local.format(published.seconds() ? SECONDS : MINUTES);
    }
}

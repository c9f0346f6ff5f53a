package org.fenzhan.article;

import java.util.List;
import java.util.Optional;
import org.fenzhan.text.SafeHtml;

/// Everything that an author writes: what makes one revision differ from the next.
///
/// @param shortTitle for lists, empty when the title serves
/// @param summary a sentence or two for lists and search engines, may be empty
/// @param dated the date it shall bear; empty means: when it is published first
/// @param sources in the order of the page
public record Manuscript(
        String title,
        String shortTitle,
        String summary,
        SafeHtml body,
        Optional<PublicationTime> dated,
        List<Source> sources,
        List<String> reporters,
        List<String> editors,
        List<String> tags,
        Optional<Picture> picture) {
    /// The longest title that is taken, in UTF-16 units; the desk is warned long before.
    public static final int MAX_TITLE = 300;

    public Manuscript {
        title = oneLine(title);
        shortTitle = oneLine(shortTitle);
        summary = oneLine(summary);
        sources = sources.stream().filter(source -> !source.name().isEmpty()).distinct().toList();
        reporters = names(reporters);
        editors = names(editors);
        tags = names(tags);
        if (title.length() > MAX_TITLE) {
            throw new IllegalArgumentException(
                    "title has %d characters, %d at most".formatted(title.length(), MAX_TITLE));
        }
    }

    public static Manuscript titled(String title, SafeHtml body) {
        return new Manuscript(
                title,
                "",
                "",
                body,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    public Manuscript withTitle(String other) {
        return new Manuscript(
                other,
                shortTitle,
                summary,
                body,
                dated,
                sources,
                reporters,
                editors,
                tags,
                picture);
    }

    public Manuscript withBody(SafeHtml other) {
        return new Manuscript(
                title,
                shortTitle,
                summary,
                other,
                dated,
                sources,
                reporters,
                editors,
                tags,
                picture);
    }

    public Manuscript withSources(List<Source> others) {
        return new Manuscript(
                title, shortTitle, summary, body, dated, others, reporters, editors, tags, picture);
    }

    public Manuscript withDate(Optional<PublicationTime> other) {
        return new Manuscript(
                title,
                shortTitle,
                summary,
                body,
                other,
                sources,
                reporters,
                editors,
                tags,
                picture);
    }

    /// What is shown in lists.
    public String listTitle() {
        return shortTitle.isEmpty() ? title : shortTitle;
    }

    private static List<String> names(List<String> names) {
        return names.stream()
                .map(Manuscript::oneLine)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}

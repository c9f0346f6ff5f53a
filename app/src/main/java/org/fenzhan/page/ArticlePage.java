package org.fenzhan.page;

import java.util.List;
import java.util.Optional;
import org.fenzhan.page.output.Html;

/// An article as its page shows it.
///
/// @param meta `title` is the article's own title, `description` its summary
/// @param kicker words above the title, or empty
/// @param modified last correction, where it differs from the publication
/// @param body sanitised HTML, copied into the page as it is
/// @param keywords in the order given
/// @param picture for link previews and the `Image` tag; it stands in the body by itself
/// @param related fixed when the article was published
/// @param latest the box of newest articles of the channel, filled by script
/// @param withdrawal of an article that may still be read: a notice above the text
/// @param merged articles whose addresses lead here, the newest first
public record ArticlePage(
        Meta meta,
        String kicker,
        Moment published,
        Optional<Moment> modified,
        Byline byline,
        Html body,
        List<String> keywords,
        Optional<Item.Picture> picture,
        Optional<Conversion> conversion,
        List<Correction> corrections,
        Turn turn,
        List<Item> related,
        Optional<Latest> latest,
        Optional<Withdrawal> withdrawal,
        List<Merged> merged) {

    public ArticlePage {
        merged = List.copyOf(merged);
        keywords = List.copyOf(keywords);
        corrections = List.copyOf(corrections);
        related = List.copyOf(related);
        if (meta.title().isBlank()) {
            throw new IllegalArgumentException(
                    "article at '%s' has no title".formatted(meta.href()));
        }
    }

    public String title() {
        return meta.title();
    }

    public boolean hasAside() {
        return !related.isEmpty() || latest.isPresent();
    }

    /// `南方日报、南方+客户端`, for tags that hold one text; an article without a source is its station's
    /// own.
    public String sourceLine(Shell shell) {
        if (byline.sources().isEmpty()) {
            return shell.station().fullName();
        }
        StringBuilder line = new StringBuilder();
        for (Link source : byline.sources()) {
            line.append(line.isEmpty() ? "" : "、").append(source.label());
        }
        return line.toString();
    }

    /// Where an article comes from and who answers for it; each list in the order to be shown.
    public record Byline(List<Link> sources, List<String> reporters, List<String> editors) {

        public Byline {
            sources = List.copyOf(sources);
            reporters = List.copyOf(reporters);
            editors = List.copyOf(editors);
        }

        public boolean isSigned() {
            return !reporters.isEmpty() || !editors.isEmpty();
        }
    }

    /// A text made from another script or language: a sentence in the page's language, and the
    /// original.
    public record Conversion(String note, Link original, String originalLocale) {}

    /// When it was withdrawn and why, plain text.
    public record Withdrawal(Moment time, String reason) {}

    /// An article that was merged into this one.
    public record Merged(String title, Moment time, String reason) {}

    /// A published correction; `text` is plain.
    public record Correction(Moment time, String text) {}

    /// Neighbours in the channel; [Link#NONE] at its ends.
    public record Turn(Link older, Link newer) {

        public static final Turn NONE = new Turn(Link.NONE, Link.NONE);

        public boolean isShown() {
            return older.isShown() || newer.isShown();
        }
    }
}

package org.fenzhan.publish.layout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fenzhan.article.Article;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Picture;
import org.fenzhan.article.Source;

/// What only the page of an article shows.
///
/// @param tags tag numbers with their names
/// @param caption of the picture, may be empty
/// @param correction empty when there was none
/// @param correctedAt milliseconds since 1970, 0 when there was none
/// @param html sanitised, UTF-8
public record Body(
        List<Source> sources,
        List<String> reporters,
        List<String> editors,
        List<Tag> tags,
        String caption,
        String correction,
        long correctedAt,
        int corrections,
        byte[] html) {
    private static final Pattern PICTURE = Pattern.compile("(?:src|href)=\"(/media/[^\"]+)\"");

    public record Tag(int number, String name) {}

    static Body of(Article article, Manuscript text, List<Tag> tags) {
        return new Body(
                text.sources(),
                text.reporters(),
                text.editors(),
                tags,
                text.picture().flatMap(Picture::caption).orElse(""),
                article.correction().map(Article.Correction::note).orElse(""),
                article.correction().map(c -> c.at().toEpochMilli()).orElse(0L),
                article.correction().map(Article.Correction::count).orElse(0),
                text.body().html().getBytes(StandardCharsets.UTF_8));
    }

    /// Addresses of every picture that the article's page shows, and every attachment to which it
    /// links.
    static TreeSet<String> pictures(Manuscript text) {
        TreeSet<String> found = new TreeSet<>();
        String html = text.body().html();
        if (html.contains(
                "\"/media/")) { // most texts have none, and the pattern is slow to find out
            PICTURE.matcher(html).results().map((MatchResult m) -> m.group(1)).forEach(found::add);
        }
        text.picture().map(Picture::src).ifPresent(found::add);
        return found;
    }
}

package org.fenzhan.newsroom.review;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Revision;
import org.fenzhan.article.Standing;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.Titles;
import org.fenzhan.station.Station;

/// Finds the article that another is to be merged into: by the address of its page, of any station;
/// by its number or by words of its title, of the station whose desk it is.
public final class MergeTargets {
    private static final int SHOWN = 8;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    /// A screen of the newsroom, `/gd/articles/17/review`.
    private static final Pattern SCREEN =
            Pattern.compile("/([a-z0-9-]{1,32})/articles/([1-9][0-9]{0,17})(?:/.*)?");

    private final Articles articles;
    private final ArticleList list;

    public MergeTargets(Articles articles, ArticleList list) {
        this.articles = articles;
        this.list = list;
    }

    /// An article that could be meant.
    record Found(Reference reference, String title, String note) {}

    /// @param typed whatever somebody typed or pasted
    List<Found> find(OpenArticle open, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        Optional<Reference> named =
                NUMBER.matcher(text).matches() ? own(open, text) : path(open, text);
        return named.isPresent()
                ? named.flatMap(one -> found(open, one)).stream().toList()
                : titled(open, text);
    }

    /// The article that was picked from what was found.
    Optional<Reference> picked(OpenArticle open, String number) {
        return NUMBER.matcher(number).matches() ? anywhere(open, number) : Optional.empty();
    }

    private Optional<Reference> path(OpenArticle open, String text) {
        String path;
        try {
            path = String.valueOf(URI.create(text).getPath());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        Matcher screen = SCREEN.matcher(path);
        if (screen.matches()) {
            return open.desk()
                    .group()
                    .station(screen.group(1))
                    .map(station -> reference(station, screen.group(2)));
        }
        return path.startsWith("/") ? articles.at(path) : Optional.empty();
    }

    private Optional<Reference> own(OpenArticle open, String number) {
        return Optional.of(reference(open.desk().station(), number));
    }

    private Optional<Reference> anywhere(OpenArticle open, String number) {
        return open.desk().group().stations().stream()
                .map(station -> reference(station, number))
                .filter(reference -> articles.find(reference).isPresent())
                .findFirst();
    }

    private static Reference reference(Station station, String number) {
        return new Reference(station.id(), new ArticleId(Long.parseLong(number)));
    }

    private Optional<Found> found(OpenArticle open, Reference reference) {
        return articles.find(reference).map(article -> found(open, article, title(open, article)));
    }

    private List<Found> titled(OpenArticle open, String words) {
        return list.titled(open.desk().station().id(), words, 4 * SHOWN).stream()
                .filter(line -> line.article().state().standing() instanceof Standing.Live)
                .filter(line -> !line.article().id().equals(open.article().id()))
                .limit(SHOWN)
                .map(line ->
                        found(
                                open,
                                line.article(),
                                Titles.shown(open.visit().words(), line.title())))
                .toList();
    }

    private static Found found(OpenArticle open, Article article, String title) {
        return new Found(
                new Reference(article.station(), article.id()),
                title,
                open.desk().label(article.channel())
                        + article.address().map(a -> " · " + a).orElse(""));
    }

    private String title(OpenArticle open, Article article) {
        return articles.revision(
                        new Reference(article.station(), article.id()),
                        article.lastLive().orElse(article.head()))
                .map(Revision::manuscript)
                .map(text -> Titles.shown(open.visit().words(), text.title()))
                .orElse("");
    }
}

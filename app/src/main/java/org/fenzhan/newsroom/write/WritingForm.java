package org.fenzhan.newsroom.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.article.Article;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Picture;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.article.RevisionId;
import org.fenzhan.station.ChannelId;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// The fields of the writing screen as they were typed.
///
/// @param base number of the revision that was on the screen, empty for a new article
/// @param body HTML from the editor, or plain lines where there was no script
/// @param draft made by the page that began the article, so that a first save that is sent twice
///   makes one article
/// @param beside numbers of other channels
/// @param decoration true when the picture says nothing that the words do not
/// @param note what was changed and why, for submitting
public record WritingForm(
        String base,
        String draft,
        String title,
        String shortTitle,
        String summary,
        String body,
        String dated,
        String sources,
        String reporters,
        String editors,
        String tags,
        String pictureSrc,
        String pictureAlt,
        String pictureCaption,
        boolean decoration,
        String channel,
        List<String> beside,
        String note) {
    public WritingForm {
        beside = List.copyOf(beside);
    }

    static WritingForm of(MultiValueMap<String, String> fields) {
        return new WritingForm(
                first(fields, "base"),
                first(fields, "draft"),
                first(fields, "title"),
                first(fields, "shortTitle"),
                first(fields, "summary"),
                first(fields, "body"),
                first(fields, "dated"),
                first(fields, "sources"),
                first(fields, "reporters"),
                first(fields, "editors"),
                first(fields, "tags"),
                first(fields, "pictureSrc"),
                first(fields, "pictureAlt"),
                first(fields, "pictureCaption"),
                fields.containsKey("decoration"),
                first(fields, "channel"),
                fields.getOrDefault("beside", List.of()),
                first(fields, "note"));
    }

    /// Fields as JSON: a text each, a list where a name occurs more than once.
    static WritingForm ofJson(Map<String, Object> fields) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        fields.forEach((name, value) -> {
            if (value instanceof List<?> several) {
                several.forEach(one -> values.add(name, String.valueOf(one)));
            } else if (value != null) {
                values.add(name, value.toString());
            }
        });
        return of(values);
    }

    /// The form of an article as it was saved last.
    static WritingForm of(Article article, RevisionId base, Manuscript text) {
        Optional<Picture> picture = text.picture();
        return new WritingForm(
                String.valueOf(base.value()),
                "",
                text.title(),
                text.shortTitle(),
                text.summary(),
                text.body().html(),
                text.dated().map(PublicationTime::shown).orElse(""),
                Typed.sources(text.sources()),
                Typed.names(text.reporters()),
                Typed.names(text.editors()),
                Typed.names(text.tags()),
                picture.map(Picture::src).orElse(""),
                picture.map(Picture::alt).orElse(""),
                picture.flatMap(Picture::caption).orElse(""),
                picture.map(it -> it.alt().isEmpty()).orElse(false),
                String.valueOf(article.channel().value()),
                article.placements().stream().map(id -> String.valueOf(id.value())).toList(),
                "");
    }

    /// An empty form.
    ///
    /// @param reporter who signs, unless somebody else is typed
    static WritingForm empty(ChannelId channel, String reporter, String draft) {
        return new WritingForm(
                "",
                draft,
                "",
                "",
                "",
                "",
                "",
                "",
                reporter,
                "",
                "",
                "",
                "",
                "",
                false,
                String.valueOf(channel.value()),
                List.of(),
                "");
    }

    Optional<RevisionId> baseRevision() {
        return base.matches("[1-9][0-9]{0,17}")
                ? Optional.of(new RevisionId(Long.parseLong(base)))
                : Optional.empty();
    }

    WritingForm withPicture(String address) {
        return new WritingForm(
                base,
                draft,
                title,
                shortTitle,
                summary,
                body,
                dated,
                sources,
                reporters,
                editors,
                tags,
                address,
                pictureAlt,
                pictureCaption,
                decoration,
                channel,
                beside,
                note);
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}

package org.fenzhan.newsroom.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Picture;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Words;

/// A form read: the manuscript as far as it could be understood, and what could not.
///
/// @param faults in the order of the form
public record Reading(Manuscript manuscript, List<Fault> faults) {
    private static final int LONGEST_LINE = 2_000;

    public Reading {
        faults = List.copyOf(faults);
    }

    /// @param field name of the field, for a link to it
    /// @param heading what is wrong, with numbers
    /// @param remedy what to do, shown at the field
    public record Fault(String field, String heading, String remedy) {}

    static Reading of(WritingForm form, Words words) {
        List<Fault> faults = new ArrayList<>();
        String title = form.title().strip();
        if (title.length() > Manuscript.MAX_TITLE) {
            int over = title.length() - Manuscript.MAX_TITLE;
            faults.add(
                    new Fault(
                            "title",
                            words.say(
                                    Sentence.TITLE_TOO_LONG, title.length(), Manuscript.MAX_TITLE),
                            words.say(Sentence.TITLE_OVER, over)));
            title = title.substring(0, Manuscript.MAX_TITLE);
        }
        Manuscript manuscript =
                new Manuscript(
                        title,
                        limited(form.shortTitle()),
                        limited(form.summary()),
                        Typed.body(form.body()),
                        dated(form, words, faults),
                        Typed.sources(form.sources()),
                        Typed.names(form.reporters()),
                        Typed.names(form.editors()),
                        Typed.names(form.tags()),
                        picture(form, words, faults));
        return new Reading(manuscript, faults);
    }

    private static Optional<PublicationTime> dated(
            WritingForm form, Words words, List<Fault> faults) {
        return switch (Typed.dated(form.dated())) {
            case Typed.Dated.None _ -> Optional.empty();
            case Typed.Dated.At(PublicationTime time) -> Optional.of(time);
            case Typed.Dated.Unreadable(String typed) -> {
                faults.add(
                        new Fault(
                                "dated",
                                words.say(Sentence.DATE_UNREADABLE, limited(typed)),
                                words.say(Sentence.DATE_REMEDY)));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Picture> picture(WritingForm form, Words words, List<Fault> faults) {
        if (!form.pictureSrc().matches("/media/[0-9a-f]{32}\\.(png|jpg|svg)")) {
            return Optional.empty();
        }
        String alt = form.pictureAlt().strip();
        if (alt.isEmpty() && !form.decoration()) {
            faults.add(
                    new Fault(
                            "pictureAlt",
                            words.say(Sentence.PICTURE_UNDESCRIBED),
                            words.say(Sentence.PICTURE_DESCRIBE)));
        }
        return Optional.of(
                new Picture(
                        form.pictureSrc(),
                        form.decoration() ? "" : alt,
                        Optional.of(form.pictureCaption().strip())
                                .filter(caption -> !caption.isEmpty())));
    }

    private static String limited(String text) {
        return text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
    }
}

package org.fenzhan.newsroom.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fenzhan.media.Intake;
import org.fenzhan.media.Redrawing;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Word;
import org.fenzhan.newsroom.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// Pictures that come with a form.
public final class Uploads {
    private final Intake pictures;

    public Uploads(Intake pictures) {
        this.pictures = pictures;
    }

    /// A form with its picture taken in, or with the reason why not.
    record Taken(WritingForm form, Optional<Reading.Fault> fault) {
        Reading reading(Words words) {
            Reading reading = Reading.of(form, words);
            List<Reading.Fault> faults = new ArrayList<>(reading.faults());
            fault.ifPresent(faults::add);
            return new Reading(reading.manuscript(), faults);
        }
    }

    Taken take(WritingForm form, @Nullable MultipartFile upload, Words words) {
        if (upload == null || upload.isEmpty()) {
            return new Taken(form, Optional.empty());
        }
        return switch (add(upload)) {
            case Intake.Result.Added added ->
                    new Taken(form.withPicture(added.address()), Optional.empty());
            case Intake.Result.Refused(Redrawing.Fault why) ->
                    new Taken(
                            form,
                            Optional.of(
                                    new Reading.Fault(
                                            "upload",
                                            heading(upload, why, words),
                                            words.say(remedy(why)))));
        };
    }

    Intake.Result add(MultipartFile upload) {
        try {
            return pictures.add(upload.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("reading an upload failed", e);
        }
    }

    static String heading(MultipartFile upload, Redrawing.Fault why, Words words) {
        String name = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
        String shown = name.length() > 80 ? name.substring(0, 80) + "…" : name;
        return words.say(Sentence.PICTURE_REFUSED, shown, words.say(reason(why)));
    }

    static Word reason(Redrawing.Fault why) {
        return switch (why) {
            case EMPTY -> Sentence.PICTURE_EMPTY;
            case TOO_LARGE -> Sentence.PICTURE_TOO_LARGE;
            case TOO_MANY_PIXELS -> Sentence.PICTURE_TOO_MANY_PIXELS;
            case WEB_PAGE -> Sentence.PICTURE_WEB_PAGE;
            case SVG -> Sentence.PICTURE_SVG;
            case OTHER_FORMAT -> Sentence.PICTURE_OTHER_FORMAT;
            case BROKEN -> Sentence.PICTURE_BROKEN;
        };
    }

    static Word remedy(Redrawing.Fault why) {
        return switch (why) {
            case TOO_LARGE, TOO_MANY_PIXELS -> Sentence.PICTURE_MAKE_SMALLER;
            case EMPTY, WEB_PAGE, SVG, OTHER_FORMAT, BROKEN -> Sentence.PICTURE_SAVE_AGAIN;
        };
    }
}

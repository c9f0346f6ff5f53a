package org.fenzhan.newsroom.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Words;
import org.jsoup.Jsoup;

/// What is looked at before an article is submitted. Only what must be changed stands in the way.
public final class Checks {
    static final int LONG_TITLE = 60;
    static final int LISTED_TITLE = 30;

    /// A half-width mark right behind a Chinese character.
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,.;:?!](?![0-9A-Za-z])");

    private Checks() {}

    /// How much a finding weighs; the names are classes of the style sheet.
    public enum Weight {
        MUST,
        MAY,
        PASSED
    }

    /// @param field name of the field that it is about
    public record Check(Weight weight, String text, String field) {
        public String shape() {
            return switch (weight) {
                case MUST -> "must";
                case MAY -> "may";
                case PASSED -> "";
            };
        }
    }

    static List<Check> of(Manuscript text, List<Reading.Fault> faults, Words words, Instant now) {
        List<Check> checks = new ArrayList<>();
        faults.forEach(fault -> checks.add(new Check(Weight.MUST, fault.heading(), fault.field())));
        title(text, words, checks);
        body(text, words, checks);
        names(text, words, checks);
        date(text, words, now, checks);
        checks.sort((a, b) -> a.weight().compareTo(b.weight()));
        return checks;
    }

    private static void title(Manuscript text, Words words, List<Check> checks) {
        int length = text.title().codePointCount(0, text.title().length());
        if (length == 0) {
            checks.add(new Check(Weight.MUST, words.say(Sentence.CHECK_NO_TITLE), "title"));
        } else if (length > LONG_TITLE) {
            checks.add(
                    new Check(
                            Weight.MUST,
                            words.say(Sentence.TITLE_TOO_LONG, length, LONG_TITLE),
                            "title"));
        } else if (length > LISTED_TITLE && text.shortTitle().isEmpty()) {
            checks.add(
                    new Check(
                            Weight.MAY,
                            words.say(Sentence.CHECK_SHORT_TITLE, length, LISTED_TITLE),
                            "shortTitle"));
        } else {
            checks.add(new Check(Weight.PASSED, words.say(Sentence.CHECK_TITLE, length), "title"));
        }
    }

    private static void body(Manuscript text, Words words, List<Check> checks) {
        String plain = text.body().text();
        if (plain.isBlank() && !text.body().html().contains("<img")) {
            checks.add(new Check(Weight.MUST, words.say(Sentence.CHECK_NO_BODY), "body"));
            return;
        }
        int undescribed =
                Jsoup.parseBodyFragment(text.body().html()).select("img:not([alt])").size();
        if (undescribed > 0) {
            checks.add(new Check(Weight.MUST, words.say(Sentence.CHECK_ALT, undescribed), "body"));
        }
        Matcher halfWidth = HALF_WIDTH.matcher(plain);
        if (halfWidth.find()) {
            checks.add(
                    new Check(
                            Weight.MAY,
                            words.say(Sentence.CHECK_HALF_WIDTH, halfWidth.group()),
                            "body"));
        } else {
            checks.add(new Check(Weight.PASSED, words.say(Sentence.CHECK_MARKS), "body"));
        }
    }

    private static void names(Manuscript text, Words words, List<Check> checks) {
        checks.add(
                text.sources().isEmpty()
                        ? new Check(Weight.MUST, words.say(Sentence.CHECK_NO_SOURCE), "sources")
                        : new Check(Weight.PASSED, words.say(Sentence.CHECK_SOURCE), "sources"));
        boolean signed = !text.reporters().isEmpty() && !text.editors().isEmpty();
        checks.add(
                signed
                        ? new Check(Weight.PASSED, words.say(Sentence.CHECK_SIGNED), "reporters")
                        : new Check(
                                Weight.MAY,
                                words.say(Sentence.CHECK_NOT_SIGNED),
                                text.reporters().isEmpty() ? "reporters" : "editors"));
    }

    private static void date(Manuscript text, Words words, Instant now, List<Check> checks) {
        long today = now.getEpochSecond();
        text.dated()
                .map(PublicationTime::key)
                .filter(key -> key > today)
                .ifPresent(_ ->
                        checks.add(
                                new Check(
                                        Weight.MAY,
                                        words.say(
                                                Sentence.CHECK_FUTURE,
                                                text.dated().orElseThrow().shown()),
                                        "dated")));
    }
}

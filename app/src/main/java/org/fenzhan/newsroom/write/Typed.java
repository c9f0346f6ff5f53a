package org.fenzhan.newsroom.write;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.article.Source;
import org.fenzhan.text.SafeHtml;
import org.jsoup.nodes.Entities;

/// Lists, dates and plain text as people type them.
final class Typed {
    private static final Pattern BETWEEN = Pattern.compile("[、，,；;\\r\\n]+");

    /// Names of Chinese characters may also stand apart by a space: 徐林 骆骁骅.
    private static final Pattern BETWEEN_HAN =
            Pattern.compile("(?<=\\p{IsHan})[ \\u3000]+(?=\\p{IsHan})");

    private static final Pattern SOURCE = Pattern.compile("(.*?)\\s*(https?://\\S+)?");
    private static final Pattern MOMENT =
            Pattern.compile(
                    "(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?"
                            + "(?:[ T]*(\\d{1,2})[:：时](\\d{1,2})(?:[:：分](\\d{1,2}))?[分秒]?)?");

    private Typed() {}

    static List<String> names(String typed) {
        return BETWEEN.splitAsStream(BETWEEN_HAN.matcher(typed).replaceAll("、"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static String names(List<String> names) {
        return String.join("、", names);
    }

    /// A link may follow a name: `南方日报 https://…`.
    static List<Source> sources(String typed) {
        return BETWEEN.splitAsStream(typed)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Typed::source)
                .toList();
    }

    static String sources(List<Source> sources) {
        return sources.stream()
                .map(source -> source.name() + source.link().map(link -> " " + link).orElse(""))
                .collect(Collectors.joining("、"));
    }

    private static Source source(String part) {
        Matcher matcher = SOURCE.matcher(part);
        return matcher.matches() && !matcher.group(1).isEmpty()
                ? new Source(matcher.group(1), Optional.ofNullable(matcher.group(2)))
                : Source.named(part);
    }

    /// What became of a typed date.
    sealed interface Dated {
        record None() implements Dated {}

        record At(PublicationTime time) implements Dated {}

        record Unreadable(String typed) implements Dated {}
    }

    /// `2026-11-25`, `2026-11-25 09:40`, `2026年11月25日 9:40`.
    static Dated dated(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Dated.None();
        }
        Matcher matcher = MOMENT.matcher(text);
        if (!matcher.matches()) {
            return new Dated.Unreadable(text);
        }
        try {
            LocalDate date =
                    LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            Optional<LocalTime> time =
                    matcher.group(4) == null
                            ? Optional.empty()
                            : Optional.of(
                                    LocalTime.of(
                                            number(matcher, 4),
                                            number(matcher, 5),
                                            matcher.group(6) == null ? 0 : number(matcher, 6)));
            return new Dated.At(new PublicationTime(date, time));
        } catch (DateTimeException _) {
            return new Dated.Unreadable(text);
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /// The body from the editor, or from a plain text field, where each line is a paragraph.
    static SafeHtml body(String typed) {
        if (typed.matches("(?s).*<(p|h2|h3|ul|ol|table|figure|blockquote)\\b.*")) {
            return SafeHtml.clean(typed);
        }
        String paragraphs =
                Arrays.stream(typed.split("\\R"))
                        .map(line -> line.replaceAll("^[\\s\\u3000]+|[\\s\\u3000]+$", ""))
                        .filter(line -> !line.isEmpty())
                        .map(line -> "<p>" + Entities.escape(line) + "</p>")
                        .collect(Collectors.joining());
        return SafeHtml.clean(paragraphs);
    }
}

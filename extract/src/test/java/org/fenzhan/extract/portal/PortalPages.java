package org.fenzhan.extract.portal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes labelled pages: every template of the resources with every story, in the encoding that the
/// template declares.
///
/// Places in a template: `{{title}}`, `{{date:pattern}}`, `{{sources:、}}` and the like joined by
/// what follows the colon, `{{body:p}}` in one of several manners; a `t` behind the colon sets
/// Traditional characters.
final class PortalPages {
    private static final String SITE = "清河在线";
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)(?::([^}]*))?}}");

    private PortalPages() {}

    static List<LabelledPage> all() throws IOException {
        List<LabelledPage> pages = new ArrayList<>();
        for (Map.Entry<String, String> template : templates().entrySet()) {
            for (Story story : Story.all()) {
                pages.add(page(template.getKey(), template.getValue(), story));
            }
        }
        return pages;
    }

    private static Map<String, String> templates() throws IOException {
        Map<String, String> templates = new java.util.LinkedHashMap<>();
        for (String file : List.of("templates-1.txt", "templates-2.txt")) {
            try (InputStream in = PortalPages.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IOException("resource " + file + " is missing");
                }
                for (String part :
                        new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ")) {
                    int end = part.indexOf('\n');
                    if (end > 0) {
                        templates.put(part.substring(0, end).strip(), part.substring(end + 1));
                    }
                }
            }
        }
        return templates;
    }

    private static LabelledPage page(String name, String template, Story story) {
        Matcher matcher = PLACE.matcher(template);
        StringBuilder html = new StringBuilder();
        while (matcher.find()) {
            String manner = matcher.group(2) == null ? "" : matcher.group(2);
            matcher.appendReplacement(
                    html, Matcher.quoteReplacement(filled(matcher.group(1), manner, story)));
        }
        matcher.appendTail(html);
        boolean traditional = name.startsWith("traditional");
        UnaryOperator<String> script = traditional ? Traditional::of : UnaryOperator.identity();
        return new LabelledPage(
                name,
                html.toString().getBytes(charset(template)),
                script.apply(story.title()),
                story.published().toLocalDate().toString(),
                shown(template, "sources", story.sources(), script),
                shown(template, "reporters", story.reporters(), script),
                shown(template, "authors", story.authors(), script),
                shown(template, "photographers", story.photographers(), script),
                shown(template, "editors", story.editors(), script),
                template.contains("{{channel1")
                        ? List.of(
                                script.apply("首页"),
                                script.apply(story.channels().get(0)),
                                script.apply(story.channels().get(1)))
                        : List.of(),
                paragraphs(template, story).stream().map(script).toList());
    }

    private static List<String> paragraphs(String template, Story story) {
        return template.contains("{{short:")
                ? story.paragraphs().subList(0, 2)
                : story.paragraphs();
    }

    private static List<String> shown(
            String template, String field, List<String> values, UnaryOperator<String> script) {
        return template.contains("{{" + field) ? values.stream().map(script).toList() : List.of();
    }

    private static Charset charset(String template) {
        String head = template.toLowerCase(java.util.Locale.ROOT);
        return head.contains("charset=gb") || head.contains("charset=\"gb")
                ? Charset.forName("GB18030")
                : head.contains("big5") ? Charset.forName("Big5-HKSCS") : StandardCharsets.UTF_8;
    }

    private static String filled(String place, String manner, Story story) {
        boolean traditional = manner.startsWith("t") && !manner.equals("text");
        String rest = traditional ? manner.substring(1) : manner;
        UnaryOperator<String> script = traditional ? Traditional::of : UnaryOperator.identity();
        return switch (place) {
            case "title" -> script.apply(story.title());
            case "site" -> script.apply(SITE);
            case "channel1" -> script.apply(story.channels().get(0));
            case "channel2" -> script.apply(story.channels().get(1));
            case "filler1" -> LabelledPage.FILLERS.get(0);
            case "filler2" -> LabelledPage.FILLERS.get(1);
            case "lead" -> "本文讲述了" + story.title().substring(0, 4) + "的来龙去脉，供读者参考。";
            case "date" -> story.published().format(DateTimeFormatter.ofPattern(manner));
            case "sources" -> script.apply(String.join(rest, story.sources()));
            case "reporters" -> script.apply(people(story.reporters(), rest, story));
            case "authors" -> people(story.authors(), rest, story);
            case "photographers" -> people(story.photographers(), rest, story);
            case "editors" -> script.apply(people(story.editors(), rest, story));
            case "first" -> story.paragraphs().getFirst();
            case "rest" -> body(story.paragraphs().subList(1, story.paragraphs().size()), manner);
            case "short" -> body(story.paragraphs().subList(0, 2), manner);
            case "body" -> body(story.paragraphs(), manner);
            default ->
                    throw new IllegalArgumentException(
                            "template has an unknown place '" + place + "'");
        };
    }

    private static String people(List<String> names, String separator, Story story) {
        return names.stream().map(story::printed).collect(Collectors.joining(separator));
    }

    private static String body(List<String> paragraphs, String manner) {
        return switch (manner) {
            case "p" -> joined(paragraphs, "<p>", "</p>\n");
            case "pindent" -> joined(paragraphs, "<p>　　", "</p>\n");
            case "pt" -> Traditional.of(joined(paragraphs, "<p>", "</p>"));
            case "div" -> joined(paragraphs, "<div>", "</div>");
            case "openp" -> String.join("\n<p>", paragraphs);
            case "br1" -> joined(paragraphs, "&nbsp;&nbsp;&nbsp;&nbsp;", "<br>\n");
            case "br2" ->
                    String.join(
                            "<br><br>\n", paragraphs.stream().map(text -> "　　" + text).toList());
            case "br2t" ->
                    Traditional.of(
                            String.join(
                                    "<br><br>",
                                    paragraphs.stream().map(text -> "　　" + text).toList()));
            case "text" ->
                    IntStream.range(0, paragraphs.size())
                            .mapToObj(i -> "    " + paragraphs.get(i) + "\n")
                            .collect(Collectors.joining("\n"));
            default ->
                    throw new IllegalArgumentException(
                            "template asks for an unknown manner '"
                                    + manner
                                    + "' of setting a body");
        };
    }

    private static String joined(List<String> paragraphs, String before, String behind) {
        return paragraphs.stream()
                .map(text -> before + text + behind)
                .collect(Collectors.joining());
    }
}

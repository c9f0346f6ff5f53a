package org.fenzhan.reader.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.reader.index.Entry;

/// Writes what was found into the published page. Every text is escaped, the reader's own first of
/// all.
final class ResultPage {
    private static final int YEARS = 10;
    private static final int CHANNELS = 12;
    private static final String ICON =
            "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\" fill=\"none\" stroke=\"currentColor\""
                    + " stroke-width=\"2\"><path d=\"M3 6h18M6 12h12M10 18h4\"/></svg>";

    private final Shell shell;
    private final Question question;
    private final StringBuilder html = new StringBuilder(24_000);

    ResultPage(Shell shell, Question question) {
        this.shell = shell;
        this.question = question;
    }

    /// What was found, or the invitation to ask.
    String found(Hits hits) {
        begin();
        if (question.words().isEmpty()) {
            say("p", "hint");
            title(hits);
        } else {
            if (hits.count() > 0) {
                count(hits);
            }
            title(hits);
            if (hits.count() > 0) {
                results(hits);
            } else {
                nothing(hits);
            }
        }
        return end();
    }

    /// A sentence instead of results.
    ///
    /// @param what `unavailable` or `busy`
    String message(String what) {
        begin();
        html.append("</div>\n<section class=\"message\">");
        say("h2", what);
        html.append("<p class=\"dek\">").append(text(shell.say(what + "-hint"))).append("</p>");
        html.append("</section>\n");
        return end();
    }

    private void begin() {
        String heading =
                question.words().isEmpty()
                        ? shell.say("title")
                        : shell.say("title-for", question.words());
        html.append(shell.before()).append(text(heading)).append(shell.middle());
        html.append("<div class=\"title-block\"><h1 class=\"hide\">")
                .append(text(heading))
                .append("</h1>\n<form class=\"search\" role=\"search\" action=\"")
                .append(text(shell.action()))
                .append("\"><label class=\"hide\" for=\"q2\">")
                .append(text(shell.say("label")))
                .append("</label><input id=\"q2\" name=\"q\" type=\"search\" maxlength=\"")
                .append(Question.LONGEST)
                .append("\" autocomplete=\"off\" placeholder=\"")
                .append(text(shell.say("placeholder")))
                .append("\" value=\"")
                .append(text(question.words()))
                .append("\">");
        if (!question.station().isEmpty()) {
            html.append("<input type=\"hidden\" name=\"station\" value=\"")
                    .append(text(question.station()))
                    .append("\">");
        }
        html.append("<button>").append(text(shell.say("button"))).append("</button></form>\n");
    }

    private String end() {
        return html.append(shell.after()).toString();
    }

    private void count(Hits hits) {
        html.append("<p>")
                .append(
                        text(shell.say(hits.whole() ? "found" : "at-least"))
                                .replace(
                                        "{}",
                                        "<strong class=\"num\">" + hits.count() + "</strong>"))
                .append(text(shell.say("both-scripts")))
                .append("</p>\n");
    }

    /// Closes the block of the title, with what else is to be known of this search.
    private void title(Hits hits) {
        if (question.cut()) {
            say("p", "cut");
        }
        if (!hits.complete()) {
            say("p", "building");
        }
        html.append("</div>\n");
    }

    private void nothing(Hits hits) {
        html.append("<section class=\"message\"><h2>")
                .append(text(shell.say("none", question.words())))
                .append("</h2><p class=\"dek\">")
                .append(text(shell.say("none-hint")))
                .append("</p>");
        int elsewhere = hits.stations().values().stream().mapToInt(Integer::intValue).sum();
        if (elsewhere > 0) {
            html.append("<p class=\"way\">");
            link(
                    question.in(shell.wide() ? "" : Question.EVERYWHERE),
                    "class=\"link\"",
                    text(shell.say("widen", String.valueOf(elsewhere))));
            html.append("</p>");
        }
        html.append("</section>\n");
    }

    private void results(Hits hits) {
        html.append("<div class=\"cols aside-left\">\n");
        facets(hits);
        html.append("<section aria-label=\"")
                .append(text(shell.say("results")))
                .append("\"><h2 class=\"hide\">")
                .append(text(shell.say("results")))
                .append("</h2>\n");
        order();
        if (hits.entries().isEmpty()) {
            say("p", "no-page");
        }
        html.append("<ul class=\"stream\">\n");
        hits.entries().forEach(entry -> entry(entry, hits));
        html.append("</ul>\n");
        pages(hits);
        html.append("</section>\n</div>\n");
    }

    private void order() {
        html.append("<nav class=\"tabs\" aria-label=\"")
                .append(text(shell.say("sort")))
                .append("\">");
        link(question.sorted(false), current(!question.newest()), text(shell.say("fitting")));
        link(question.sorted(true), current(question.newest()), text(shell.say("newest")));
        html.append(
                        "<button class=\"tool filter-button\" type=\"button\" popovertarget=\"facets\">")
                .append(ICON)
                .append(text(shell.say("filter")))
                .append("</button></nav>\n");
    }

    private void facets(Hits hits) {
        html.append("<aside class=\"facets sheet\" id=\"facets\" popover aria-label=\"")
                .append(text(shell.say("filter")))
                .append("\">");
        stations(hits.stations());
        years(hits.years());
        chosenStation().ifPresent(station -> channels(station, hits.channels()));
        html.append("</aside>\n");
    }

    private void stations(Map<Integer, Integer> counts) {
        facet("stations");
        boolean everywhere = chosenStation().isEmpty();
        choice(
                question.in(shell.wide() ? "" : Question.EVERYWHERE),
                everywhere,
                text(shell.say("all")),
                sum(counts));
        for (Shell.Station station : shell.stations()) {
            int count = counts.getOrDefault(station.number(), 0);
            boolean own = station.code().equals(shell.station());
            if (count > 0) {
                choice(
                        question.in(own && !shell.wide() ? "" : station.code()),
                        !everywhere && station.equals(chosenStation().orElseThrow()),
                        named(station),
                        count);
            }
        }
        html.append("</ul>");
    }

    private String named(Shell.Station station) {
        return station.locale().equals(shell.locale())
                ? text(station.name())
                : "<span lang=\""
                        + text(station.locale())
                        + "\">"
                        + text(station.name())
                        + "</span>";
    }

    private void years(Map<Integer, Integer> counts) {
        facet("time");
        choice(question.of(0), question.year() == 0, text(shell.say("any")), sum(counts));
        List<Integer> years = new ArrayList<>(counts.keySet());
        years.sort(Comparator.reverseOrder());
        for (int year : years.subList(0, Math.min(YEARS, years.size()))) {
            choice(
                    question.of(year),
                    year == question.year(),
                    text(shell.say("year", String.valueOf(year))),
                    counts.getOrDefault(year, 0));
        }
        html.append("</ul>");
    }

    private void channels(Shell.Station station, Map<Integer, Integer> counts) {
        Map<Integer, String> names = new LinkedHashMap<>(station.channels());
        names.keySet().retainAll(counts.keySet());
        if (names.isEmpty()) {
            return;
        }
        facet("channels");
        choice(question.ofChannel(0), question.channel() == 0, text(shell.say("all")), sum(counts));
        names.entrySet().stream()
                .limit(CHANNELS)
                .forEach(name ->
                        choice(
                                question.ofChannel(name.getKey()),
                                name.getKey() == question.channel(),
                                text(name.getValue()),
                                counts.getOrDefault(name.getKey(), 0)));
        html.append("</ul>");
    }

    private void facet(String name) {
        say("h2", name);
        html.append("<ul>");
    }

    /// @param name safe HTML
    private void choice(Question asked, boolean chosen, String name, int count) {
        html.append("<li>");
        link(asked, current(chosen), name + " <span class=\"num\">" + count + "</span>");
        html.append("</li>");
    }

    private void entry(Entry entry, Hits hits) {
        Optional<Shell.Station> station = shell.byNumber(entry.station());
        String locale = station.map(Shell.Station::locale).orElse(shell.locale());
        html.append("<li");
        if (entry.picture().isPresent()) {
            html.append(" class=\"has-pic\"");
        }
        station.ifPresent(
                its -> html.append(" data-station=\"").append(text(its.code())).append('"'));
        if (!locale.equals(shell.locale())) {
            html.append(" lang=\"").append(text(locale)).append('"');
        }
        html.append("><h3><a href=\"")
                .append(text(entry.address()))
                .append("\">")
                .append(Snippet.whole(entry.title(), hits.terms()))
                .append("</a></h3><p class=\"dek\">")
                .append(Snippet.best(entry.text(), hits.terms()))
                .append("</p><p class=\"meta\">");
        station.ifPresent(its ->
                html.append("<span class=\"tag\">").append(text(its.name())).append("</span>"));
        html.append("<time datetime=\"")
                .append(text(entry.day()))
                .append("\">")
                .append(text(entry.day()))
                .append("</time>");
        station.map(its -> its.channels().get(entry.channel()))
                .ifPresent(channel -> html.append(" · ").append(text(channel)));
        if (!entry.source().isEmpty()) {
            html.append(" · ").append(text(entry.source()));
        }
        html.append("</p>");
        entry.picture().ifPresent(this::picture);
        html.append("</li>\n");
    }

    private void picture(Entry.Picture picture) {
        html.append("<div class=\"pic\"><img src=\"")
                .append(text(picture.address()))
                .append("\" alt=\"\" width=\"")
                .append(picture.width())
                .append("\" height=\"")
                .append(picture.height())
                .append("\" loading=\"lazy\"></div>");
    }

    /// The first, the last that can be reached, and those around.
    private void pages(Hits hits) {
        int last =
                Math.min(Question.MOST_PAGES, (hits.count() + Searching.PAGE - 1) / Searching.PAGE);
        if (last < 2) {
            return;
        }
        html.append("<nav class=\"pages\" aria-label=\"")
                .append(text(shell.say("pages")))
                .append("\">");
        if (question.page() > 1) {
            link(
                    question.at(question.page() - 1),
                    "rel=\"nofollow prev\"",
                    text(shell.say("previous")));
        }
        int shown = 0;
        for (int page = 1; page <= last; page++) {
            if (page == 1 || page == last || Math.abs(page - question.page()) <= 1) {
                if (page > shown + 1) {
                    html.append("<span aria-hidden=\"true\">…</span>");
                }
                link(
                        question.at(page),
                        page == question.page() ? "aria-current=\"page\"" : "rel=\"nofollow\"",
                        String.valueOf(page));
                shown = page;
            }
        }
        if (question.page() < last) {
            link(
                    question.at(question.page() + 1),
                    "rel=\"nofollow next\"",
                    text(shell.say("next")));
        }
        html.append("</nav>\n");
        if (hits.count() > Question.MOST_PAGES * Searching.PAGE) {
            html.append("<p class=\"meta\">").append(text(shell.say("limit"))).append("</p>\n");
        }
    }

    /// @param name safe HTML, as are the attributes
    private void link(Question asked, String attributes, String name) {
        html.append("<a href=\"").append(text(shell.action() + asked.encode())).append('"');
        if (!attributes.isEmpty()) {
            html.append(' ').append(attributes);
        }
        html.append('>').append(name).append("</a>");
    }

    private static String current(boolean chosen) {
        return chosen ? "aria-current=\"true\"" : "rel=\"nofollow\"";
    }

    private Optional<Shell.Station> chosenStation() {
        return Search.chosen(shell, question);
    }

    private static int sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void say(String element, String key) {
        html.append('<')
                .append(element)
                .append('>')
                .append(text(shell.say(key)))
                .append("</")
                .append(element)
                .append('>');
    }

    private static String text(String text) {
        return Escape.of(text);
    }
}

package org.fenzhan.command;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.article.NoArticle;
import org.fenzhan.extract.article.Published;
import org.fenzhan.rescue.inspect.Opened;
import org.fenzhan.rescue.source.PageId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Reads the fields of saved pages.
@Command(
        name = "extract",
        description = {
            "Reads title, date, sources, people, breadcrumb and text of saved pages.",
            "Changes nothing and needs no data folder."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "With --json, in the order of the input: {\"id\",\"title\",\"date\",\"sources\",\"reporters\",",
            "\"editors\",\"breadcrumb\",\"text\"}; absent lists are [], absent texts null, dates are",
            "2024-06-27 or 2024-06-27 08:30[:15] in Asia/Shanghai. A page that cannot be read",
            "or holds no article is a line with \"error\" as well.",
            "Exit codes: 0 all pages read, 1 none could be, 2 used wrongly, 3 some had an error.",
            "Example: fenzhan extract old-site/ crawl.warc.gz --json > fields.jsonl"
        })
final class ExtractCommand implements Callable<Integer> {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;
    @Mixin private final PageWork work = new PageWork();

    /// Keys and their order are a contract: others read them.
    private record Line(
            Object id,
            @Nullable String title,
            @Nullable String date,
            List<String> sources,
            List<String> reporters,
            List<String> editors,
            List<String> breadcrumb,
            @Nullable String text) {}

    private record BadLine(
            Object id,
            @Nullable String title,
            @Nullable String date,
            List<String> sources,
            List<String> reporters,
            List<String> editors,
            List<String> breadcrumb,
            @Nullable String text,
            String error) {
        BadLine(Object id, String error) {
            this(id, null, null, List.of(), List.of(), List.of(), List.of(), null, error);
        }
    }

    @Override
    public Integer call() throws IOException {
        work.check();
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        return work.print(line.getOut(), line.getErr(), this::say);
    }

    private PageWork.Said say(Opened opened) {
        return switch (opened) {
            case Opened.Failed(PageId id, String why) -> bad(id, why);
            case Opened.Page page ->
                    switch (page.extraction()) {
                        case NoArticle nothing ->
                                bad(
                                        page.id(),
                                        "there is no article in the page: " + nothing.detail());
                        case Article article -> said(page.id(), article);
                    };
        };
    }

    private PageWork.Said bad(PageId id, String why) {
        return work.bad(id, why, new BadLine(JsonText.id(id), why));
    }

    private PageWork.Said said(PageId id, Article article) {
        Line line =
                new Line(
                        JsonText.id(id),
                        article.title().map(Found::value).orElse(null),
                        article.published().map(found -> date(found.value())).orElse(null),
                        article.sources().stream().map(found -> found.value().name()).toList(),
                        article.writers(),
                        Found.values(article.editors()),
                        Found.values(article.breadcrumb()),
                        article.bodyText());
        return new PageWork.Said(work.isJson() ? JsonText.of(line) : table(id, line), false);
    }

    static String date(Published published) {
        if (published.moment().isEmpty()) {
            return published.date().toString();
        }
        LocalDateTime local =
                published.moment().get().atZoneSameInstant(Published.HOME).toLocalDateTime();
        return local.format(local.getSecond() == 0 ? MINUTES : SECONDS);
    }

    private static String table(PageId id, Line line) {
        String text = Objects.requireNonNullElse(line.text, "");
        return new PageTable(id)
                .row("title", Objects.requireNonNullElse(line.title, "-"))
                .row("date", Objects.requireNonNullElse(line.date, "-"))
                .row("sources", String.join("、", line.sources))
                .row("reporters", String.join(" ", line.reporters))
                .row("editors", String.join(" ", line.editors))
                .row("breadcrumb", String.join(" > ", line.breadcrumb))
                .row("text", "%,d characters: %s".formatted(text.length(), text))
                .toString();
    }
}

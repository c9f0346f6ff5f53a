package org.fenzhan.command;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.NoArticle;
import org.fenzhan.rescue.inspect.Opened;
import org.fenzhan.rescue.inspect.PageFields;
import org.fenzhan.rescue.source.PageId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "Pages of one site share a template: files, folders and archives are read twice, first",
            "for what a site says on all its pages, which is no article's text. Standard input is",
            "read once, each page for itself.",
            "With --json, in the order of the input: {\"id\",\"title\",\"date\",\"sources\",\"reporters\",",
            "\"editors\",\"breadcrumb\",\"text\"}; absent lists are [], absent texts null, dates are",
            "2024-06-27 or 2024-06-27 08:30[:15] in Asia/Shanghai. A page that cannot be read",
            "or holds no article is a line with \"error\" as well.",
            "Exit codes: 0 all pages read, 1 none could be, 2 used wrongly, 3 some had an error.",
            "Example: fenzhan extract old-site/ crawl.warc.gz --json > fields.jsonl"
        })
final class ExtractCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;
    @Mixin private final PageWork work = new PageWork();

    @Option(names = "--each-alone", description = "Read once, each page for itself.")
    private boolean eachAlone;

    /// Keys and their order are a contract: others read them.
    private record Line(Object id, @JsonUnwrapped PageFields fields) {}

    private record BadLine(Object id, @JsonUnwrapped PageFields fields, String error) {}

    @Override
    public Integer call() throws IOException {
        work.check();
        if (!eachAlone && !work.isStream()) {
            work.learnSites();
        }
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
                        case Article article -> said(page.id(), PageFields.of(article));
                    };
        };
    }

    private PageWork.Said bad(PageId id, String why) {
        return work.bad(id, why, new BadLine(JsonText.id(id), PageFields.NONE, why));
    }

    private PageWork.Said said(PageId id, PageFields fields) {
        String said =
                work.isJson() ? JsonText.of(new Line(JsonText.id(id), fields)) : table(id, fields);
        return new PageWork.Said(said, false);
    }

    private static String table(PageId id, PageFields fields) {
        String text = Objects.requireNonNullElse(fields.text(), "");
        return new PageTable(id)
                .row("title", Objects.requireNonNullElse(fields.title(), "-"))
                .row("date", Objects.requireNonNullElse(fields.date(), "-"))
                .row("sources", String.join("、", fields.sources()))
                .row("reporters", String.join(" ", fields.reporters()))
                .row("editors", String.join(" ", fields.editors()))
                .row("breadcrumb", String.join(" > ", fields.breadcrumb()))
                .row("text", "%,d characters: %s".formatted(text.length(), text))
                .toString();
    }
}

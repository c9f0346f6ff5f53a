package org.fenzhan.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fenzhan.defacement.KnowledgeBuilder;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.finding.Verdict;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.rescue.inspect.Inspected;
import org.fenzhan.rescue.inspect.Inspector;
import org.fenzhan.rescue.inspect.Opened;
import org.fenzhan.rescue.source.PageId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Looks for injected text in saved pages.
@Command(
        name = "inspect",
        description = {
            "Looks for text that was injected into saved pages, and proposes what stood there.",
            "Changes nothing and needs no data folder."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Pages of one site tell about each other: files, folders and archives are read",
            "twice, first for what they say together. Standard input is read once, each page",
            "for itself.",
            "With --json, in the order of the input: {\"id\",\"defaced\",\"score\",\"verdict\":",
            "\"injected|clean|cannot-tell\",\"findings\":[{\"kind\",\"start\",\"end\",\"text\",",
            "\"proposals\",\"confidence\",\"evidence\"}]}. Offsets are UTF-16 units of the text that",
            "was given as \"text\"; of anything else, of the extracted text, which \"text\" then",
            "repeats, with a line below it for each field in which something was found.",
            "A page that cannot be read is a line with \"error\".",
            "Exit codes: 0 all pages inspected, 1 none could be, 2 used wrongly, 3 some had an error.",
            "Example: fenzhan inspect old-site/ --json > findings.jsonl"
        })
final class InspectCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;
    @Mixin private final PageWork work = new PageWork();

    @Option(names = "--each-alone", description = "Read once, each page for itself.")
    private boolean eachAlone;

    private final Inspector inspector = new Inspector();

    /// Keys and their order are a contract: others read them.
    private record Line(
            Object id, boolean defaced, double score, String verdict, List<Place> findings) {}

    private record LineWithText(
            Object id,
            boolean defaced,
            double score,
            String verdict,
            List<Place> findings,
            String text) {}

    private record Place(
            String kind,
            int start,
            int end,
            String text,
            List<String> proposals,
            double confidence,
            List<String> evidence) {}

    private record BadLine(Object id, String error) {}

    @Override
    public Integer call() throws IOException {
        work.check();
        Knowledge knowledge = eachAlone || work.isStream() ? Knowledge.EMPTY : learned();
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        return work.print(line.getOut(), line.getErr(), opened -> say(opened, knowledge));
    }

    private Knowledge learned() {
        KnowledgeBuilder builder = new KnowledgeBuilder();
        work.study(opened -> {
            if (opened instanceof Opened.Page page) {
                builder.add(Inspector.page(page));
            }
        });
        Knowledge knowledge = builder.build();
        return knowledge.pages() > 1 ? knowledge : Knowledge.EMPTY;
    }

    private PageWork.Said say(Opened opened, Knowledge knowledge) {
        return switch (opened) {
            case Opened.Failed(PageId id, String why) -> bad(id, why);
            case Opened.Page page -> {
                Inspected inspected = inspector.inspect(page, knowledge);
                if (!inspected.note().isEmpty()) {
                    yield bad(page.id(), inspected.note());
                }
                yield new PageWork.Said(
                        work.isJson()
                                ? JsonText.of(line(page, inspected))
                                : table(page.id(), inspected),
                        false);
            }
        };
    }

    private PageWork.Said bad(PageId id, String why) {
        return work.bad(id, why, new BadLine(JsonText.id(id), why));
    }

    private static Object line(Opened.Page page, Inspected inspected) {
        Object id = JsonText.id(page.id());
        boolean defaced = inspected.verdict() == Verdict.INJECTED;
        double score = rounded(inspected.score());
        String verdict = inspected.verdict().code();
        List<Place> places = inspected.places().stream().map(InspectCommand::place).toList();
        return page.isAtHand()
                ? new Line(id, defaced, score, verdict, places)
                : new LineWithText(id, defaced, score, verdict, places, inspected.text());
    }

    private static Place place(Finding finding) {
        return new Place(
                finding.kind().code(),
                finding.start(),
                finding.end(),
                finding.text(),
                finding.proposals().stream().map(Proposal::text).toList(),
                rounded(finding.confidence()),
                finding.evidence().stream().map(Evidence::toString).toList());
    }

    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }

    private static String table(PageId id, Inspected inspected) {
        PageTable table =
                new PageTable(id)
                        .row(
                                inspected.verdict().code(),
                                String.format(Locale.ROOT, "score %.2f", inspected.score()));
        for (Finding finding : inspected.places()) {
            String proposals =
                    finding.proposals().stream()
                            .limit(3)
                            .map(each -> each.text().isEmpty() ? "(leave out)" : each.text())
                            .collect(Collectors.joining(" | "));
            table.row(
                    finding.kind().code(),
                    String.format(
                            Locale.ROOT,
                            "%.2f at %d: %s%s",
                            finding.confidence(),
                            finding.start(),
                            finding.text().length() > 40
                                    ? finding.text().substring(0, 40) + "…"
                                    : finding.text(),
                            proposals.isEmpty() ? "" : " → " + proposals));
        }
        return table.toString();
    }
}

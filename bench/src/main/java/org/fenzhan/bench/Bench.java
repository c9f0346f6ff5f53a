package org.fenzhan.bench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The benchmarks as commands. Figures go to standard output, everything else to standard error.
@Command(
        name = "fenzhan bench",
        description = "Measures publishing and extraction on this machine, beside others.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "rebuild|publish|change|serve|search|start|extract",
        footer = {
            "",
            "The corpus is made at the first run and kept in the work folder.",
            "Example: fenzhan bench rebuild --articles 10000 --json"
        })
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Bench());
        line.addSubcommand("rebuild", new Rebuilding());
        line.addSubcommand("publish", new Publishing());
        line.addSubcommand("change", new Changing());
        line.addSubcommand("serve", new Serving());
        line.addSubcommand("search", new Searching());
        line.addSubcommand("start", new Starting());
        line.addSubcommand("extract", new Extracting());
        line.setExecutionExceptionHandler((failure, command, _) -> {
            command.getErr().println("bench: " + failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
        if (arguments.length == 0) {
            line.usage(System.err);
            System.exit(CommandLine.ExitCode.USAGE);
        }
        System.exit(line.execute(arguments));
    }

    /// What all of them take.
    static final class Asked {
        private static final int MOST = 10_000_000;

        @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
        private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        private int articles = 10_000;

        @Option(names = "--json", description = "One JSON object instead of a table.")
        boolean json;

        @Option(
                names = "--work",
                paramLabel = "DIR",
                defaultValue = "bench-work",
                description = "Folder for corpus and results (default: ${DEFAULT-VALUE}).")
        Path work = Path.of("bench-work");

        @Option(
                names = "--articles",
                paramLabel = "N",
                description = "Size of the corpus (default: 10000).")
        void articles(int wanted) {
            articles = within("--articles", wanted, MOST);
        }

        int articles() {
            return articles;
        }

        int within(String name, int value, int most) {
            if (value < 1 || value > most) {
                throw new ParameterException(
                        spec.commandLine(),
                        "%s %d is not between 1 and %,d".formatted(name, value, most));
            }
            return value;
        }

        Portals portals() {
            return new Portals(work.toAbsolutePath());
        }
    }

    @Command(
            name = "rebuild",
            description = "Everything anew, as a process from its start, in turn with Hugo.",
            mixinStandardHelpOptions = true)
    private static final class Rebuilding implements Callable<Integer> {
        @Mixin private final Asked asked = new Asked();

        @Option(names = "--runs", description = "Rounds (default: ${DEFAULT-VALUE}).")
        private int runs = 3;

        @Override
        public Integer call() throws Exception {
            asked.within("--runs", runs, 99);
            new RebuildBench(asked.portals(), asked.articles()).run(runs, asked.json);
            return CommandLine.ExitCode.OK;
        }
    }

    @Command(
            name = "publish",
            description = "One article after another on a portal that has many.",
            mixinStandardHelpOptions = true)
    private static final class Publishing implements Callable<Integer> {
        @Mixin private final Asked asked = new Asked();

        @Option(names = "--count", description = "Publications (default: ${DEFAULT-VALUE}).")
        private int count = 300;

        @Option(
                names = "--beside-bulk",
                description = {
                    "On an empty portal, while that many articles are imported and published as",
                    "plans."
                })
        private boolean besideBulk;

        @Override
        public Integer call() throws Exception {
            asked.within("--count", count, 100_000);
            if (besideBulk) {
                System.out.println(
                        new BulkBench(asked.portals(), asked.articles()).run(count, asked.json));
                return CommandLine.ExitCode.OK;
            }
            System.out.println(
                    new PublishBench(asked.portals(), asked.articles()).run(count, asked.json));
            return CommandLine.ExitCode.OK;
        }
    }

    @Command(
            name = "change",
            description = "Every other kind of change on a portal that has many articles.",
            mixinStandardHelpOptions = true)
    private static final class Changing implements Callable<Integer> {
        @Mixin private final Asked asked = new Asked();

        @Option(
                names = "--count",
                description = "Changes of each kind (default: ${DEFAULT-VALUE}).")
        private int count = 60;

        @Override
        public Integer call() throws Exception {
            asked.within("--count", count, 100_000);
            System.out.println(
                    new ChangeBench(asked.portals(), asked.articles()).run(count, asked.json));
            return CommandLine.ExitCode.OK;
        }
    }

    @Command(
            name = "serve",
            description = "Requests a second on random article pages, in turn with nginx.",
            mixinStandardHelpOptions = true)
    private static final class Serving implements Callable<Integer> {
        @Mixin private final Asked asked = new Asked();

        @Option(names = "--seconds", description = "Of each run (default: ${DEFAULT-VALUE}).")
        private int seconds = 8;

        @Option(names = "--runs", description = "Rounds (default: ${DEFAULT-VALUE}).")
        private int runs = 3;

        @Override
        public Integer call() throws Exception {
            asked.within("--seconds", seconds, 600);
            asked.within("--runs", runs, 99);
            System.out.println(
                    new ServeBench(home(), asked.portals(), asked.articles())
                            .run(runs, seconds, asked.json));
            return CommandLine.ExitCode.OK;
        }
    }

    @Command(
            name = "search",
            description = "The search index made anew, then searches of it.",
            mixinStandardHelpOptions = true)
    private static final class Searching implements Callable<Integer> {
        @Mixin private final Asked asked = new Asked();

        @Option(names = "--count", description = "Searches (default: ${DEFAULT-VALUE}).")
        private int count = 1_000;

        @Override
        public Integer call() throws Exception {
            asked.within("--count", count, 1_000_000);
            System.out.println(
                    new SearchBench(asked.portals(), asked.articles()).run(count, asked.json));
            return CommandLine.ExitCode.OK;
        }
    }

    @Command(
            name = "start",
            description = "From the launcher to the first page of both planes.",
            mixinStandardHelpOptions = true)
    private static final class Starting implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            System.out.println(
                    new StartBench(home(), Path.of("bench-work").toAbsolutePath()).run());
            return CommandLine.ExitCode.OK;
        }
    }

    @Command(
            name = "extract",
            description = {
                "Scores and times extraction beside Readability4J and Mozilla Readability with",
                "jsdom (needs Node with npm), by the benchmark's own scorer (needs Python 3)."
            },
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Times are processor time of the fastest round, on one thread.",
                "Example: fenzhan bench extract ../article-extraction-benchmark"
            })
    private static final class Extracting implements Callable<Integer> {
        @CommandLine.Parameters(
                paramLabel = "DIR",
                description = "A checkout of github.com/scrapinghub/article-extraction-benchmark.")
        private Path benchmark = Path.of("article-extraction-benchmark");

        @Option(names = "--rounds", description = "Over all pages (default: ${DEFAULT-VALUE}).")
        private int rounds = 40;

        @Option(
                names = "--work",
                paramLabel = "DIR",
                description = "Folder for results (default: ${DEFAULT-VALUE}).")
        private Path work = Path.of("bench-work/extract");

        @Override
        public Integer call() throws Exception {
            System.out.println(
                    new ExtractBench(
                                    home(),
                                    benchmark.toAbsolutePath(),
                                    work.toAbsolutePath(),
                                    Math.clamp(rounds, 1, 100))
                            .run());
            return CommandLine.ExitCode.OK;
        }
    }

    /// Folder of the launcher.
    static Path home() {
        return Path.of(System.getProperty("fenzhan.home", ".")).toAbsolutePath();
    }
}

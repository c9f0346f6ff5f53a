package org.fenzhan.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fenzhan.publish.output.SiteFailure;
import org.fenzhan.reader.ReaderCommand;
import org.fenzhan.station.FaultyGroup;
import org.fenzhan.store.DataFolder;
import org.fenzhan.store.NativeLibrary;
import org.fenzhan.store.NewerDataFolder;
import org.fenzhan.store.StoreFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The program's one command with its subcommands. Results go to standard output, everything else
/// to standard error; see [Exit] for the codes.
@Command(
        name = "fenzhan",
        description = "Runs a station group: newsroom, static pages, rescue of legacy pages.",
        mixinStandardHelpOptions = true,
        versionProvider = FenzhanCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example: fenzhan serve --demo", "Help on a command: fenzhan COMMAND --help"})
public final class FenzhanCommand implements Runnable {
    /// Commands whose start somebody waits for; both open the database.
    private static final Map<String, Class<?>> AWAITED =
            Map.of("serve", ServeCommand.class, "rebuild", RebuildCommand.class);

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), "say what to do: COMMAND is missing");
    }

    /// Runs the command line and answers the exit code.
    public static int execute(String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        if (AWAITED.containsKey(first)) {
            NativeLibrary.loadAhead();
        }
        CommandLine line =
                new CommandLine(new FenzhanCommand())
                        .setOut(utf8(System.out))
                        .setErr(utf8(System.err))
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setExitCodeExceptionMapper(FenzhanCommand::exitCode);
        subcommands(first).forEach(line::addSubcommand);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("fenzhan: " + message(failure));
            command.getErr().flush();
            return exitCode(failure);
        });
        return line.execute(arguments);
    }

    /// All of them; or the one alone whose start somebody waits for, since making the others takes
    /// longer than starting it.
    private static List<Class<?>> subcommands(String first) {
        Class<?> awaited = AWAITED.get(first);
        return awaited != null
                ? List.of(awaited)
                : List.of(
                        ServeCommand.class,
                        ImportCommand.class,
                        CrawlCommand.class,
                        ExtractCommand.class,
                        InspectCommand.class,
                        PersonCommand.class,
                        RebuildCommand.class,
                        ListsCommand.class,
                        PlansCommand.class,
                        ReaderCommand.class,
                        RehearseCommand.class);
    }

    private static int exitCode(Throwable failure) {
        return failure instanceof UsedWrongly
                        || failure instanceof FaultyGroup
                        || failure instanceof CommandLine.ParameterException
                ? Exit.USED_WRONGLY
                : Exit.FAILED;
    }

    /// What people are told: the message of what was foreseen, the whole trace of what was not.
    private static String message(Exception failure) {
        String said = Optional.ofNullable(failure.getMessage()).orElse("");
        return switch (failure) {
            case UsedWrongly _ -> said;
            case NotPublished _ -> said;
            case FaultyGroup _ -> said;
            case DataFolder.Unusable _ -> said;
            case NewerDataFolder _ -> said;
            case StoreFailure _ -> said;
            case Ports.PortTaken _ -> said;
            case SiteFailure _ -> said;
            default -> {
                StringWriter trace = new StringWriter();
                failure.printStackTrace(new PrintWriter(trace));
                yield "this should not have happened; please report it with the lines below\n"
                        + trace;
            }
        };
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /// The version in the jar's manifest.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String written = FenzhanCommand.class.getPackage().getImplementationVersion();
            return new String[] {"fenzhan " + Optional.ofNullable(written).orElse("development")};
        }
    }
}

package org.fenzhan.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fenzhan.publish.Publisher;
import org.fenzhan.publish.Repacks;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.station.Station;
import org.fenzhan.store.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Looks after the pages of lists.
@Command(
        name = "lists",
        description = "Looks after the pages of lists.",
        mixinStandardHelpOptions = true,
        subcommands = ListsCommand.RepackCommand.class)
final class ListsCommand implements Runnable {
    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), "say what to do: lists repack LIST");
    }

    /// Pages lists anew.
    @Command(
            name = "repack",
            description = {
                "Pages lists anew: full pages, numbered from the oldest.",
                "For a list that was imported in disorder. Addresses that no page bears any more"
                        + " lead to where their articles stand now. The portal may run."
            },
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Exit codes: 0 done, 2 used wrongly, 1 the portal did not do it in time.",
                "Example: fenzhan lists repack gd/zx/jrzd",
                "Example: fenzhan lists repack all gd tag:茶"
            })
    static final class RepackCommand implements Callable<Integer> {
        private static final Duration LONGEST = Duration.ofMinutes(30);
        private static final long PAUSE_MILLIS = 200;

        @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;
        @Mixin private final DataOption data = new DataOption();

        @Parameters(
                paramLabel = "LIST",
                arity = "1..*",
                description = "gd (a station), gd/zx/jrzd (a channel), all, tag:NAME.")
        private List<String> lists = List.of();

        @Override
        public Integer call() throws InterruptedException {
            DataFolder folder = data.existing();
            try (Portal portal = Portal.open(folder, Clock.systemUTC())) {
                List<ListName> named = lists.stream().map(list -> name(portal, list)).toList();
                named.forEach(list -> Repacks.ask(portal.database(), list));
                carryOut(portal, folder);
                return await(portal, named);
            }
        }

        /// Here, when no portal runs over the folder; else the one that runs does it.
        private static void carryOut(Portal portal, DataFolder folder) {
            try (DataFolder.Lock _ = folder.lock();
                    Publisher publisher = Publisher.start(portal.settings())) {
                publisher.awaitIdle(LONGEST);
            } catch (DataFolder.Unusable served) {
                // Its publisher looks for requests twice a minute.
            }
        }

        private int await(Portal portal, List<ListName> named) throws InterruptedException {
            PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
            long until = System.nanoTime() + LONGEST.toNanos();
            for (int i = 0; i < named.size(); i++) {
                boolean told = false;
                while (Repacks.waits(portal.database(), named.get(i))) {
                    if (!told) {
                        err.println("waiting for the running portal …");
                        told = true;
                    }
                    if (System.nanoTime() > until) {
                        err.println(
                                lists.get(i) + ": the portal has not done it; see what keeps it");
                        return Exit.FAILED;
                    }
                    Thread.sleep(PAUSE_MILLIS);
                }
                err.println(lists.get(i) + ": paged anew");
            }
            err.flush();
            return Exit.DONE;
        }

        private static ListName name(Portal portal, String written) {
            if (written.equals("all")) {
                return ListName.GROUP;
            }
            if (written.startsWith("tag:")) {
                return tag(portal, written.substring("tag:".length()));
            }
            int slash = written.indexOf('/');
            String code = slash < 0 ? written : written.substring(0, slash);
            Station station = Named.station(portal, code);
            return slash < 0
                    ? ListName.of(station.id())
                    : ListName.of(Named.channel(station, written.substring(slash + 1)).id());
        }

        private static ListName tag(Portal portal, String name) {
            return portal.database()
                    .read(session ->
                            session.first(
                                    "SELECT id FROM tag WHERE name = ?",
                                    row -> ListName.ofTag(row.getInt(1)),
                                    name))
                    .orElseThrow(() -> new UsedWrongly("no article bears the tag '" + name + "'"));
        }
    }
}

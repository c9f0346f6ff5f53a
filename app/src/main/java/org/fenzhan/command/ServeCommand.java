package org.fenzhan.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.fenzhan.demo.Demo;
import org.fenzhan.store.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Starts newsroom and reader over one data folder and runs until told to end.
@Command(
        name = "serve",
        description = "Starts the newsroom and the reader over one data folder.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The newsroom listens on this machine alone unless --newsroom-host says otherwise.",
            "Example: fenzhan serve --demo",
            "Example: fenzhan serve --data /srv/portal --reader-host 0.0.0.0 --reader-port 80"
        })
final class ServeCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;
    @Mixin private final DataOption data = new DataOption();
    @Mixin private final Ports ports = new Ports();

    @Option(names = "--demo", description = "Fill an empty data folder with the demo group.")
    private boolean demo;

    @Override
    public Integer call() throws InterruptedException {
        long begun = System.nanoTime();
        DataFolder folder = data.open();
        try (DataFolder.Lock _ = folder.lock()) {
            if (demo && !Files.exists(folder.groupFile())) {
                write(folder);
            }
            CountDownLatch ended = new CountDownLatch(1);
            CountDownLatch told = new CountDownLatch(1);
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().unstarted(() -> end(told, ended)));
            try (Running running =
                    Running.start(
                            folder, ports, demo, Clock.systemUTC(), () -> told.getCount() == 0)) {
                announce(running, System.nanoTime() - begun);
                told.await();
            } catch (CancellationException e) {
                return Exit.DONE;
            } finally {
                ended.countDown();
            }
        }
        return Exit.DONE;
    }

    /// Waits until everything is closed, since the process ends with this hook.
    private static void end(CountDownLatch told, CountDownLatch ended) {
        told.countDown();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void announce(Running running, long nanos) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println("reader    " + running.readerAddress());
        out.println("newsroom  " + running.newsroomAddress());
        out.println("data      " + running.folder().path());
        if (running.isDemo()) {
            out.println("accounts  (password " + Demo.PASSWORD + ")");
            for (Demo.Member member : Demo.MEMBERS) {
                out.println("          %-13s %s".formatted(member.account(), member.name()));
            }
        }
        out.flush();
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        err.println("up after %.1f s; Ctrl C ends it".formatted(nanos / 1e9));
        err.flush();
    }

    private static void write(DataFolder folder) {
        try {
            Files.writeString(folder.groupFile(), Demo.groupFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.fenzhan.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.fenzhan.article.Reference;
import org.fenzhan.demo.Demo;
import org.fenzhan.newsroom.Visitor;
import org.fenzhan.store.DataFolder;
import org.jspecify.annotations.Nullable;

/// One start of the program as a process of its own, and the journey of one imported page through
/// its newsroom, over HTTP, until the process is killed.
final class KilledWalk {
    /// What the newsroom has answered, in the order of the way.
    enum Step {
        NOTHING,
        REPAIRED_ONE,
        REPAIRED,
        SUBMITTED,
        REVIEWED_ONE,
        REVIEWED_TWO,
        PUBLISHED,
        WITHDRAWN
    }

    private static final int SEE_OTHER = 303;

    private final Path log;
    private final DataFolder data;
    private final Reference article;
    private final Death death;
    private final String path;
    private Step done = Step.NOTHING;
    private volatile boolean killed;
    private @Nullable Process victim;
    private long began;
    private long up;

    /// When the process is killed.
    ///
    /// @param after the answer it is counted from; of [Step#NOTHING], the beginning of the process
    record Death(Step after, long millis) {}

    KilledWalk(Path folder, DataFolder data, Reference article, Death death) {
        this.log = folder.resolve("serve.log");
        this.data = data;
        this.article = article;
        this.death = death;
        this.path = "/gd/articles/" + article.article().value();
    }

    /// After how long it was up.
    long up() {
        return up;
    }

    private long sinceBeginning() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    /// @return the last step that was answered
    Step run() throws IOException, InterruptedException {
        began = System.nanoTime();
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Djdk.virtualThreadScheduler.parallelism=16",
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.fenzhan.Fenzhan",
                                "serve",
                                "--data",
                                data.path().toString(),
                                "--reader-port",
                                "0",
                                "--newsroom-port",
                                "0")
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        victim = process;
        reached(Step.NOTHING);
        try {
            walk(process);
        } catch (UncheckedIOException e) {
            if (!killed) {
                throw e;
            }
        } finally {
            kill();
            process.waitFor();
        }
        return done;
    }

    private void walk(Process process) throws IOException, InterruptedException {
        Optional<URI> newsroom = address("newsroom", process);
        Optional<URI> reader = address("reader", process);
        if (newsroom.isEmpty() || reader.isEmpty()) {
            return; // killed before it was up
        }
        up = sinceBeginning();
        Visitor writer = signedIn(newsroom.get(), "linxiao");
        reached(Step.REPAIRED_ONE, writer.pressMain(writer.get(path + "/repair")));
        reached(Step.REPAIRED, writer.pressMain(writer.get(path + "/repair")));
        reached(Step.SUBMITTED, writer.pressMain(writer.get(path + "/write")));
        Step[] reviewed = {Step.REVIEWED_ONE, Step.REVIEWED_TWO, Step.PUBLISHED};
        List<String> reviewers = List.of("hejia", "liuchuan", "zhoulan");
        for (int i = 0; i < reviewed.length; i++) {
            Visitor reviewer = signedIn(newsroom.get(), reviewers.get(i));
            reached(reviewed[i], reviewer.pressMain(reviewer.open(path)));
        }
        Visitor reading = new Visitor(reader.get());
        String address = "/gd/a/201811/%d.html".formatted(article.article().value());
        await(reading, address, 200);
        Visitor chief = signedIn(newsroom.get(), "zhoulan");
        reached(
                Step.WITHDRAWN,
                chief.pressMain(chief.get(path + "/withdraw"), "reason", "更换为正式通稿"));
        await(reading, address, 410);
    }

    private void reached(Step step, Visitor.Got answer) {
        if (answer.status() != SEE_OTHER) {
            throw new IllegalStateException(
                    "%s was answered with %d: %s"
                            .formatted(step, answer.status(), answer.page().text()));
        }
        reached(step);
    }

    private void reached(Step step) {
        done = step;
        if (step == death.after()) {
            Thread.ofVirtual()
                    .start(() -> {
                        sleep(death.millis());
                        kill();
                    });
        }
    }

    private void kill() {
        killed = true;
        Objects.requireNonNull(victim).destroyForcibly();
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Visitor signedIn(URI newsroom, String account) {
        Visitor visitor = new Visitor(newsroom);
        visitor.signIn(account, Demo.PASSWORD);
        return visitor;
    }

    private static void await(Visitor reading, String address, int status)
            throws InterruptedException {
        while (reading.get(address).status() != status) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /// The address in the line that the program prints once it is up.
    private Optional<URI> address(String name, Process process)
            throws IOException, InterruptedException {
        while (true) {
            boolean alive = process.isAlive();
            for (String line : Files.readAllLines(log)) {
                if (line.startsWith(name + " ") && line.contains("http")) {
                    return Optional.of(URI.create(line.substring(line.indexOf("http"))));
                }
            }
            if (!alive) {
                return Optional.empty();
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}

package org.fenzhan.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fenzhan.demo.Demo;
import org.fenzhan.publish.Publisher;
import org.fenzhan.store.DataFolder;
import org.fenzhan.store.NativeLibrary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Does what is done daily with the demo in a folder that is thrown away, so that the launcher's
/// start-up caches hold what a real start, or a real rebuild, needs.
@Command(name = "rehearse", hidden = true, description = "Used by the launcher.")
final class RehearseCommand implements Callable<Integer> {
    /// So many that what a rebuild does for every page is known to be done often.
    private static final int REBUILDS = 20;

    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Option(names = "--rebuild", description = "A rebuild instead of a start.")
    private boolean rebuild;

    @Option(
            names = "--native",
            paramLabel = "DIR",
            description = "Where the database's native library is put.")
    private @Nullable Path natives;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (natives != null) {
            NativeLibrary.unpack(natives);
        }
        Path temporary = Files.createTempDirectory("fenzhan-rehearsal");
        try {
            DataFolder folder = DataFolder.open(temporary);
            Files.writeString(folder.groupFile(), Demo.groupFile());
            if (rebuild) {
                rebuild(folder);
            } else {
                start(folder);
            }
        } finally {
            remove(temporary);
        }
        return Exit.DONE;
    }

    /// Asks for pages of both planes.
    private static void start(DataFolder folder) throws IOException, InterruptedException {
        for (int i = 0; i < 2; i++) { // the second start is that of a filled folder
            try (Running running =
                    Running.start(folder, Ports.anyFree(), true, Clock.systemUTC())) {
                ask(running);
            }
        }
    }

    /// Renders all pages again and again, each time into a new folder.
    private static void rebuild(DataFolder folder) throws IOException {
        try (Portal portal = Portal.open(folder, Clock.systemUTC())) {
            new Demo(
                            portal.database(),
                            portal.group(),
                            portal.people(),
                            portal.articles(),
                            portal.clock())
                    .fill();
            try (Publisher publisher = Publisher.start(portal.settings())) {
                publisher.awaitIdle(LONGEST);
            }
        }
        for (int i = 0; i < REBUILDS; i++) {
            Files.move(folder.site(), folder.path().resolve("site-" + i));
            FenzhanCommand.execute("rebuild", "--data", folder.path().toString());
        }
    }

    private static void ask(Running running) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of("/", "/gd/", "/gd/zx/", "/nothing-here")) {
                get(client, running.readerAddress().resolve(path));
            }
            get(client, running.newsroomAddress().resolve("/sign-in"));
            get(client, running.newsroomAddress().resolve("/"));
        }
    }

    private static void get(HttpClient client, URI address)
            throws IOException, InterruptedException {
        client.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

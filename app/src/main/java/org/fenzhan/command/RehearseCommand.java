package org.fenzhan.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fenzhan.demo.Demo;
import org.fenzhan.store.DataFolder;
import picocli.CommandLine.Command;

/// Starts the demo in a folder that is thrown away, asks for pages of both planes and renders all
/// of them again, so that the launcher's start-up cache holds what a real start or rebuild needs.
@Command(name = "rehearse", hidden = true, description = "Used by the launcher.")
final class RehearseCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException, InterruptedException {
        Path temporary = Files.createTempDirectory("fenzhan-rehearsal");
        try {
            DataFolder folder = DataFolder.open(temporary);
            Files.writeString(folder.groupFile(), Demo.groupFile());
            for (int i = 0; i < 2; i++) { // the second start is that of a filled folder
                try (Running running =
                        Running.start(folder, Ports.anyFree(), true, Clock.systemUTC())) {
                    ask(running);
                }
            }
            FenzhanCommand.execute("rebuild", "--data", temporary.toString());
        } finally {
            remove(temporary);
        }
        return Exit.DONE;
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

package org.fenzhan.reader;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `reader`: runs the public plane until it is told to end, or writes the maps that let
/// nginx take its place. Exit codes: 0 done, 1 failed, 2 used wrongly.
@Command(
        name = "reader",
        mixinStandardHelpOptions = true,
        description = "Serves a published folder to readers.",
        footer = {
            "",
            "Examples:",
            "  fenzhan reader --site data/site/current",
            "  fenzhan reader --site data/site/current --host 0.0.0.0 --port 80 --access-log /var/log/fenzhan.log",
            "  fenzhan reader --nginx-maps data/site/current",
            "",
            "The address it listens on goes to standard output, everything else to standard error.",
            "Exit codes: 0 done, 1 failed, 2 used wrongly."
        })
public final class ReaderCommand implements Callable<Integer> {

    private static final class Job {
        @Option(
                names = "--site",
                paramLabel = "DIR",
                required = true,
                description =
                        "The published folder; may be a link that is switched while the reader runs.")
        @Nullable Path site;

        @Option(
                names = "--nginx-maps",
                paramLabel = "DIR",
                required = true,
                description =
                        "Instead of serving, write the maps of redirects, withdrawn pages and hosts for nginx into this published folder, and end.")
        @Nullable Path nginxMaps;
    }

    @ArgGroup(multiplicity = "1")
    private Job job = new Job();

    @Option(
            names = "--search",
            paramLabel = "DIR",
            description =
                    "The folder of the search index, only read. Default: search, beside the folder that holds the link of the site")
    private @Nullable Path index;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port to listen on; 0 takes any free one. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDR",
            defaultValue = "127.0.0.1",
            description =
                    "Address to listen on; 0.0.0.0 is all of IPv4, :: all there are. Default: ${DEFAULT-VALUE}")
    private String host = ReaderSettings.DEFAULT_HOST;

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description = "Append one line a request, without query strings. Default: no log")
    private @Nullable Path accessLog;

    @Option(
            names = "--hsts-days",
            paramLabel = "DAYS",
            defaultValue = "0",
            description =
                    "Tell browsers to use HTTPS only, for that long. Set it when a proxy in front speaks HTTPS. Default: not said")
    private int strictTransportDays;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try {
            return job.nginxMaps == null ? serve(settings()) : writeMaps(job.nginxMaps);
        } catch (IOException failed) {
            err().println(failed.getMessage());
            return 1;
        }
    }

    private ReaderSettings settings() {
        if (job.site == null) {
            throw new IllegalStateException("the command line was parsed without --site");
        }
        try {
            ReaderSettings usual = ReaderSettings.of(job.site);
            return (index == null ? usual : usual.withIndex(index))
                    .at(host, port)
                    .withAccessLog(Optional.ofNullable(accessLog))
                    .withStrictTransport(Duration.ofDays(strictTransportDays));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec().commandLine(), wrong.getMessage(), wrong);
        }
    }

    private int serve(ReaderSettings settings) throws IOException, InterruptedException {
        ReaderServer server = ReaderServer.start(settings);
        var ending = new Thread(server::stop, "reader-ending");
        Runtime.getRuntime().addShutdownHook(ending);
        out().println(server.address());
        out().flush();
        err().printf("Serving %s. End with Ctrl-C.%n", settings.site());
        err().flush();
        server.join();
        return 0;
    }

    private int writeMaps(Path site) throws IOException {
        NginxMaps maps = NginxMaps.of(site);
        maps.write();
        err().printf(
                        "%d withdrawn, %d redirected, %d hosts: %s%n",
                        maps.withdrawn().size(),
                        maps.redirects().size(),
                        maps.hosts().size(),
                        site);
        maps.faults().forEach(err()::println);
        return maps.faults().isEmpty() ? 0 : 1;
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        return spec;
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private PrintWriter err() {
        return spec().commandLine().getErr();
    }
}

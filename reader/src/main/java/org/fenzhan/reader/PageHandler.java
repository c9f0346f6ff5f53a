package org.fenzhan.reader;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.fenzhan.reader.folder.Body;
import org.fenzhan.reader.folder.Encoding;
import org.fenzhan.reader.folder.Headers;
import org.fenzhan.reader.folder.Lookup;
import org.fenzhan.reader.folder.PageMark;
import org.fenzhan.reader.folder.Representation;
import org.fenzhan.reader.folder.SiteFile;
import org.fenzhan.reader.folder.SiteFolder;
import org.fenzhan.reader.folder.SiteNoteWatch;
import org.fenzhan.reader.folder.StationHosts;
import org.fenzhan.reader.http.Exchange;
import org.fenzhan.reader.http.HttpServer;
import org.fenzhan.reader.search.Search;

/// Answers each request from the folder. What lies in memory is answered at once, on the thread
/// that read the request; whatever must read, digest or compress first moves to a thread that may
/// take its time.
final class PageHandler implements HttpServer.Handler {

    private static final Logger LOG = System.getLogger(PageHandler.class.getName());
    private static final int TRIES = 3;

    private final SiteFolder site;
    private final SiteNoteWatch note;
    private final Answers answers;
    private final SearchHandler searches;

    PageHandler(ReaderSettings settings, Headers headers, Answers answers, Search search)
            throws IOException {
        this.site =
                new SiteFolder(settings.site(), headers, settings.memoryBytes(), settings.clock());
        this.note = new SiteNoteWatch(settings.site(), settings.clock());
        this.answers = answers;
        this.searches = new SearchHandler(site, search);
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        if (!exchange.isReading()) {
            answers.methodNotAllowed(exchange);
            return;
        }
        String folder = note.note().hosts().folderOf(exchange.host());
        Address address = Address.of(exchange.path());
        switch (address) {
            case Address.File file when SearchHandler.mayBe(file.path()) ->
                    searches.take(
                            exchange,
                            folder,
                            file.path(),
                            () -> lookUp(exchange, folder, file.path()));
            case Address.File file -> serve(exchange, folder, file.path());
            case Address.Folder below -> serve(exchange, folder, below.path());
            case Address.IndexPage page ->
                    answers.moved(exchange, withQuery(exchange, "/" + page.folder()));
            case Address.Refused refused ->
                    exchange.later(() ->
                            refuse(exchange, folder, HttpResponseStatus.valueOf(refused.status())));
        }
    }

    static Encoding.Accepted accepted(Exchange exchange) {
        String header = exchange.header(HttpHeaderNames.ACCEPT_ENCODING);
        return header.isEmpty() ? Encoding.Accepted.NOTHING : Encoding.Accepted.of(header);
    }

    private void serve(Exchange exchange, String folder, String asked) throws IOException {
        String path = StationHosts.below(folder, asked);
        Optional<SiteFile> kept =
                site.kept(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        if (kept.isPresent()
                && kept.get().mark() instanceof PageMark.Live
                && kept.get().plain().body() instanceof Body.Memory) {
            Optional<Representation> ready = site.ready(kept.get(), accepted(exchange));
            if (ready.isPresent() && answers.file(exchange, kept.get(), ready.get())) {
                return;
            }
        }
        exchange.later(() -> lookUp(exchange, folder, asked));
    }

    private void lookUp(Exchange exchange, String folder, String asked) throws IOException {
        String path = StationHosts.below(folder, asked);
        for (int i = 0; i < TRIES; i++) {
            if (answered(exchange, folder, asked, site.find(path))) {
                return;
            }
        }
        answers.retryLater(exchange);
    }

    private boolean answered(Exchange exchange, String folder, String asked, Lookup lookup)
            throws IOException {
        return switch (lookup) {
            case Lookup.Found found -> page(exchange, folder, found.file());
            case Lookup.FolderWithoutSlash _ -> {
                answers.moved(exchange, withQuery(exchange, "/" + asked + "/"));
                yield true;
            }
            case Lookup.Absent absent -> {
                Optional<String> shorter = StationHosts.shorter(folder, "/" + asked);
                if (shorter.isEmpty()) {
                    yield missing(exchange, absent.note());
                }
                answers.moved(exchange, withQuery(exchange, shorter.get()));
                yield true;
            }
            case Lookup.NoSite _ -> {
                answers.retryLater(exchange);
                yield true;
            }
        };
    }

    private boolean page(Exchange exchange, String folder, SiteFile file) throws IOException {
        Encoding.Accepted accepted = accepted(exchange);
        return switch (file.mark()) {
            case PageMark.Live _ -> answers.file(exchange, file, site.prepared(file, accepted));
            case PageMark.Withdrawn _ ->
                    answers.note(exchange, HttpResponseStatus.GONE, site.prepared(file, accepted));
            case PageMark.Moved moved -> {
                answers.moved(
                        exchange,
                        StationHosts.shorter(folder, moved.target()).orElse(moved.target()));
                yield true;
            }
            case PageMark.Astray astray -> {
                LOG.log(
                        Level.WARNING,
                        "''{0}'' redirects to ''{1}'', which is no path on this site; answered 404.",
                        file.path(),
                        astray.target());
                yield missing(exchange, site.notFoundNote(file.path()));
            }
        };
    }

    private void refuse(Exchange exchange, String folder, HttpResponseStatus status)
            throws IOException {
        if (status.equals(HttpResponseStatus.NOT_FOUND)) {
            missing(exchange, site.notFoundNote(folder));
            return;
        }
        answers.text(exchange, status, "This address is longer than any that exists here.");
    }

    private boolean missing(Exchange exchange, Optional<SiteFile> note) {
        if (note.isPresent()) {
            return answers.note(
                    exchange,
                    HttpResponseStatus.NOT_FOUND,
                    site.prepared(note.get(), accepted(exchange)));
        }
        answers.text(exchange, HttpResponseStatus.NOT_FOUND, "There is no page at this address.");
        return true;
    }

    /// The path percent-encoded, and the query that the request came with, unless something in it
    /// can't stand in a header.
    private static String withQuery(Exchange exchange, String path) {
        String query = exchange.query();
        String encoded = PathEncoder.encode(path);
        boolean clean = !query.isEmpty() && query.chars().allMatch(c -> c > 0x20 && c < 0x7f);
        return clean ? encoded + "?" + query : encoded;
    }
}

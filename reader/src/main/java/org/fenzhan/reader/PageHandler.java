package org.fenzhan.reader;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
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
import org.fenzhan.reader.search.Search;

/// Answers each request from the folder. What lies in memory is answered at once, on the thread
/// that read the request; whatever must read, digest or compress first moves to a thread that may
/// take its time.
final class PageHandler extends Handler.Abstract.NonBlocking {

    private static final Logger LOG = System.getLogger(PageHandler.class.getName());
    private static final int TRIES = 3;

    private final SiteFolder site;
    private final SiteNoteWatch note;
    private final Answers answers;
    private final SearchHandler searches;

    PageHandler(ReaderSettings settings, Headers headers, Search search) throws IOException {
        this.site =
                new SiteFolder(settings.site(), headers, settings.memoryBytes(), settings.clock());
        this.note = new SiteNoteWatch(settings.site(), settings.clock());
        this.answers = new Answers(headers);
        this.searches = new SearchHandler(site, search);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
            throws IOException {
        var exchange = new Exchange(request, response, callback);
        if (!exchange.isReading()) {
            answers.methodNotAllowed(exchange);
            return true;
        }
        String folder = note.note().hosts().folderOf(hostOf(request));
        Address address = Address.of(request.getHttpURI().getPath());
        switch (address) {
            case Address.File file when SearchHandler.mayBe(file.path()) ->
                    search(exchange, folder, file.path());
            case Address.File file -> serve(exchange, folder, file.path());
            case Address.Folder below -> serve(exchange, folder, below.path());
            case Address.IndexPage page ->
                    answers.moved(exchange, withQuery(exchange, "/" + page.folder()));
            case Address.Refused refused ->
                    later(exchange, () -> refuse(exchange, folder, refused.status()));
        }
        return true;
    }

    private static String hostOf(Request request) {
        String host = Request.getServerName(request);
        return host == null ? "" : host;
    }

    private void search(Exchange exchange, String folder, String asked) {
        SearchHandler.Otherwise asPage = () -> lookUp(exchange, folder, asked);
        if (!searches.take(exchange, folder, asked, asPage)) {
            later(exchange, () -> searches.busy(exchange, folder, asked, asPage));
        }
    }

    private void serve(Exchange exchange, String folder, String asked) throws IOException {
        String path = StationHosts.below(folder, asked);
        Optional<SiteFile> kept =
                site.kept(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        if (kept.isPresent()
                && kept.get().mark() instanceof PageMark.Live
                && kept.get().plain().body() instanceof Body.Memory) {
            Optional<Representation> ready = site.ready(kept.get(), exchange.accepted());
            if (ready.isPresent() && answers.file(exchange, kept.get(), ready.get())) {
                return;
            }
        }
        later(exchange, () -> lookUp(exchange, folder, asked));
    }

    /// Runs it where waiting is allowed; whatever goes wrong there is answered and told, never
    /// lost.
    private static void later(Exchange exchange, Work work) {
        exchange.request()
                .getComponents()
                .getExecutor()
                .execute(() -> {
                    try {
                        work.run();
                    } catch (IOException | RuntimeException wrong) {
                        LOG.log(
                                Level.WARNING,
                                () ->
                                        "Could not answer '%s'"
                                                .formatted(
                                                        exchange.request().getHttpURI().getPath()),
                                wrong);
                        Response.writeError(
                                exchange.request(),
                                exchange.response(),
                                exchange.callback(),
                                HttpStatus.INTERNAL_SERVER_ERROR_500);
                    }
                });
    }

    private interface Work {
        void run() throws IOException;
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
        Encoding.Accepted accepted = exchange.accepted();
        return switch (file.mark()) {
            case PageMark.Live _ -> answers.file(exchange, file, site.prepared(file, accepted));
            case PageMark.Withdrawn _ ->
                    answers.note(exchange, HttpStatus.GONE_410, site.prepared(file, accepted));
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

    private void refuse(Exchange exchange, String folder, int status) throws IOException {
        if (status == HttpStatus.NOT_FOUND_404) {
            missing(exchange, site.notFoundNote(folder));
            return;
        }
        answers.text(exchange, status, "This address is longer than any that exists here.");
    }

    private boolean missing(Exchange exchange, Optional<SiteFile> note) {
        if (note.isPresent()) {
            return answers.note(
                    exchange,
                    HttpStatus.NOT_FOUND_404,
                    site.prepared(note.get(), exchange.accepted()));
        }
        answers.text(exchange, HttpStatus.NOT_FOUND_404, "There is no page at this address.");
        return true;
    }

    /// The path percent-encoded, and the query that the request came with, unless something in it
    /// can't stand in a header.
    private static String withQuery(Exchange exchange, String path) {
        String query = exchange.request().getHttpURI().getQuery();
        String encoded = PathEncoder.encode(path);
        boolean clean =
                query != null
                        && !query.isEmpty()
                        && query.chars().allMatch(c -> c > 0x20 && c < 0x7f);
        return clean ? encoded + "?" + query : encoded;
    }
}

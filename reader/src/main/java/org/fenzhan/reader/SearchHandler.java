package org.fenzhan.reader;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Response;
import org.fenzhan.reader.folder.Body;
import org.fenzhan.reader.folder.Lookup;
import org.fenzhan.reader.folder.PageMark;
import org.fenzhan.reader.folder.SiteFile;
import org.fenzhan.reader.folder.SiteFolder;
import org.fenzhan.reader.folder.StationHosts;
import org.fenzhan.reader.search.Question;
import org.fenzhan.reader.search.Search;

/// Takes the addresses `…/search` to the search and its answers to the connection. A page is
/// published for each, `…/search.html`; where there is none, the address is like any other.
final class SearchHandler {
    private static final Logger LOG = System.getLogger(SearchHandler.class.getName());
    private static final String NAME = "search";
    private static final String PAGE = ".html";
    private static final String SECONDS_TO_WAIT = "5";

    private final SiteFolder site;
    private final Search search;

    SearchHandler(SiteFolder site, Search search) {
        this.site = site;
        this.search = search;
    }

    /// What is done with an address that is none of a search after all.
    interface Otherwise {
        void run() throws IOException;
    }

    /// Whether it may be the address of a search; costs nothing.
    static boolean mayBe(String path) {
        return isNamed(path, NAME) || isNamed(path, NAME + PAGE);
    }

    private static boolean isNamed(String path, String name) {
        return path.endsWith(name)
                && (path.length() == name.length()
                        || path.charAt(path.length() - name.length() - 1) == '/');
    }

    /// Answers when its turn comes.
    ///
    /// @param asked the path of the request
    /// @return false when too many wait: then [#busy] answers
    boolean take(Exchange exchange, String folder, String asked, Otherwise otherwise) {
        return search.queue(inTime ->
                guarded(
                        exchange,
                        () -> {
                            if (inTime) {
                                answer(exchange, folder, asked, otherwise);
                            } else {
                                busy(exchange, folder, asked, otherwise);
                            }
                        }));
    }

    private void answer(Exchange exchange, String folder, String asked, Otherwise otherwise)
            throws IOException {
        Optional<SiteFile> page = page(folder, asked);
        Optional<Search.Answer> answer =
                page.isEmpty()
                        ? Optional.empty()
                        : search.answer(bytes(page.get()), question(exchange), this::isLive);
        send(exchange, page, answer, otherwise);
    }

    /// Says at once that too many search.
    void busy(Exchange exchange, String folder, String asked, Otherwise otherwise)
            throws IOException {
        Optional<SiteFile> page = page(folder, asked);
        send(
                exchange,
                page,
                page.flatMap(found -> search.busy(bytes(found), question(exchange))),
                otherwise);
    }

    private static Question question(Exchange exchange) {
        String query = exchange.request().getHttpURI().getQuery();
        return Question.of(query == null ? "" : query);
    }

    private Optional<SiteFile> page(String folder, String asked) throws IOException {
        String path = StationHosts.below(folder, asked);
        return site.find(path.endsWith(PAGE) ? path : path + PAGE) instanceof Lookup.Found found
                ? Optional.of(found.file())
                : Optional.empty();
    }

    private static byte[] bytes(SiteFile page) {
        return page.plain().body() instanceof Body.Memory memory ? memory.bytes() : new byte[0];
    }

    private boolean isLive(String address) throws IOException {
        return site.find(address.substring(1)) instanceof Lookup.Found found
                && found.file().mark() instanceof PageMark.Live;
    }

    private static void send(
            Exchange exchange,
            Optional<SiteFile> page,
            Optional<Search.Answer> answer,
            Otherwise otherwise)
            throws IOException {
        if (page.isEmpty() || answer.isEmpty()) {
            otherwise.run();
            return;
        }
        byte[] html = answer.get().html();
        HttpFields.Mutable fields =
                HttpFields.build(page.get().plain().fields())
                        .remove(HttpHeader.ETAG)
                        .remove(HttpHeader.ACCEPT_RANGES)
                        .put(HttpHeader.CACHE_CONTROL, "private, no-cache")
                        .put("X-Robots-Tag", "noindex")
                        .put(HttpHeader.CONTENT_LENGTH, html.length);
        int status = HttpStatus.OK_200;
        if (answer.get().outcome() != Search.Outcome.FOUND) {
            status = HttpStatus.SERVICE_UNAVAILABLE_503;
            fields.put(HttpHeader.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        exchange.response().setStatus(status);
        exchange.response().getHeaders().add(fields.asImmutable());
        exchange.response()
                .write(true, exchange.isHead() ? null : ByteBuffer.wrap(html), exchange.callback());
    }

    /// Whatever goes wrong is answered and told, never lost.
    private static void guarded(Exchange exchange, Otherwise work) {
        try {
            work.run();
        } catch (IOException | RuntimeException wrong) {
            LOG.log(Level.WARNING, "Could not answer a search", wrong);
            Response.writeError(
                    exchange.request(),
                    exchange.response(),
                    exchange.callback(),
                    HttpStatus.INTERNAL_SERVER_ERROR_500);
        }
    }
}

package org.fenzhan.reader;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.fenzhan.reader.folder.Body;
import org.fenzhan.reader.folder.Lookup;
import org.fenzhan.reader.folder.PageMark;
import org.fenzhan.reader.folder.SiteFile;
import org.fenzhan.reader.folder.SiteFolder;
import org.fenzhan.reader.folder.StationHosts;
import org.fenzhan.reader.http.Exchange;
import org.fenzhan.reader.search.Question;
import org.fenzhan.reader.search.Search;

/// Takes the addresses `…/search` to the search and its answers to the connection. A page is
/// published for each, `…/search.html`; where there is none, the address is like any other.
final class SearchHandler {
    private static final String NAME = "search";
    private static final String PAGE = ".html";
    private static final String SECONDS_TO_WAIT = "5";

    private final SiteFolder site;
    private final Search search;

    SearchHandler(SiteFolder site, Search search) {
        this.site = site;
        this.search = search;
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

    /// Answers when its turn comes, or at once that too many wait.
    ///
    /// @param asked the path of the request
    /// @param otherwise done with an address that is none of a search after all
    void take(Exchange exchange, String folder, String asked, Exchange.Work otherwise) {
        boolean queued =
                search.queue(inTime -> {
                    if (inTime) {
                        run(exchange, () -> answer(exchange, folder, asked, otherwise));
                    } else {
                        run(exchange, () -> busy(exchange, folder, asked, otherwise));
                    }
                });
        if (!queued) {
            exchange.later(() -> busy(exchange, folder, asked, otherwise));
        }
    }

    /// Whatever goes wrong is answered and told by those who do so for pages.
    private static void run(Exchange exchange, Exchange.Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException wrong) {
            exchange.later(() -> {
                throw wrong;
            });
        }
    }

    private void answer(Exchange exchange, String folder, String asked, Exchange.Work otherwise)
            throws IOException {
        Optional<SiteFile> page = page(folder, asked);
        Optional<Search.Answer> answer =
                page.isEmpty()
                        ? Optional.empty()
                        : search.answer(
                                bytes(page.get()), Question.of(exchange.query()), this::isLive);
        send(exchange, page, answer, otherwise);
    }

    private void busy(Exchange exchange, String folder, String asked, Exchange.Work otherwise)
            throws IOException {
        Optional<SiteFile> page = page(folder, asked);
        send(
                exchange,
                page,
                page.flatMap(found -> search.busy(bytes(found), Question.of(exchange.query()))),
                otherwise);
    }

    private Optional<SiteFile> page(String folder, String asked) throws IOException {
        String path = StationHosts.below(folder, asked);
        return site.find(path.endsWith(PAGE) ? path : path + PAGE) instanceof Lookup.Found found
                ? Optional.of(found.file())
                : Optional.empty();
    }

    private static byte[] bytes(SiteFile page) {
        if (!(page.plain().body() instanceof Body.Memory memory)) {
            return new byte[0];
        }
        ByteBuffer buffer = memory.bytes();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private boolean isLive(String address) throws IOException {
        return site.find(address.substring(1)) instanceof Lookup.Found found
                && found.file().mark() instanceof PageMark.Live;
    }

    private static void send(
            Exchange exchange,
            Optional<SiteFile> page,
            Optional<Search.Answer> answer,
            Exchange.Work otherwise)
            throws IOException {
        if (page.isEmpty() || answer.isEmpty()) {
            otherwise.run();
            return;
        }
        byte[] html = answer.get().html();
        HttpHeaders fields =
                page.get()
                        .plain()
                        .fields()
                        .copy()
                        .remove(HttpHeaderNames.ETAG)
                        .remove(HttpHeaderNames.ACCEPT_RANGES)
                        .set(HttpHeaderNames.CACHE_CONTROL, "private, no-cache")
                        .set("x-robots-tag", "noindex")
                        .set(HttpHeaderNames.CONTENT_LENGTH, html.length);
        HttpResponseStatus status = HttpResponseStatus.OK;
        if (answer.get().outcome() != Search.Outcome.FOUND) {
            status = HttpResponseStatus.SERVICE_UNAVAILABLE;
            fields.set(HttpHeaderNames.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        exchange.answer(status.code(), fields, ByteBuffer.wrap(html));
    }
}

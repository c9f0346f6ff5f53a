package org.fenzhan.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.fenzhan.extract.article.DocumentKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Addresses as people and pages write them.
final class Addresses {
    private Addresses() {}

    /// Of the web, absolute, without fragment; empty if it is none.
    static Optional<URI> of(String text) {
        try {
            URI uri = new URI(text.strip().replace(" ", "%20"));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!(scheme.equals("http") || scheme.equals("https"))
                    || uri.getHost() == null
                    || uri.getUserInfo() != null) {
                return Optional.empty();
            }
            String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return Optional.of(
                    new URI(
                            scheme
                                    + "://"
                                    + uri.getHost().toLowerCase(Locale.ROOT)
                                    + port
                                    + path
                                    + query));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    static Optional<URI> resolved(URI base, String reference) {
        try {
            return of(base.resolve(reference.strip().replace(" ", "%20")).toString());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Pictures that a page shows and documents that it links to.
    static List<URI> beside(URI address, Fetched.Answer answer) {
        if (!answer.header("Content-Type").orElse("").contains("html")) {
            return List.of();
        }
        List<URI> beside = new ArrayList<>();
        try (InputStream in = opened(answer)) {
            Document page = Jsoup.parse(in, null, address.toString());
            for (Element image : page.select("img[src]")) {
                of(image.absUrl("src")).ifPresent(beside::add);
            }
            for (Element link : page.select("a[href]")) {
                of(link.absUrl("href"))
                        .filter(uri -> DocumentKind.of(uri.getPath()).isPresent())
                        .ifPresent(beside::add);
            }
        } catch (IOException _) {
            // the archive keeps what came, the import says what is wrong with it
        }
        return beside;
    }

    private static InputStream opened(Fetched.Answer answer) throws IOException {
        InputStream in = new ByteArrayInputStream(answer.body());
        return answer.header("Content-Encoding").orElse("").contains("gzip")
                ? new GZIPInputStream(in)
                : in;
    }
}

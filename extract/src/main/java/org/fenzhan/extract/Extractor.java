package org.fenzhan.extract;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Extraction;
import org.fenzhan.extract.article.NoArticle;
import org.fenzhan.extract.encoding.Decoded;
import org.fenzhan.extract.encoding.Encodings;
import org.fenzhan.extract.line.MarkupReader;
import org.fenzhan.extract.line.PlainText;
import org.fenzhan.extract.metadata.Metadata;
import org.fenzhan.extract.profile.SiteProfile;
import org.jsoup.nodes.Document;

/// Reads one legacy page. Thread-safe; keeps nothing between pages, fetches nothing, and never
/// throws on what a page holds.
public final class Extractor {
    private static final Pattern MARKUP =
            Pattern.compile(
                    "<(?:!doctype|html|head|body|div|p|br|table|meta|span|a|td|font|title|h[1-6]|article|section|ul|li|img|center|b|strong|script)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final int SNIFFED = 20_000;

    private final Limits limits;

    public Extractor() {
        this(Limits.standard());
    }

    public Extractor(Limits limits) {
        this.limits = limits;
    }

    /// Reads a page from its bytes, whatever encoding it claims.
    ///
    /// @param headerCharset the charset of the `Content-Type` header, if there was one
    /// @param address where the page was found; makes links absolute
    public Extraction extract(byte[] bytes, Optional<String> headerCharset, Optional<URI> address) {
        if (bytes.length > limits.maxBytes()) {
            return new NoArticle(
                    NoArticle.Reason.TOO_LARGE,
                    "the page has "
                            + bytes.length
                            + " bytes; at most "
                            + limits.maxBytes()
                            + " are read",
                    List.of());
        }
        return switch (Encodings.decode(bytes, headerCharset)) {
            case Decoded.Text text -> extract(text.text(), address);
            case Decoded.Binary binary ->
                    new NoArticle(
                            NoArticle.Reason.BINARY,
                            "the bytes are " + binary.kind() + ", not a page",
                            List.of());
        };
    }

    /// Reads a page, HTML or plain text.
    ///
    /// @param address where the page was found; makes links absolute
    public Extraction extract(String htmlOrText, Optional<URI> address) {
        return extract(htmlOrText, address, SiteProfile.none());
    }

    /// Whether a page is read as HTML, by the tags near its beginning; else it is plain text.
    public static boolean isMarkup(String htmlOrText) {
        String head = htmlOrText.length() > SNIFFED ? htmlOrText.substring(0, SNIFFED) : htmlOrText;
        return MARKUP.matcher(head).find();
    }

    /// Reads a page of a site that was learned before.
    ///
    /// @param profile what [ProfileLearner] learned from pages of the same site
    public Extraction extract(String htmlOrText, Optional<URI> address, SiteProfile profile) {
        if (htmlOrText.length() > limits.maxBytes()) {
            return new NoArticle(
                    NoArticle.Reason.TOO_LARGE,
                    "the page has "
                            + htmlOrText.length()
                            + " characters; at most "
                            + limits.maxBytes()
                            + " are read",
                    List.of());
        }
        if (!isMarkup(htmlOrText)) {
            return new PageReading(Metadata.none(), address, profile)
                    .read(PlainText.read(htmlOrText));
        }
        Document document = Markup.parse(htmlOrText, address, limits);
        Metadata metadata = Metadata.read(document);
        PageReading reading = new PageReading(metadata, address, profile);
        Extraction visible = reading.read(MarkupReader.read(document, false));
        if (visible instanceof Article) {
            return visible;
        }
        // Some pages hide their text until a script shows it.
        Extraction all = reading.read(MarkupReader.read(document, true));
        return all instanceof Article ? all : visible;
    }
}

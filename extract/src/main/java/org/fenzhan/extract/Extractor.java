package org.fenzhan.extract;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Extraction;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.article.NoArticle;
import org.fenzhan.extract.article.Row;
import org.fenzhan.extract.body.Blocks;
import org.fenzhan.extract.body.BodyFinder;
import org.fenzhan.extract.body.Clues;
import org.fenzhan.extract.body.Selection;
import org.fenzhan.extract.encoding.Decoded;
import org.fenzhan.extract.encoding.Encodings;
import org.fenzhan.extract.field.Fields;
import org.fenzhan.extract.field.Headline;
import org.fenzhan.extract.field.LabelledLines;
import org.fenzhan.extract.field.Ledger;
import org.fenzhan.extract.field.Scope;
import org.fenzhan.extract.line.MarkupReader;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.line.PlainText;
import org.fenzhan.extract.metadata.Metadata;
import org.jsoup.nodes.Document;

/// Reads one legacy page. Thread-safe; keeps nothing between pages, fetches nothing, and never
/// throws on what a page holds.
public final class Extractor {
    private static final Pattern MARKUP =
            Pattern.compile(
                    "<(?:!doctype|html|head|body|div|p|br|table|meta|span|a|td|font|title|h[1-6]|article|section|ul|li|img|center|b|strong|script)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final int SNIFFED = 20_000;
    private static final double MIN_WEIGHT = 24;

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
        String head = htmlOrText.length() > SNIFFED ? htmlOrText.substring(0, SNIFFED) : htmlOrText;
        if (!MARKUP.matcher(head).find()) {
            return read(PlainText.read(htmlOrText), Metadata.none(), address);
        }
        Document document = Markup.parse(htmlOrText, address, limits);
        Metadata metadata = Metadata.read(document);
        Extraction visible = read(MarkupReader.read(document, false), metadata, address);
        if (visible instanceof Article) {
            return visible;
        }
        // Some pages hide their text until a script shows it.
        Extraction all = read(MarkupReader.read(document, true), metadata, address);
        return all instanceof Article ? all : visible;
    }

    private static Extraction read(Page page, Metadata metadata, Optional<URI> address) {
        if (page.lines().isEmpty()) {
            return new NoArticle(NoArticle.Reason.EMPTY, "the page has no visible text", List.of());
        }
        LabelledLines labels = new LabelledLines(page);
        Headline headline = Headline.find(page, metadata, labels);
        Map<Integer, String> credits = labels.credits(headline);
        Selection body =
                BodyFinder.find(
                        page,
                        new Clues(
                                headline.lastLine(),
                                credits,
                                articleBody(metadata),
                                description(metadata)));
        Ledger ledger = new Ledger();
        Fields fields =
                Fields.read(new Scope(page, metadata, labels, headline, body, address), ledger);
        List<Row> rows = new RowWriter(page, body, labels, ledger).write();
        if (body.isEmpty() || body.weight() < MIN_WEIGHT) {
            return new NoArticle(
                    NoArticle.Reason.NO_RUNNING_TEXT,
                    "no running text was found among " + page.lines().size() + " lines",
                    rows);
        }
        if (body.linked() > 0.6) {
            return new NoArticle(
                    NoArticle.Reason.LISTING,
                    "most of the text stands in links to other pages",
                    rows);
        }
        return article(headline, fields, page, body, new Frame(metadata, address, rows));
    }

    private record Frame(Metadata metadata, Optional<URI> address, List<Row> rows) {}

    private static Article article(
            Headline headline, Fields fields, Page page, Selection body, Frame frame) {
        return new Article(
                headline.title(),
                fields.shortTitle(),
                fields.published(),
                fields.sources(),
                fields.people().reporters(),
                fields.people().photographers(),
                fields.people().authors(),
                fields.people().editors(),
                fields.breadcrumb(),
                fields.siteName(),
                fields.lead(),
                Blocks.of(page, body),
                fields.language(),
                frame.metadata
                        .canonical()
                        .flatMap(Addresses::parse)
                        .map(uri -> new Found<>(uri, "link canonical", 0.95)),
                Addresses.nextPages(page, frame.metadata, frame.address),
                frame.rows);
    }

    private static String description(Metadata metadata) {
        return metadata.first("og:description", "description", "twitter:description")
                .map(Metadata.Named::content)
                .orElse("");
    }

    private static String articleBody(Metadata metadata) {
        return metadata.articles().stream()
                .flatMap(article -> article.words("articleBody").stream())
                .findFirst()
                .orElse("");
    }
}

package org.fenzhan.extract;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Extraction;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.article.NoArticle;
import org.fenzhan.extract.article.Row;
import org.fenzhan.extract.body.Blocks;
import org.fenzhan.extract.body.BodyFinder;
import org.fenzhan.extract.body.Clues;
import org.fenzhan.extract.body.Selection;
import org.fenzhan.extract.field.Fields;
import org.fenzhan.extract.field.Headline;
import org.fenzhan.extract.field.LabelledLines;
import org.fenzhan.extract.field.Ledger;
import org.fenzhan.extract.field.Scope;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.metadata.Metadata;
import org.fenzhan.extract.profile.SiteProfile;

/// The order in which a page is read: labels, headline, body, fields, rows.
record PageReading(Metadata metadata, Optional<URI> address, SiteProfile profile) {
    private static final double MIN_WEIGHT = 24;

    Extraction read(Page page) {
        if (page.lines().isEmpty()) {
            return new NoArticle(NoArticle.Reason.EMPTY, "the page has no visible text", List.of());
        }
        LabelledLines labels = new LabelledLines(page, profile);
        Headline headline = Headline.find(page, metadata, labels);
        Map<Integer, String> credits = labels.credits(headline);
        Selection body =
                BodyFinder.find(
                        page,
                        new Clues(
                                headline.lastLine(),
                                credits,
                                articleBody(),
                                description(),
                                profile.place("body").orElse("")));
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
        return article(headline, fields, new Text(page, body, rows));
    }

    private record Text(Page page, Selection body, List<Row> rows) {}

    private Article article(Headline headline, Fields fields, Text text) {
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
                Blocks.of(text.page, text.body),
                fields.language(),
                metadata.canonical()
                        .flatMap(Addresses::parse)
                        .map(uri -> new Found<>(uri, "link canonical", 0.95)),
                Addresses.nextPages(text.page, metadata, address),
                text.rows);
    }

    private String description() {
        return metadata.first("og:description", "description", "twitter:description")
                .map(Metadata.Named::content)
                .orElse("");
    }

    private String articleBody() {
        return metadata.articles().stream()
                .flatMap(article -> article.words("articleBody").stream())
                .findFirst()
                .orElse("");
    }
}

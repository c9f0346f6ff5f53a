package org.fenzhan.spark;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.extract.article.Article;
import org.fenzhan.rescue.inspect.Inspected;
import org.fenzhan.rescue.inspect.Inspector;
import org.fenzhan.rescue.inspect.Opened;
import org.fenzhan.rescue.inspect.PageFields;
import org.jspecify.annotations.Nullable;

/// The second pass: a row a page, in the terms of the commands `extract` and `inspect`.
final class PageRow {
    private static final ArrayType TEXTS = createArrayType(StringType, false);

    /// Offsets are UTF-16 units of `inspected`.
    private static final StructType FINDING =
            new StructType()
                    .add("kind", StringType, false)
                    .add("start", IntegerType, false)
                    .add("end", IntegerType, false)
                    .add("text", StringType, false)
                    .add("proposals", TEXTS, false)
                    .add("confidence", DoubleType, false)
                    .add("evidence", TEXTS, false);

    /// `text` is the article's body, `cleaned` the same repaired; `inspected` is the body with a
    /// line below it for each field in which something was found. A page that could not be read has
    /// `error` and neither verdict nor texts.
    static final StructType SCHEMA =
            new StructType()
                    .add("id", StringType, false)
                    .add("url", StringType)
                    .add("title", StringType)
                    .add("date", StringType)
                    .add("sources", TEXTS, false)
                    .add("reporters", TEXTS, false)
                    .add("editors", TEXTS, false)
                    .add("breadcrumb", TEXTS, false)
                    .add("text", StringType)
                    .add("verdict", StringType)
                    .add("score", DoubleType)
                    .add("findings", createArrayType(FINDING, false), false)
                    .add("inspected", StringType)
                    .add("cleaned", StringType)
                    .add("error", StringType);

    private PageRow() {}

    /// One for each program, whose tables are shared by its tasks.
    private static final class Inspecting {
        static final Inspector INSPECTOR = new Inspector();
    }

    static Row of(Opened opened, Knowledge knowledge, Cleaning cleaning) {
        return switch (opened) {
            case Opened.Failed failed -> failed(failed.id().text(), null, failed.why());
            case Opened.Page page -> {
                Inspected inspected = Inspecting.INSPECTOR.inspect(page, knowledge);
                yield inspected.note().isEmpty()
                        ? row(page, inspected, cleaning)
                        : failed(page.id().text(), page.address(), inspected.note());
            }
        };
    }

    private static Row row(Opened.Page page, Inspected inspected, Cleaning cleaning) {
        PageFields fields =
                page.extraction() instanceof Article article
                        ? PageFields.of(article)
                        : PageFields.NONE;
        String body = page.hasMarkup() ? page.text() : page.given();
        return row(
                page.id().text(),
                page.address(),
                fields,
                inspected.verdict().code(),
                inspected.score(),
                inspected.places(),
                inspected.text(),
                cleaning.of(body, inspected.places()),
                null);
    }

    private static Row failed(String id, @Nullable String address, String why) {
        return row(id, address, PageFields.NONE, null, null, List.of(), null, null, why);
    }

    private static Row row(
            String id,
            @Nullable String address,
            PageFields fields,
            @Nullable String verdict,
            @Nullable Double score,
            List<Finding> places,
            @Nullable String inspected,
            @Nullable String cleaned,
            @Nullable String error) {
        return RowFactory.create(
                id,
                address,
                fields.title(),
                fields.date(),
                texts(fields.sources()),
                texts(fields.reporters()),
                texts(fields.editors()),
                texts(fields.breadcrumb()),
                fields.text(),
                verdict,
                score,
                places.stream().map(PageRow::finding).toArray(Row[]::new),
                inspected,
                cleaned,
                error);
    }

    private static Row finding(Finding finding) {
        return RowFactory.create(
                finding.kind().code(),
                finding.start(),
                finding.end(),
                finding.text(),
                texts(finding.proposals().stream().map(Proposal::text).toList()),
                finding.confidence(),
                texts(finding.evidence().stream().map(Evidence::toString).toList()));
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}

package org.fenzhan.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fenzhan.rescue.inspect.Opened;
import org.fenzhan.rescue.inspect.PageOpener;
import org.fenzhan.rescue.source.Origin;
import org.fenzhan.rescue.source.PageId;
import org.fenzhan.rescue.source.Saved;
import org.fenzhan.rescue.source.Sources;
import org.jspecify.annotations.Nullable;

/// The pages of a crawl as a distributed collection. They are read anew each time that somebody
/// goes through them, and never sent from machine to machine.
final class CrawlPages {
    private CrawlPages() {}

    /// Opens pages; one for each program, whose tables are shared by its tasks.
    private static final class Opening {
        static final PageOpener OPENER = new PageOpener();
    }

    /// Web archives, ZIP archives, JSON Lines or single pages; each file is one task's work.
    ///
    /// @param paths files, folders or patterns, at any address that the cluster's Hadoop knows
    static JavaRDD<Opened> ofFiles(SparkSession spark, List<String> paths) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        context.hadoopConfiguration()
                .setBoolean("mapreduce.input.fileinputformat.input.dir.recursive", true);
        return context.binaryFiles(String.join(",", paths), context.defaultParallelism())
                .filter(file -> Sources.takes(file._1()))
                .flatMap(file -> PagesOfFile.of(file._2()))
                .map(saved -> Opening.OPENER.open(saved));
    }

    /// Rows with `html` (text or bytes) or `text`, and, where there are any, `id`, `url` and
    /// `charset`.
    ///
    /// @throws IllegalArgumentException when no column holds pages
    static JavaRDD<Opened> ofTable(Dataset<Row> table) {
        List<String> columns = Arrays.asList(table.columns());
        if (!columns.contains("html") && !columns.contains("text")) {
            throw new IllegalArgumentException(
                    "the table has no column \"html\" (text or bytes) and none \"text\"; it has "
                            + String.join(", ", columns));
        }
        StructType schema = table.schema();
        boolean isBytes =
                columns.contains("html")
                        && schema.apply("html").dataType().equals(DataTypes.BinaryType);
        Columns named =
                new Columns(
                        columns.indexOf("id"),
                        columns.indexOf("url"),
                        columns.indexOf("html"),
                        columns.indexOf("text"),
                        columns.indexOf("charset"),
                        isBytes);
        return table.toJavaRDD().map(row -> Opening.OPENER.open(named.page(row)));
    }

    /// Where a table has what; -1 for nowhere.
    private record Columns(int id, int url, int html, int text, int charset, boolean isBytes)
            implements java.io.Serializable {
        Saved page(Row row) {
            Optional<String> address = Optional.ofNullable(said(row, url));
            String name = said(row, id);
            PageId page = PageId.of(name == null ? address.orElse("") : name);
            if (html >= 0 && !row.isNullAt(html)) {
                return isBytes
                        ? new Saved.Bytes(
                                page,
                                address,
                                Optional.ofNullable(said(row, charset)),
                                row.getAs(html),
                                Origin.NOWHERE)
                        : new Saved.Markup(page, address, String.valueOf(row.get(html)));
            }
            String words = said(row, text);
            return words == null
                    ? new Saved.Unreadable(page, "the row has neither html nor text")
                    : new Saved.Words(page, address, words);
        }

        private static @Nullable String said(Row row, int column) {
            return column < 0 || row.isNullAt(column) ? null : String.valueOf(row.get(column));
        }
    }
}

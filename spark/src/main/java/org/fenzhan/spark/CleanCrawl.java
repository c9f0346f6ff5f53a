package org.fenzhan.spark;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.rescue.inspect.Opened;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The job for `spark-submit`.
@Command(
        name = "clean-crawl",
        description = {
            "Reads the articles of a crawl, looks for injected text, and writes a row a page with",
            "fields, findings, and the text with what stood there put back."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Goes through the crawl twice: pages of one site tell about each other.",
            "Example: spark-submit fenzhan-spark-job.jar hdfs:///crawl/*.warc.gz --output hdfs:///clean"
        })
public final class CleanCrawl implements Callable<Integer> {
    private static final int USED_WRONGLY = 2;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "Web archives (.warc, .warc.gz), .zip, .jsonl or single pages; folders or patterns",
                "of them; with --table, Parquet."
            })
    private List<String> paths = List.of();

    @Option(
            names = "--table",
            description = {
                "The paths are Parquet with the columns \"html\" (text or bytes) or \"text\", and, where",
                "there are any, \"id\", \"url\" and \"charset\"."
            })
    private boolean table;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FOLDER",
            description = "Where the rows go, as Parquet; must not exist.")
    private String output = "";

    @Option(
            names = "--each-alone",
            description = "Go through the crawl once, each page for itself.")
    private boolean eachAlone;

    @Option(
            names = "--clean-from",
            defaultValue = "0.9",
            paramLabel = "CONFIDENCE",
            description = {
                "Put back what stood there from this confidence on, 0 to 1 (default: ${DEFAULT-VALUE}).",
                "1.01 changes nothing."
            })
    private double cleanFrom;

    public static void main(String[] arguments) {
        int exit = new CommandLine(new CleanCrawl()).execute(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    @Override
    public Integer call() throws Exception {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        SparkSession.Builder builder = SparkSession.builder().appName("Fenzhan clean-crawl");
        if (System.getProperty("spark.master") == null) {
            builder.master("local[*]");
        }
        SparkSession spark = builder.getOrCreate();
        String wrong = wrong(spark);
        if (!wrong.isEmpty()) {
            line.getErr().println(wrong);
            return USED_WRONGLY;
        }
        try {
            clean(spark, line.getErr());
            return 0;
        } catch (IllegalArgumentException e) {
            line.getErr().println(e.getMessage());
            return USED_WRONGLY;
        }
    }

    /// What is wrong with the command line, so that a cluster does not work for hours in vain.
    private String wrong(SparkSession spark) throws java.io.IOException {
        var hadoop = spark.sparkContext().hadoopConfiguration();
        for (String path : paths) {
            Path named = new Path(path);
            var found = named.getFileSystem(hadoop).globStatus(named);
            if (found == null || found.length == 0) {
                return path + ": there is no such file; nothing was read";
            }
        }
        Path folder = new Path(output);
        return folder.getFileSystem(hadoop).exists(folder)
                ? output + ": exists already; name a folder that does not, nothing is overwritten"
                : "";
    }

    private void clean(SparkSession spark, PrintWriter err) {
        Supplier<JavaRDD<Opened>> pages =
                () ->
                        table
                                ? CrawlPages.ofTable(
                                        spark.read().parquet(paths.toArray(String[]::new)))
                                : CrawlPages.ofFiles(spark, paths);
        Knowledge knowledge = eachAlone ? Knowledge.EMPTY : Learning.from(pages.get());
        rows(spark, pages.get(), knowledge, new Cleaning(cleanFrom))
                .write()
                .mode(SaveMode.ErrorIfExists)
                .parquet(output);
        Row counts =
                spark.read()
                        .parquet(output)
                        .selectExpr("count(*)", "count_if(verdict = 'injected')", "count(error)")
                        .first();
        err.printf(
                "%d pages, %d of them injected, %d with an error; written to %s%n",
                counts.getLong(0), counts.getLong(1), counts.getLong(2), output);
    }

    /// A row a page, see [PageRow#SCHEMA].
    static Dataset<Row> rows(
            SparkSession spark, JavaRDD<Opened> pages, Knowledge knowledge, Cleaning cleaning) {
        Broadcast<SharedKnowledge> shared =
                JavaSparkContext.fromSparkContext(spark.sparkContext())
                        .broadcast(new SharedKnowledge(knowledge));
        JavaRDD<Row> rows =
                pages.mapPartitions(part -> new Mapped(part, shared.value().unpacked(), cleaning));
        return spark.createDataFrame(rows, PageRow.SCHEMA);
    }

    /// Rows one at a time, so that a task holds one page.
    private record Mapped(java.util.Iterator<Opened> pages, Knowledge knowledge, Cleaning cleaning)
            implements java.util.Iterator<Row> {
        @Override
        public boolean hasNext() {
            return pages.hasNext();
        }

        @Override
        public Row next() {
            return PageRow.of(pages.next(), knowledge, cleaning);
        }
    }
}

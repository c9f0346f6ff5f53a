package org.fenzhan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fenzhan.defacement.KnowledgeBuilder;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.rescue.inspect.Inspected;
import org.fenzhan.rescue.inspect.Inspector;
import org.fenzhan.rescue.inspect.Opened;
import org.fenzhan.rescue.inspect.PageOpener;
import org.fenzhan.rescue.source.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A crawl of one polluted site, on two workers.
class CleanCrawlTest {
    private static final Charset GBK = Charset.forName("GBK");

    private static final List<String> STORIES =
            List.of(
                    "护林员在岭上换了新的水窖。水窖能装三十立方米水，够两辆消防车用半天。我们沿着山路走了一个上午，看见三处新立的界碑。",
                    "村口的渡船从今年起每天多开一班，赶集的人不用再等到天黑。我们问船家油钱从哪里来，他说由三个村合着出。",
                    "合作社把柚子装进纸箱，一箱十二个，送到山外去卖。我们跟车走了四十公里，天亮前赶到了县里的市场。",
                    "学校后面的山坡上种下一百二十棵枫香。老师告诉我们，等树长大了，这里会是一片红，孩子们正在给小树浇水。",
                    "水文站的老站长退休那天，把三十年的水位记录交给了档案馆。我们翻开第一本，纸已经黄了，字还很清楚。",
                    "图书馆把旧仓库改成了阅览室，周末坐满了人。我们数了数，窗边的位子早上九点就没有了，有人自带了板凳。");

    private static SparkSession spark;

    @TempDir Path folder;

    @BeforeAll
    static void start() {
        spark =
                SparkSession.builder()
                        .master("local[2]")
                        .appName("test")
                        .config("spark.ui.enabled", "false")
                        .config("spark.sql.shuffle.partitions", "2")
                        .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static String html(int number, String text) {
        return "<html><head><meta charset=\"gbk\"><title>山里的第"
                + number
                + "件事_梅坪新闻</title></head><body><h1>山里的第"
                + number
                + "件事</h1><div>2016-03-0"
                + (number % 9 + 1)
                + " 来源：梅坪通讯</div><p>"
                + String.join("</p><p>", text.split("(?<=。)"))
                + "</p></body></html>";
    }

    /// Half of the pages have a brand where they spoke of themselves.
    private static List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String story = STORIES.get(i % STORIES.size());
            pages.add(html(i, i % 2 == 0 ? story.replace("我们", "金博88娱乐官网") : story));
        }
        return pages;
    }

    private static byte[] warc(List<String> pages) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (int i = 0; i < pages.size(); i++) {
            byte[] body = pages.get(i).getBytes(GBK);
            byte[] head =
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=gbk\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII);
            ByteArrayOutputStream record = new ByteArrayOutputStream();
            record.writeBytes(
                    ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.meiping.example/a/"
                                    + i
                                    + ".html\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                                    + (head.length + body.length)
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            record.writeBytes(head);
            record.writeBytes(body);
            record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            try (GZIPOutputStream member = new GZIPOutputStream(archive)) {
                record.writeTo(member);
            }
        }
        return archive.toByteArray();
    }

    /// What the inspection says without a cluster, by page.
    private static Map<String, Inspected> alone(Path... files) {
        PageOpener opener = new PageOpener();
        KnowledgeBuilder builder = new KnowledgeBuilder();
        List<Opened.Page> pages = new ArrayList<>();
        new Sources(List.of(files))
                .each(
                        new org.fenzhan.rescue.source.Visitor() {
                            @Override
                            public void page(org.fenzhan.rescue.source.Entry entry) {
                                if (opener.open(entry) instanceof Opened.Page page) {
                                    builder.add(Inspector.page(page));
                                    pages.add(page);
                                }
                            }

                            @Override
                            public void leftOut(
                                    org.fenzhan.rescue.source.PageId name,
                                    org.fenzhan.rescue.source.LeftOut why) {}
                        });
        Knowledge knowledge = builder.build();
        Inspector inspector = new Inspector();
        Map<String, Inspected> inspected = new HashMap<>();
        pages.forEach(page -> inspected.put(page.id().text(), inspector.inspect(page, knowledge)));
        return inspected;
    }

    private record Run(int exit, String said) {}

    private static Run run(String... arguments) {
        StringWriter said = new StringWriter();
        CommandLine line =
                new CommandLine(new CleanCrawl())
                        .setErr(new PrintWriter(said, true))
                        .setOut(new PrintWriter(said, true));
        return new Run(line.execute(arguments), said.toString());
    }

    private static List<Row> read(Path output) {
        return spark.read().parquet(output.toString()).orderBy("id").collectAsList();
    }

    @Test
    void tasksOfOneExecutorShareWhatTheFirstUnpacked() {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SharedKnowledge> shared = context.broadcast(new SharedKnowledge(Knowledge.EMPTY));

        List<Integer> objects =
                context.parallelize(List.of(1, 2, 3, 4, 5, 6, 7, 8), 8)
                        .map(_ -> System.identityHashCode(shared.value().unpacked()))
                        .collect();

        assertThat(objects).hasSize(8);
        assertThat(Set.copyOf(objects)).hasSize(1);
    }

    @Test
    void saysOfAnArchiveWhatTheCommandSays() throws IOException {
        List<String> pages = pages();
        Path one = Files.write(folder.resolve("one.warc.gz"), warc(pages.subList(0, 12)));
        Path other = Files.write(folder.resolve("other.warc.gz"), warc(pages));
        Path output = folder.resolve("clean");

        Run run = run(folder.resolve("*.warc.gz").toString(), "--output", output.toString());

        assertThat(run.said).contains("36 pages, 18 of them injected, 0 with an error");
        assertThat(run.exit).isZero();
        Map<String, Inspected> expected = alone(one, other);
        List<Row> rows = read(output);
        assertThat(rows).hasSize(36);
        for (Row row : rows) {
            Inspected inspected =
                    Objects.requireNonNull(expected.get(row.<String>getAs("id")), row::toString);
            assertThat(row.<String>getAs("verdict")).isEqualTo(inspected.verdict().code());
            assertThat(row.<Double>getAs("score")).isEqualTo(inspected.score());
            List<Row> findings = row.getList(row.fieldIndex("findings"));
            assertThat(findings)
                    .extracting(finding -> finding.<Integer>getAs("start"))
                    .isEqualTo(inspected.places().stream().map(Finding::start).toList());
            assertThat(row.<String>getAs("inspected")).isEqualTo(inspected.text());
            assertThat(row.<String>getAs("title")).startsWith("山里的第");
            assertThat(row.<String>getAs("date")).startsWith("2016-03-0");
            assertThat(row.<Object>getList(row.fieldIndex("sources"))).containsExactly("梅坪通讯");
        }
    }

    @Test
    void putsBackWhatStoodThere() throws IOException {
        Path file = Files.write(folder.resolve("site.warc.gz"), warc(pages()));
        Path output = folder.resolve("clean");

        run(file.toString(), "--output", output.toString(), "--clean-from", "0.5");

        for (Row row : read(output)) {
            assertThat(row.<String>getAs("cleaned")).doesNotContain("金博88").contains("我们");
        }
        assertThat(read(output))
                .filteredOn(row -> row.<String>getAs("text").contains("金博88"))
                .hasSize(12);
    }

    @Test
    void takesTablesOfBytesAndOfText() {
        List<String> pages = pages();
        List<Row> bytes = new ArrayList<>();
        List<Row> text = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String address = "http://news.meiping.example/a/" + i + ".html";
            bytes.add(RowFactory.create(address, pages.get(i).getBytes(GBK)));
            text.add(RowFactory.create("p" + i, address, pages.get(i), null));
        }
        text.add(RowFactory.create("bare", null, null, null));
        text.add(RowFactory.create("words", null, null, "海关\n\n本站消息，船到了。"));
        StructType ofBytes =
                new StructType().add("url", DataTypes.StringType).add("html", DataTypes.BinaryType);
        StructType ofText =
                new StructType()
                        .add("id", DataTypes.StringType)
                        .add("url", DataTypes.StringType)
                        .add("html", DataTypes.StringType)
                        .add("text", DataTypes.StringType);
        Path first = folder.resolve("bytes");
        Path second = folder.resolve("text");
        spark.createDataFrame(bytes, ofBytes).write().parquet(first.toString());
        spark.createDataFrame(text, ofText).write().parquet(second.toString());

        Run ofTheFirst =
                run("--table", first.toString(), "--output", folder.resolve("a").toString());
        Run ofTheSecond =
                run("--table", second.toString(), "--output", folder.resolve("b").toString());

        assertThat(ofTheFirst.said).contains("24 pages, 12 of them injected, 0 with an error");
        assertThat(ofTheSecond.said).contains("26 pages, 12 of them injected, 1 with an error");
        assertThat(read(folder.resolve("b")))
                .filteredOn(row -> row.getAs("error") != null)
                .extracting(row -> row.<String>getAs("id"))
                .containsExactly("bare");
    }

    @Test
    void aBrokenArchiveCostsItsBrokenPages() throws IOException {
        byte[] whole = warc(pages());
        byte[] cut = Arrays.copyOf(whole, whole.length - 100);
        Path file = Files.write(folder.resolve("cut.warc.gz"), cut);
        Files.write(folder.resolve("picture.jpg"), new byte[] {1, 2, 3});

        Run run = run(folder.toString(), "--output", folder.resolve("out").toString());

        assertThat(file).exists();
        assertThat(run.said).contains("24 pages, 12 of them injected, 1 with an error");
    }

    @Test
    void saysWhatIsWrongBeforeItWorks() throws IOException {
        Path file = Files.write(folder.resolve("site.warc.gz"), warc(pages().subList(0, 2)));

        Run missing = run(folder + "/none*.warc", "--output", folder.resolve("out").toString());
        Run existing = run(file.toString(), "--output", folder.toString());
        spark.range(3).write().parquet(folder.resolve("numbers").toString());
        Run columns =
                run(
                        "--table",
                        folder.resolve("numbers").toString(),
                        "--output",
                        folder.resolve("out").toString());

        assertThat(missing.said).contains("none*.warc: there is no such file");
        assertThat(existing.said).contains("exists already");
        assertThat(columns.said).contains("no column \"html\"").contains("it has id");
        assertThat(List.of(missing.exit, existing.exit, columns.exit)).containsOnly(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /// Files that are not beside the task, though here they are.
    public static final class FarFiles extends RawLocalFileSystem {
        @Override
        public URI getUri() {
            return URI.create("far:///");
        }

        @Override
        public String getScheme() {
            return "far";
        }

        @Override
        public FileStatus getFileStatus(org.apache.hadoop.fs.Path path) throws IOException {
            return plain(super.getFileStatus(path));
        }

        @Override
        public FileStatus[] listStatus(org.apache.hadoop.fs.Path path) throws IOException {
            return Arrays.stream(super.listStatus(path))
                    .map(FarFiles::plain)
                    .toArray(FileStatus[]::new);
        }

        /// Their own kind asks the disk for the owner, under the scheme that we took from it.
        private static FileStatus plain(FileStatus file) {
            return new FileStatus(
                    file.getLen(),
                    file.isDirectory(),
                    file.getReplication(),
                    file.getBlockSize(),
                    file.getModificationTime(),
                    file.getPath());
        }
    }

    @Test
    void farFilesAreCopiedAndKeepTheirNames() throws IOException {
        spark.sparkContext().hadoopConfiguration().set("fs.far.impl", FarFiles.class.getName());
        Files.write(folder.resolve("site.warc.gz"), warc(pages()));
        Files.writeString(folder.resolve("note.txt"), "本站消息，渡船从今天起每天多开一班。");
        Files.writeString(folder.resolve("list.jsonl"), "{\"text\":\"本站消息。\"}\nnot json\n");

        Run run = run("far://" + folder, "--output", folder.resolve("out").toString());

        assertThat(run.said).contains("27 pages, 12 of them injected, 1 with an error");
        assertThat(read(folder.resolve("out")))
                .extracting(row -> row.<String>getAs("id"))
                .contains("far:" + folder + "/note.txt", "http://news.meiping.example/a/0.html");
    }
}

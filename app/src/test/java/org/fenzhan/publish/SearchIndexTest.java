package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.fenzhan.article.Article;
import org.fenzhan.publish.search.IndexKeeper;
import org.fenzhan.publish.search.Indexer;
import org.fenzhan.reader.index.IndexState;
import org.fenzhan.reader.search.Question;
import org.fenzhan.reader.search.Search;
import org.fenzhan.station.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index behind the publications: what an editor does can be found, or not any more, as readers
/// would find it on the published page.
class SearchIndexTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 25, 9, 0);

    @TempDir Path folder;

    private Newsroom newsroom;
    private Settings settings;

    @BeforeEach
    void open() {
        newsroom = Newsroom.open(folder.resolve("fenzhan.db"), Groups.THREE);
        settings = newsroom.settings(folder.resolve("site"));
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void whatEditorsDoIsFoundOrNotFoundAnyMore() throws IOException {
        Article bridge = newsroom.publish(draft("断桥合龙", "gd", "zx/jrzd"));
        Article harbour = newsroom.publish(draft("內港碼頭加固", "hk", "yw"));
        Article tea = newsroom.publish(draft("春茶上市", "gd", "hlht"));
        publish();
        assertThat(found("断桥")).contains("断桥").hasSize(1);
        assertThat(found("码头")).containsExactly("碼頭");
        assertThat(found("林晓")).isEmpty(); // found, but there is nothing of it to mark
        assertThat(page("林晓")).contains("\"num\">3</strong>");

        newsroom.correct(bridge, "断桥已经修好", DAY, List.of("大桥"));
        newsroom.withdraw(harbour);
        publish();
        assertThat(page("合龙")).contains("没有找到");
        assertThat(page("修好")).contains("\"num\">1</strong>");
        assertThat(page("大桥")).contains("\"num\">1</strong>");
        assertThat(page("码头")).contains("没有找到");

        newsroom.merge(newsroom.find(tea), newsroom.find(bridge));
        newsroom.correct(bridge, "断桥已经修好", DAY.minusYears(3), List.of());
        newsroom.place(
                newsroom.find(bridge),
                channel("gd", "hlht").id(),
                Set.of(channel("hk", "yw").id()));
        publish();
        assertThat(page("春茶")).contains("没有找到");
        assertThat(page("修好")).contains("2023-11-25").contains("互联互通");
    }

    @Test
    void crashBeforeTheCommitIsMadeGoodAtTheNextStart() throws IOException {
        publish();
        newsroom.publish(draft("断桥合龙", "gd", "zx/jrzd"));
        engine();
        try (Directory directory = directory();
                Indexer indexer = Indexer.open(settings.database(), settings.portal(), directory)) {
            assertThat(indexer.step()).isTrue();
            assertThat(indexer.step()).isFalse();
        }
        assertThat(page("断桥")).contains("没有找到");
        follow();
        assertThat(page("断桥")).contains("\"num\">1</strong>");
    }

    @Test
    void missingIndexIsMadeByPortionsAndGoesOnWhereItStopped() throws IOException {
        publishMany(450);
        engine();
        try (Directory directory = directory()) {
            try (Indexer indexer =
                    Indexer.open(settings.database(), settings.portal(), directory)) {
                assertThat(indexer.step()).isTrue();
                indexer.commit();
            }
            assertThat(page("水库")).contains("\"num\">200</strong>").contains("还不全");
            try (Indexer indexer =
                    Indexer.open(settings.database(), settings.portal(), directory)) {
                assertThat(indexer.walked()).isEqualTo(200);
                newsroom.withdraw(newsroom.publish(draft("水库放水", "gd", "hlht")));
                engine();
                int steps = 0;
                while (indexer.step()) {
                    steps++;
                }
                assertThat(steps).isEqualTo(3);
                indexer.commit();
            }
            assertThat(IndexUnderTest.indexed(directory)).hasSize(450);
        }
        assertThat(page("水库")).contains("\"num\">450</strong>").doesNotContain("还不全");
    }

    @Test
    void indexOfAnotherFormatOrDatabaseIsMadeAnew() throws IOException {
        publishMany(3);
        publish();
        for (Map<String, String> wrong :
                List.of(
                        Map.of("format", "0", "publication", "1", "row", "1", "walked", "9"),
                        Map.of("format", "many"),
                        IndexState.begin(1_000_000, 1).walked(IndexState.ALL).encode())) {
            try (Directory directory = directory();
                    IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                writer.deleteAll();
                writer.setLiveCommitData(wrong.entrySet());
                writer.commit();
            }
            follow();
            assertThat(page("水库")).as(wrong.toString()).contains("\"num\">3</strong>");
        }
    }

    @Test
    void damagedIndexIsMadeAnew() throws IOException {
        publishMany(3);
        publish();
        try (Stream<Path> files = Files.list(index())) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[100]);
            }
        }
        follow();
        assertThat(page("水库")).contains("\"num\">3</strong>");
    }

    @Test
    void keeperFollowsThePublisherAndCommitsRarely() throws IOException {
        try (IndexKeeper keeper = IndexKeeper.start(settings, index(), Duration.ZERO);
                Publisher publisher = Publisher.start(settings, keeper::wake)) {
            publisher.awaitIdle(LONG);
            assertThat(keeper.awaitFollowed(LONG)).isTrue();
            for (int i = 0; i < 10; i++) {
                publishMany(100);
                publisher.wake();
            }
            Article gone = newsroom.publish(draft("断桥合龙", "gd", "zx/jrzd"));
            publisher.awaitIdle(LONG);
            assertThat(keeper.awaitFollowed(LONG)).isTrue();
            assertThat(page("水库")).contains("\"num\">1000</strong>");
            assertThat(page("断桥")).contains("\"num\">1</strong>");
            newsroom.withdraw(gone);
            publisher.awaitIdle(LONG);
            assertThat(page("断桥")).doesNotContain("<li data-station");
            assertThat(keeper.awaitFollowed(LONG)).isTrue();
            assertThat(page("断桥")).contains("没有找到");
        }
        try (Directory directory = directory()) {
            assertThat(SegmentInfos.getLastCommitGeneration(directory)).isLessThan(30);
        }
    }

    @Test
    void keeperThatCannotWriteTriesAgainAndEndsWhenTold() throws IOException {
        Files.writeString(index(), "a file where the folder should be");
        try (IndexKeeper keeper = IndexKeeper.start(settings, index(), Duration.ZERO)) {
            assertThat(keeper.awaitFollowed(Duration.ofMillis(200))).isFalse();
        }
        assertThat(index()).isRegularFile();
    }

    private void publish() throws IOException {
        engine();
        follow();
    }

    private void engine() {
        try (Engine engine = new Engine(settings)) {
            engine.recover();
            engine.runAll();
        }
    }

    private void follow() throws IOException {
        try (Directory directory = directory();
                Indexer indexer = Indexer.open(settings.database(), settings.portal(), directory)) {
            while (indexer.step()) {
                // To the end.
            }
            indexer.commit();
            assertThat(DirectoryReader.indexExists(directory)).isTrue();
        }
    }

    private void publishMany(int count) {
        List<Newsroom.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drafts.add(draft("水库" + i, "gd", "hlht"));
        }
        newsroom.publish(drafts);
    }

    private Newsroom.Draft draft(String title, String station, String path) {
        return new Newsroom.Draft(title, channel(station, path), DAY, List.of());
    }

    private Channel channel(String station, String path) {
        return newsroom.group.station(station).orElseThrow().channel(path).orElseThrow();
    }

    private Path index() {
        return folder.resolve("search");
    }

    private Directory directory() throws IOException {
        return FSDirectory.open(index());
    }

    /// What is marked in the titles of hits.
    private List<String> found(String words) throws IOException {
        return java.util.regex.Pattern.compile("<h3><a [^>]*>[^<]*<mark>([^<]*)</mark>")
                .matcher(page(words))
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }

    /// The published page of the head portal with what was found, as the reader writes it.
    private String page(String words) throws IOException {
        Path site = folder.resolve("site/current");
        try (Search search = new Search(index())) {
            Search.Answer answer =
                    search.answer(
                                    Files.readAllBytes(site.resolve("search.html")),
                                    Question.of(
                                            "q="
                                                    + URLEncoder.encode(
                                                            words, StandardCharsets.UTF_8)),
                                    address -> isLive(site.resolve(address.substring(1))))
                            .orElseThrow();
            assertThat(answer.outcome()).isEqualTo(Search.Outcome.FOUND);
            return new String(answer.html(), StandardCharsets.UTF_8);
        }
    }

    private static boolean isLive(Path page) throws IOException {
        return Files.exists(page) && !Files.readString(page).contains("<!--410-->");
    }
}

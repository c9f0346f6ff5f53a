package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.fenzhan.article.Article;
import org.fenzhan.page.ArticlePage;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.publish.view.Press;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new theme that stumbles over one article: that page stays as it was and says so, all others
/// are made anew and whatever comes meanwhile is published.
class FailingPageTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 25, 9, 0);

    @TempDir Path folder;

    private final MemoryFiles files = new MemoryFiles();
    private Newsroom newsroom;
    private Article odd;
    private Article plain;

    @BeforeEach
    void publish() {
        newsroom = Newsroom.open(folder.resolve("fenzhan.db"), Groups.THREE);
        odd = newsroom.publish(draft("怪稿"));
        plain = newsroom.publish(draft("常稿"));
        start(new PlainPress("old"));
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void otherPagesAreMadeAnew() {
        Article more = newsroom.publish(draft("新稿"));

        Settings settings = start(new Stumbling());

        assertThat(page(odd)).startsWith("old article");
        assertThat(page(plain)).startsWith("new article");
        assertThat(page(more)).startsWith("new article");
        assertThat(Check.run(settings).findings())
                .extracting(Check.Finding::kind)
                .containsExactly(Check.Kind.UNRENDERABLE);
        Receipt receipt = new Receipts(newsroom.database).of(odd.id()).getFirst();
        assertThat(receipt.stage()).isEqualTo(Receipt.Stage.FAILED);
        assertThat(receipt.error().orElseThrow()).contains("no such word");
    }

    /// While lists move, publications wait for the end of it.
    @Test
    void publicationsGoOnWhereAddressesChangeAsWell() {
        String moved = Groups.Shape.MOVED_STATION.yaml();
        newsroom.close();
        newsroom = Newsroom.open(folder.resolve("fenzhan.db"), moved);
        Article more = newsroom.publish(draft("新稿"));

        start(new Stumbling());

        assertThat(page(odd)).startsWith("old article");
        assertThat(page(more)).startsWith("new article");
    }

    /// Its page names the one beside it.
    @Test
    void articleBesideItIsPublishedNevertheless() {
        Settings settings = start(new Stumbling());
        newsroom.withdraw(plain);

        start(new Stumbling());

        assertThat(page(plain)).contains(" 410 ");
        assertThat(page(odd)).startsWith("old article");
        assertThat(Check.run(settings).findings())
                .extracting(Check.Finding::kind)
                .containsExactly(Check.Kind.UNRENDERABLE);
    }

    @Test
    void pageIsMadeAnewOnceItCanBe() {
        start(new Stumbling());

        Settings settings = start(new PlainPress("mended"));

        assertThat(page(odd)).startsWith("mended article");
        assertThat(Check.run(settings).findings()).isEmpty();
        assertThat(new Receipts(newsroom.database).of(odd.id()).getFirst().stage())
                .isEqualTo(Receipt.Stage.LIVE);
    }

    @Test
    void rebuildTellsOfThePageAndLeavesIt() {
        Settings settings = settings(new Stumbling());
        for (int i = 0; i < 2; i++) {
            Rebuild.Result result = Rebuild.run(settings);

            assertThat(result.errors()).singleElement().asString().contains("no such word");
            assertThat(result.removed()).isZero();
            assertThat(page(odd)).startsWith("old article");
        }
    }

    private static final class Stumbling extends PlainPress {
        Stumbling() {
            super("new");
        }

        @Override
        public void article(Press.Spot spot, ArticlePage page, ByteSink out) {
            if (page.title().contains("怪")) {
                throw new IllegalStateException("no such word");
            }
            super.article(spot, page, out);
        }
    }

    private Settings start(Press press) {
        Settings settings = settings(press);
        try (Engine engine = new Engine(settings)) {
            engine.recover();
            engine.runAll();
        }
        return settings;
    }

    private Settings settings(Press press) {
        return new Settings(
                newsroom.database,
                new Portal(newsroom.group, "https://www.example.cn"),
                press,
                files,
                StateLog.NONE,
                Clock.fixed(Newsroom.NOW, ZoneOffset.UTC),
                "boot",
                2,
                1);
    }

    private Newsroom.Draft draft(String title) {
        return new Newsroom.Draft(
                title,
                newsroom.group.station("gd").orElseThrow().channel("hlht").orElseThrow(),
                DAY,
                List.of());
    }

    private String page(Article article) {
        String address = newsroom.find(article).address().orElseThrow();
        return new String(
                files.read(files.current(), address).orElseThrow(), StandardCharsets.UTF_8);
    }
}

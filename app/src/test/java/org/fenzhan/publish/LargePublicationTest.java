package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fenzhan.article.Article;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.publish.layout.Reason;
import org.fenzhan.publish.output.DiskFiles;
import org.fenzhan.publish.output.SiteFiles;
import org.fenzhan.station.Channel;
import org.fenzhan.station.Station;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Publications of more than a thousand pages: every one of them can be asked for.
class LargePublicationTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 25, 9, 0);
    private static final int MANY = 240;

    @TempDir Path folder;
    private Newsroom newsroom;
    private Engine engine;
    private Receipts receipts;
    private List<Article> drafts;
    private long plan;

    @BeforeEach
    void publishAPlan() {
        newsroom = Newsroom.open(folder.resolve("fenzhan.db"), Groups.THREE);
        engine = new Engine(newsroom.settings(folder.resolve("site")));
        receipts = new Receipts(newsroom.database);
        engine.recover();
        engine.runAll();
        Station gd = newsroom.group.station("gd").orElseThrow();
        Channel channel = gd.channel("zx/jrzd").orElseThrow();
        List<Newsroom.Draft> texts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            // Tags of its own, each with its list.
            int number = i;
            List<String> tags =
                    IntStream.range(0, 4)
                            .mapToObj(tag -> "标签%d-%d".formatted(number, tag))
                            .toList();
            texts.add(new Newsroom.Draft("旧稿" + i, channel, DAY.plusMinutes(i), tags));
        }
        drafts = newsroom.draft(texts);
        Plans plans = newsroom.plans();
        Plans.Result made =
                plans.publish(
                        gd.id(), newsroom.author, "旧稿", drafts.stream().map(Article::id).toList());
        plan = ((Plans.Result.Done) made).plan().id();
        plans.approve(plan, newsroom.reviewer);
        while (plans.step()) {
            // All of it into the outbox, so that it is one portion.
        }
        engine.runAll();
    }

    @AfterEach
    void close() {
        engine.close();
        newsroom.close();
    }

    @Test
    void everyAddressOfItIsKeptWithItsReason() {
        Receipt.Whole whole = receipts.ofPlan(plan, Long.MAX_VALUE, 10).getFirst();
        assertThat(whole.changes()).isEqualTo(MANY);
        assertThat(whole.counts().written()).isGreaterThan(ManyPages.MANY);
        assertThat(receipts.publication(whole.publication())).contains(whole);
        assertThat(receipts.ofPlan(plan, whole.publication(), 10)).isEmpty();
        assertThat(receipts.of(drafts.getFirst().id()).getFirst())
                .satisfies(receipt -> {
                    assertThat(receipt.publication()).contains(whole.publication());
                    assertThat(receipt.pages()).as("not listed for each article").isEmpty();
                });

        List<Receipt.Page> pages = receipts.pages(whole.publication()).orElseThrow();

        assertThat(pages).hasSize(whole.counts().written() + whole.counts().removed());
        assertThat(pages.stream().mapToLong(Receipt.Page::bytes).sum())
                .isEqualTo(whole.counts().bytes());
        assertThat(addresses(pages)).isEqualTo(published(whole.publication()));
        String address = newsroom.find(drafts.get(7)).address().orElseThrow();
        assertThat(pages)
                .filteredOn(page -> page.address().equals(address))
                .singleElement()
                .satisfies(page -> assertThat(page.why()).isEqualTo(Reason.ARTICLE));
    }

    @Test
    void ofFewTheReceiptAndThePublicationSayTheSame() {
        Article single = newsroom.publish(draft("今日头条"));
        engine.runAll();
        Receipt receipt = receipts.of(single.id()).getFirst();

        assertThat(receipts.pages(receipt.publication().orElseThrow())).contains(receipt.pages());
        assertThat(receipt.pages()).isNotEmpty();
        assertThat(receipts.pages(receipt.publication().orElseThrow() + 1)).isEmpty();
        assertThat(receipts.ofPlan(plan, Long.MAX_VALUE, 10)).hasSize(1);
        assertThat(receipts.ofPlan(plan + 1, Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void homesOpenPagesAndNewestArticlesOfItAreCompressed() {
        SiteFiles files = new DiskFiles(folder.resolve("site"));
        while (engine.compressNext()) {
            // Until nothing is left to do.
        }
        Article newest = newsroom.find(drafts.getLast());
        List<String> wanted =
                newsroom.database.read(session ->
                        session.list(
                                "SELECT address FROM published WHERE address LIKE '%/index.html'"
                                        + " AND length >= 1024 OR address = ?",
                                row -> row.getString(1), newest.address().orElseThrow()));

        assertThat(wanted).as("a list a tag").hasSizeGreaterThan(4 * MANY);
        assertThat(wanted)
                .allSatisfy(address ->
                        assertThat(files.read(files.current(), address + Release.VARIANT))
                                .as(address)
                                .isPresent());
        CompressedPages.check(files);
        assertThat(engine.compressNext()).isFalse();
    }

    @Test
    void theOldestGoWhenAllTogetherAreTooMany() {
        long first = receipts.ofPlan(plan, Long.MAX_VALUE, 10).getFirst().publication();
        byte[] packed = ManyPages.pack("+ ARTICLE 7 /gd/1.html\n".repeat(2_000));
        long[] later = new long[3];
        newsroom.database.change(session -> {
            for (int i = 0; i < later.length; i++) {
                later[i] =
                        session.insert(
                                "INSERT INTO publication (planned, planned_at, live_at, written)"
                                        + " VALUES ('', 0, 1, 2000)");
                ManyPages.keep(session, later[i], packed, 2L * packed.length);
            }
        });

        assertThat(receipts.pages(first)).isEmpty();
        assertThat(receipts.publication(first)).as("its counts stay").isPresent();
        assertThat(receipts.pages(later[0])).isEmpty();
        assertThat(receipts.pages(later[1]).orElseThrow()).hasSize(2_000);
        assertThat(receipts.pages(later[2])).isPresent();
    }

    private Newsroom.Draft draft(String title) {
        Channel channel =
                newsroom.group.station("gd").orElseThrow().channel("zx/jrzd").orElseThrow();
        return new Newsroom.Draft(title, channel, DAY.plusDays(1), List.of("茶"));
    }

    private static Set<String> addresses(List<Receipt.Page> pages) {
        return pages.stream()
                .filter(page -> !page.removed())
                .map(Receipt.Page::address)
                .collect(Collectors.toSet());
    }

    /// As the table of public files has them.
    private Set<String> published(long publication) {
        return newsroom.database.read(session ->
                new HashSet<>(
                        session.list(
                                "SELECT address FROM published WHERE publication = ?",
                                row -> row.getString(1),
                                publication)));
    }
}

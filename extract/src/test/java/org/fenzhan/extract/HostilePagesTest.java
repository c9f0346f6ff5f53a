package org.fenzhan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Extraction;
import org.fenzhan.extract.article.NoArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostilePagesTest {
    /// What a page may cost on a warm machine, in time of the processor, so that a busy machine
    /// does not fail the test.
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private static final String TEXT =
            "<h1>某村修通水泥路</h1><p>10月8日，某村修通了水泥路，村民说，以后下雨天也好走了。</p><p>这条路全长三公里，历时两个月建成。</p>";

    /// Pages that are built to cost much.
    enum Attack {
        ENDLESS_NESTING(() -> "<div>".repeat(300_000) + TEXT),
        NESTED_FORMATTING(
                () -> "<b><i><font color=1>".repeat(20_000) + TEXT + "<p>x".repeat(20_000)),
        NESTED_TABLES(() -> "<table><tr><td>".repeat(50_000) + TEXT),
        MILLION_LINKS(() -> TEXT + "<a>x</a>".repeat(1_000_000)),
        MILLION_BREAKS(() -> TEXT + "<br>".repeat(1_000_000)),
        MILLION_LINES(() -> TEXT + "字<br>".repeat(1_000_000)),
        ONE_LONG_LINE(() -> TEXT + "<p>" + "很长，".repeat(1_000_000)),
        NULL_BYTES(() -> TEXT.replace("，", "\0，\0") + "\0".repeat(1_000)),
        OPEN_BRACKETS(() -> TEXT + "<p>" + "（【(".repeat(100_000)),
        MANY_LABELS(() -> TEXT + "<p>来源：</p>记者：编辑：".repeat(50_000)),
        UNCLOSED_TAG(() -> TEXT + "<a href='" + "x".repeat(1_000_000)),
        UNCLOSED_COMMENT(() -> TEXT + "<!--".repeat(200_000)),
        MANY_ATTRIBUTES(() -> TEXT + "<p " + "a=b ".repeat(500_000) + ">x"),
        DEEP_LINKED_DATA(() ->
                "<script type=application/ld+json>"
                        + "[{\"@graph\":".repeat(20_000)
                        + "</script>"
                        + TEXT),
        DATES(() -> TEXT + "<p>" + "2024-06-".repeat(40_000)),
        SPACES(() -> TEXT + "<p>编" + "　".repeat(300_000) + "辑");

        final Supplier<String> page;

        Attack(Supplier<String> page) {
            this.page = page;
        }
    }

    @ParameterizedTest
    @EnumSource
    void costlyPageIsAnsweredInTime(Attack attack) {
        String page = attack.page.get();

        Extraction[] answer = new Extraction[1];
        assertThatCode(() -> answer[0] = new Extractor().extract(page, Optional.empty()))
                .doesNotThrowAnyException();
        assertThat(answer[0]).isNotNull();
        assertThat(timeOf(page)).isLessThan(LIMIT);
    }

    private static Duration timeOf(String page) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        new Extractor().extract(page, Optional.empty());
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }

    @Test
    void articleIsFoundBesideAMillionLinks() {
        assertThat(new Extractor().extract(Attack.MILLION_LINKS.page.get(), Optional.empty()))
                .isInstanceOf(Article.class);
    }

    @Test
    void pageAboveTheLimitIsRefusedAsAnAnswer() {
        byte[] page = new byte[200 << 20];
        java.util.Arrays.fill(page, (byte) 'x');

        Extraction extraction = new Extractor().extract(page, Optional.empty(), Optional.empty());

        assertThat(extraction)
                .isInstanceOfSatisfying(
                        NoArticle.class,
                        none -> {
                            assertThat(none.reason()).isEqualTo(NoArticle.Reason.TOO_LARGE);
                            assertThat(none.detail()).contains("209715200").contains("8388608");
                        });
    }

    @Test
    void otherFilesAndEmptyPagesAreAnswersToo() {
        assertThat(reason("%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(NoArticle.Reason.BINARY);
        assertThat(reason(new byte[0])).isEqualTo(NoArticle.Reason.EMPTY);
        assertThat(reason("<html><body><div></div></body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(NoArticle.Reason.EMPTY);
        assertThat(
                        reason(
                                "<ul><li><a href=1>首页</a></li><li><a href=2>新闻</a></li></ul>"
                                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(NoArticle.Reason.NO_RUNNING_TEXT);
    }

    @Test
    void addressesThatAreNoneDoNoHarm() {
        String page =
                TEXT
                        + "<link rel=canonical href='ht tp://[x'><a href='http://[::bad'>下一页</a><p><a href='javascript:void(0)'>x</a></p>";

        assertThat(
                        new Extractor()
                                .extract(page, Optional.of(URI.create("http://example.cn/a.html"))))
                .isInstanceOf(Article.class);
        assertThat(new Extractor().extract(page, Optional.of(URI.create("mailto:a@example.cn"))))
                .isInstanceOf(Article.class);
    }

    @Test
    void noiseNeverThrows() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[random.nextInt(3_000)];
            random.nextBytes(noise);
            assertThatCode(() ->
                            new Extractor().extract(noise, Optional.of("gbk"), Optional.empty()))
                    .doesNotThrowAnyException();
        }
    }

    private static NoArticle.Reason reason(byte[] page) {
        return ((NoArticle) new Extractor().extract(page, Optional.empty(), Optional.empty()))
                .reason();
    }
}

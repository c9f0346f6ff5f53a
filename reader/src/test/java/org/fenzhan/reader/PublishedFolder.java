package org.fenzhan.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;

/// Writes a site as the publishing engine does: each page beside its target under a dot name, then
/// renamed over it.
final class PublishedFolder {

    private final Path root;
    private final AtomicLong sequence = new AtomicLong();

    PublishedFolder(Path root) throws IOException {
        this.root = Files.createDirectories(root);
    }

    /// A small station group with one page of each kind.
    static PublishedFolder sample(Path root) throws IOException {
        var site = new PublishedFolder(root);
        site.put("index.html", page("泛珠三角合作门户"));
        site.put("404.html", page("门户没有这个页面"));
        site.put("feed.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"/>");
        site.put("atom.xml", "<?xml version=\"1.0\"?><feed/>");
        site.put("feed.json", "{}");
        site.put("sitemap.xml", "<?xml version=\"1.0\"?><urlset/>");
        site.put("robots.txt", "User-agent: *\n");
        site.put("assets/fenzhan.0123456789abcdef.css", "body{margin:0}");
        site.put("assets/plain.js", "export {};");
        site.put(
                "assets/art/hills.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
        site.put("media/89abcdef01234567.png", "not really a picture");
        site.put("gd/index.html", page("广东分站"));
        site.put("gd/404.html", page("广东没有这个页面"));
        site.put("gd/robots.txt", "User-agent: gd\n");
        site.put("gd/zx/jrzd/index.html", page("今日重点"));
        site.put("gd/zx/jrzd/p1.html", page("今日重点 第一页"));
        site.put("gd/zx/latest.html", "<ul></ul>");
        site.put("gd/a/202406/48213.html", page("湾区新闻"));
        site.put("gd/a/202406/9.html", "<!doctype html><!--410--><html lang=zh><p>已撤回");
        site.put("gd/a/202406/7.html", "<!doctype html><!--301 /gd/a/202406/48213.html--><p>moved");
        site.put("gd/a/202406/6.html", "<!doctype html><!--301 //elsewhere.example/--><p>astray");
        site.put("gd/图片/新.html", page("名字有汉字"));
        return site;
    }

    static String page(String title) {
        return "<!doctype html><html lang=\"zh\"><meta charset=\"utf-8\"><title>"
                + title
                + "</title>\n"
                + "<p>段落、段落、段落。</p>\n".repeat(80);
    }

    Path root() {
        return root;
    }

    Path at(String path) {
        return root.resolve(path);
    }

    void put(String path, String content) throws IOException {
        put(path, content.getBytes(StandardCharsets.UTF_8));
    }

    void put(String path, byte[] content) throws IOException {
        Path target = at(path);
        Files.createDirectories(target.getParent());
        Path fresh =
                target.resolveSibling(
                        "." + target.getFileName() + "." + sequence.incrementAndGet());
        Files.write(fresh, content);
        Files.move(
                fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// A file beside a page, with the page's modification time, as a true variant has it.
    void putVariant(String page, String suffix, byte[] content) throws IOException {
        put(page + suffix, content);
        Files.setLastModifiedTime(at(page + suffix), Files.getLastModifiedTime(at(page)));
    }

    byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(at(path));
    }
}

package org.fenzhan.newsroom;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Preview;
import org.jsoup.nodes.Entities;

/// Stands for the renderer: a small page that holds what a real one must show.
final class LeafPreview implements Preview {
    @Override
    public byte[] page(Wish wish) {
        return """
        <!doctype html>
        <html lang="zh-Hans-CN">
        <head><meta charset="utf-8"><title>%1$s</title><link rel="stylesheet" href="/assets/leaf.css"></head>
        <body><main><p>%2$s</p><h1>%1$s</h1>%3$s</main></body>
        </html>
        """
                .formatted(
                        Entities.escape(wish.manuscript().title()),
                        Entities.escape(wish.station().fullName()),
                        wish.manuscript().body().html())
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<PublicFile> file(String path) {
        return path.equals("/assets/leaf.css")
                ? Optional.of(
                        new PublicFile(
                                "text/css",
                                ":root{color-scheme:light dark} main{max-width:44rem;margin:2rem auto;padding:0 1rem;font:18px/1.9 sans-serif} h1{font-size:1.75rem;line-height:1.4} p{text-indent:2em}"
                                        .getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }
}

package org.fenzhan.reader.folder;

import java.util.Locale;
import java.util.Map;

/// What a file is sent as: content type, whether compressing it pays, and what a browser may do
/// with it.
public record FileType(String contentType, boolean compressible, Guard guard) {

    /// Which content security policy goes with it.
    public enum Guard {
        /// Our own pages: style, script and pictures from the same site.
        PAGE,
        /// Shown by a viewer inside the browser that a stricter policy would break.
        VIEWER,
        /// Everything else: nothing in it may run, even when it is opened by itself.
        INERT
    }

    private static final FileType UNKNOWN =
            new FileType("application/octet-stream", false, Guard.INERT);

    private static final Map<String, FileType> BY_NAME =
            Map.of(
                    "feed.xml", text("application/rss+xml"),
                    "atom.xml", text("application/atom+xml"),
                    "feed.json", text("application/feed+json"),
                    "opensearch.xml", text("application/opensearchdescription+xml"));

    private static final Map<String, FileType> BY_EXTENSION =
            Map.ofEntries(
                    Map.entry("html", new FileType("text/html; charset=utf-8", true, Guard.PAGE)),
                    Map.entry("css", text("text/css")),
                    Map.entry("js", text("text/javascript")),
                    Map.entry("mjs", text("text/javascript")),
                    Map.entry("txt", text("text/plain")),
                    Map.entry("csv", text("text/csv")),
                    Map.entry("vtt", text("text/vtt")),
                    Map.entry("xml", text("application/xml")),
                    Map.entry("xsl", text("application/xml")),
                    Map.entry("json", text("application/json")),
                    Map.entry("map", text("application/json")),
                    Map.entry("webmanifest", text("application/manifest+json")),
                    Map.entry("svg", text("image/svg+xml")),
                    Map.entry("png", bytes("image/png")),
                    Map.entry("jpg", bytes("image/jpeg")),
                    Map.entry("jpeg", bytes("image/jpeg")),
                    Map.entry("gif", bytes("image/gif")),
                    Map.entry("webp", bytes("image/webp")),
                    Map.entry("avif", bytes("image/avif")),
                    Map.entry("ico", bytes("image/x-icon")),
                    Map.entry("woff2", bytes("font/woff2")),
                    Map.entry("mp3", bytes("audio/mpeg")),
                    Map.entry("mp4", bytes("video/mp4")),
                    Map.entry("zip", bytes("application/zip")),
                    Map.entry("pdf", new FileType("application/pdf", false, Guard.VIEWER)));

    /// @param path below the site folder; only its last name counts. An unknown kind is sent as
    ///   bytes to be saved.
    public static FileType of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        FileType feed = BY_NAME.get(name);
        if (feed != null) {
            return feed;
        }
        return BY_EXTENSION.getOrDefault(name.substring(name.lastIndexOf('.') + 1), UNKNOWN);
    }

    public boolean isPage() {
        return guard == Guard.PAGE;
    }

    private static FileType text(String mime) {
        return new FileType(mime + "; charset=utf-8", true, Guard.INERT);
    }

    private static FileType bytes(String mime) {
        return new FileType(mime, false, Guard.INERT);
    }
}

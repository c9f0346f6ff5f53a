package org.fenzhan.rescue.source;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fenzhan.extract.article.DocumentKind;

/// What a file is by its name. Pages saved by wget carry the query in their names (`view.asp?id=3`,
/// `view.asp@id=3.html`), and some have no ending at all.
enum FileKind {
    PAGE,
    WARC,
    ZIP,
    JSON_LINES,
    PICTURE,
    STYLE_OR_SCRIPT,
    DOCUMENT,
    OTHER;

    /// Of documents only those beside [DocumentKind]: sounds and films.
    private static final Map<FileKind, Set<String>> ENDINGS =
            Map.of(
                    PAGE,
                    Set.of(
                            "html", "htm", "shtml", "shtm", "xhtml", "jsp", "jspx", "jhtml", "asp",
                            "aspx", "php", "php3", "do", "action", "cgi", "txt", "mhtml"),
                    WARC,
                    Set.of("warc"),
                    ZIP,
                    Set.of("zip"),
                    JSON_LINES,
                    Set.of("jsonl", "ndjson"),
                    PICTURE,
                    Set.of("jpg", "jpeg", "png", "gif", "bmp", "webp", "svg", "ico", "tif", "tiff"),
                    STYLE_OR_SCRIPT,
                    Set.of("css", "js", "mjs", "map", "woff", "woff2", "ttf", "otf", "eot", "swf"),
                    DOCUMENT,
                    Set.of("mp3", "mp4", "flv", "avi", "wmv", "rm"));

    /// @param name with or without folders in front
    static FileKind of(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String lower = file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".warc.gz")) {
            return WARC;
        }
        String whole = ending(lower);
        FileKind kind = byEnding(whole);
        if (kind != OTHER) {
            return kind;
        }
        int query = firstOf(lower, "?@");
        if (query > 0) {
            return of(lower.substring(0, query));
        }
        return whole.isEmpty() ? PAGE : OTHER;
    }

    /// Why a file of this kind is left out; only for kinds that are.
    LeftOut leftOut() {
        return switch (this) {
            case PICTURE -> LeftOut.PICTURE;
            case STYLE_OR_SCRIPT -> LeftOut.STYLE_OR_SCRIPT;
            case DOCUMENT -> LeftOut.DOCUMENT;
            case WARC, ZIP, JSON_LINES -> LeftOut.NESTED_ARCHIVE;
            case PAGE, OTHER -> LeftOut.OTHER_FILE;
        };
    }

    private static FileKind byEnding(String ending) {
        for (Map.Entry<FileKind, Set<String>> entry : ENDINGS.entrySet()) {
            if (entry.getValue().contains(ending)) {
                return entry.getKey();
            }
        }
        return DocumentKind.ofEnding(ending).isPresent() ? DOCUMENT : OTHER;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1);
    }

    private static int firstOf(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}

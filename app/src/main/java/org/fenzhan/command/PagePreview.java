package org.fenzhan.command;

import java.util.Locale;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Preview;
import org.fenzhan.publish.Previews;

/// The newsroom's preview by the engine's renderer.
record PagePreview(Previews previews) implements Preview {
    @Override
    public byte[] page(Wish wish) {
        return previews.page(wish.article(), wish.manuscript());
    }

    @Override
    public Optional<PublicFile> file(String path) {
        return previews.asset(path).map(bytes -> new PublicFile(type(path), bytes));
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "css" -> "text/css;charset=utf-8";
            case "js" -> "text/javascript;charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }
}

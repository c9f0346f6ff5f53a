package org.fenzhan.extract.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.fenzhan.extract.Extractor;
import org.fenzhan.extract.article.Article;

/// Writes what the extractor makes of a folder of pages in the form that the scorer of
/// article-extraction-benchmark reads.
///
/// Arguments: the folder with `*.html` or `*.html.gz`, and the file to write.
final class BenchmarkOutput {
    private BenchmarkOutput() {}

    public static void main(String[] arguments) throws IOException {
        Extractor extractor = new Extractor();
        Map<String, String> bodies = new TreeMap<>();
        try (Stream<Path> pages = Files.list(Path.of(arguments[0]))) {
            pages.filter(page -> page.toString().contains(".html"))
                    .sorted()
                    .forEach(page -> bodies.put(id(page), body(extractor, page)));
        }
        StringBuilder json = new StringBuilder("{\n");
        bodies.forEach((id, body) ->
                json.append(json.length() > 2 ? ",\n" : "")
                        .append(quoted(id))
                        .append(": {\"articleBody\": ")
                        .append(quoted(body))
                        .append('}'));
        Files.writeString(Path.of(arguments[1]), json.append("\n}\n"));
    }

    private static String id(Path page) {
        String name = page.getFileName().toString();
        return name.substring(0, name.indexOf(".html"));
    }

    private static String body(Extractor extractor, Path page) {
        try (var in = Files.newInputStream(page);
                var plain = page.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return extractor.extract(plain.readAllBytes(), Optional.empty(), Optional.empty())
                            instanceof Article article
                    ? article.bodyText()
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + page, e);
        }
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || Character.isSurrogate(c)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}

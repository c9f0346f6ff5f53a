package org.fenzhan.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.article.Source;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// One sample article: fields in YAML between two lines of dashes, then the text.
///
/// @param channel path in its station's tree
/// @param also placements as `station:path`
/// @param ago days before the folder is filled
/// @param picture file name under `pictures/`
record SampleArticle(
        String station,
        String title,
        String shortTitle,
        String lead,
        String channel,
        List<String> also,
        int ago,
        Optional<LocalTime> time,
        List<Source> sources,
        List<String> reporters,
        List<String> editors,
        List<String> tags,
        Optional<String> picture,
        String alt,
        Optional<String> caption,
        boolean front,
        String text) {
    /// @param name such as `articles/gd/01-hangdao.md`
    static SampleArticle parse(String name, String file) {
        int end = file.indexOf("\n---", 4);
        if (!file.startsWith("---\n") || end < 0) {
            throw new IllegalArgumentException(name + " does not begin with fields between ---");
        }
        Object loaded =
                new Load(LoadSettings.builder().setLabel(name).build())
                        .loadFromString(file.substring(4, end));
        if (!(loaded instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException(name + " has no fields");
        }
        Texts texts = new Texts(name, fields);
        return new SampleArticle(
                name.split("/")[1],
                texts.text("title"),
                texts.optional("short").orElse(""),
                texts.optional("lead").orElse(""),
                texts.text("channel"),
                texts.list("also"),
                Integer.parseInt(texts.text("ago")),
                texts.optional("time").map(LocalTime::parse),
                texts.sources(),
                texts.list("reporters"),
                texts.list("editors"),
                texts.list("tags"),
                texts.optional("picture"),
                texts.optional("alt").orElse(""),
                texts.optional("caption"),
                texts.optional("front").filter("true"::equals).isPresent(),
                file.substring(file.indexOf('\n', end + 1) + 1).strip());
    }

    private record Texts(String name, Map<?, ?> fields) {
        Optional<String> optional(String key) {
            return Optional.ofNullable(fields.get(key)).map(Object::toString);
        }

        String text(String key) {
            return optional(key)
                    .orElseThrow(() -> new IllegalArgumentException(name + " has no " + key));
        }

        List<String> list(String key) {
            return fields.get(key) instanceof List<?> items
                    ? items.stream().map(Object::toString).toList()
                    : optional(key).stream().toList();
        }

        List<Source> sources() {
            if (!(fields.get("sources") instanceof List<?> items)) {
                return List.of();
            }
            return items.stream().map(Texts::source).toList();
        }

        private static Source source(Object item) {
            return item instanceof Map<?, ?> linked
                    ? new Source(
                            String.valueOf(linked.get("name")),
                            Optional.ofNullable(linked.get("link")).map(Object::toString))
                    : Source.named(item.toString());
        }
    }
}

package org.fenzhan.extract.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.extract.line.Target;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What a page says to machines, gathered in one walk over its head and scripts.
///
/// @param title text of the first `title` element, blanks collapsed; empty if there is none
/// @param metas contents by lower-case `name`, `property`, `itemprop` or `http-equiv`, in order
/// @param things JSON-LD objects, graphs unfolded
/// @param canonical `link rel=canonical`
/// @param next addresses of `link rel=next`
/// @param language `html lang` or `Content-Language`
/// @param times the `time` elements
/// @param properties the elements with an `itemprop`
public record Metadata(
        String title,
        Map<String, List<String>> metas,
        List<Json> things,
        Optional<String> canonical,
        List<String> next,
        Optional<String> language,
        List<Element> times,
        List<Element> properties) {
    private static final int MAX_SCRIPT = 500_000;
    private static final int MAX_THINGS = 500;

    public static Metadata none() {
        return new Metadata(
                "",
                Map.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    public static Metadata read(Document document) {
        Map<String, List<String>> metas = new HashMap<>();
        List<Json> things = new ArrayList<>();
        Told told = Told.in(document);
        for (Element meta : told.metas) {
            keep(metas, meta);
        }
        for (Element script : told.scripts) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")
                    && script.data().length() <= MAX_SCRIPT) {
                unfold(JsonReader.read(script.data()), things, 0);
            }
        }
        List<String> next = new ArrayList<>();
        Optional<String> canonical = Optional.empty();
        for (Element link : told.links) {
            String rel = link.attr("rel").toLowerCase(Locale.ROOT);
            if (rel.equals("canonical") && canonical.isEmpty() && !link.attr("href").isBlank()) {
                canonical = Optional.of(address(link));
            } else if (rel.equals("next") && !link.attr("href").isBlank()) {
                next.add(address(link));
            }
        }
        return new Metadata(
                title(told.titles),
                metas,
                things,
                canonical,
                next,
                language(document, metas),
                told.times,
                told.properties);
    }

    private static String address(Element link) {
        return Target.of(link, "href").strip();
    }

    private static String title(List<Element> titles) {
        for (Element title : titles) {
            if (title.parents().stream().noneMatch(parent -> parent.normalName().equals("svg"))) {
                return title.text().strip();
            }
        }
        return "";
    }

    private static Optional<String> language(Document document, Map<String, List<String>> metas) {
        Element html = document.firstElementChild(); // the parser makes one if the page has none
        String declared =
                html == null
                        ? ""
                        : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        if (!declared.isBlank()) {
            return Optional.of(declared.strip());
        }
        return metas.getOrDefault("content-language", List.of()).stream().findFirst();
    }

    private static void keep(Map<String, List<String>> metas, Element meta) {
        String content = Parser.unescapeEntities(meta.attr("content"), false).strip();
        if (content.isEmpty()) {
            return;
        }
        for (String key : List.of("name", "property", "itemprop", "http-equiv")) {
            String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                metas.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(content);
            }
        }
    }

    private static void unfold(Json json, List<Json> into, int depth) {
        if (depth > 8 || into.size() > MAX_THINGS) {
            return;
        }
        for (Json thing : json.each()) {
            if (thing instanceof Json.Entries entries) {
                into.add(thing);
                entries.members()
                        .forEach((name, value) -> {
                            if (name.equals("@graph")
                                    || name.equals("mainEntity")
                                    || name.equals("mainEntityOfPage")
                                    || name.equals("hasPart")) {
                                unfold(value, into, depth + 1);
                            }
                        });
            }
        }
    }

    /// First content of the first of these names that has one; names in lower case.
    public Optional<Named> first(String... names) {
        for (String name : names) {
            List<String> contents = metas.get(name);
            if (contents != null) {
                return Optional.of(new Named(name, contents.getFirst()));
            }
        }
        return Optional.empty();
    }

    public List<String> all(String name) {
        return metas.getOrDefault(name, List.of());
    }

    /// JSON-LD objects whose type says article, posting or report.
    public List<Json> articles() {
        return things.stream()
                .filter(thing -> isType(thing, "article", "posting", "report"))
                .toList();
    }

    /// JSON-LD objects of a type that ends so, in lower case.
    public List<Json> ofType(String ending) {
        return things.stream().filter(thing -> isType(thing, ending)).toList();
    }

    private static boolean isType(Json thing, String... endings) {
        return thing.member("@type").stream()
                .flatMap(type -> type.each().stream())
                .flatMap(type -> type.words().stream())
                .map(type -> type.toLowerCase(Locale.ROOT))
                .anyMatch(type -> {
                    for (String ending : endings) {
                        if (type.endsWith(ending)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    /// The elements of that `itemprop`, in the page's order.
    public List<Element> properties(String name) {
        return properties.stream()
                .filter(element -> name.equalsIgnoreCase(element.attr("itemprop").strip()))
                .toList();
    }

    /// A content and the name under which it stood.
    public record Named(String name, String content) {}
}

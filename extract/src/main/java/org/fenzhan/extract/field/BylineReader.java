package org.fenzhan.extract.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.label.Names;
import org.fenzhan.extract.line.Glyphs;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Piece;
import org.fenzhan.extract.metadata.Json;
import org.jsoup.nodes.Element;

/// Authors where no Chinese label names them: JSON-LD, metadata, microdata, `By …` lines, elements
/// whose class says author.
final class BylineReader {
    private static final Pattern BY =
            Pattern.compile(
                    "^(?:By|BY|Written by|Posted by|Von|Par|Por|Di|Door)[:\\s]+(.{3,120})$");
    private static final Pattern AND =
            Pattern.compile("\\s*(?:,| and | & | und | et | y | e |;|\\|)\\s*");
    private static final Pattern NAME =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}|de|van|von|der|la|al|bin|da|di|el)[\\p{L}.'’-]*){1,4}");

    private final Scope scope;
    private final Ledger ledger;
    private final People people;

    BylineReader(Scope scope, Ledger ledger, People people) {
        this.scope = scope;
        this.ledger = ledger;
        this.people = people;
    }

    void read() {
        linkedData();
        if (people.authors().isEmpty()) {
            visible();
        }
        if (people.authors().isEmpty()) {
            microdata();
        }
        if (people.authors().isEmpty()) {
            scope.metadata()
                    .first(
                            "author",
                            "article:author",
                            "dc.creator",
                            "sailthru.author",
                            "parsely-author",
                            "byl",
                            "dcterms.creator")
                    .filter(named -> !named.content().startsWith("http"))
                    .ifPresent(named -> add(names(named.content()), "meta " + named.name(), 0.7));
        }
    }

    private void linkedData() {
        for (Json article : scope.metadata().articles()) {
            List<String> names = new ArrayList<>();
            article.member("author")
                    .ifPresent(author ->
                            author.each()
                                    .forEach(one -> {
                                        boolean organisation =
                                                one.words("@type")
                                                        .map(type ->
                                                                type.toLowerCase(Locale.ROOT)
                                                                        .contains("organization"))
                                                        .orElse(false);
                                        if (!organisation) {
                                            one.words()
                                                    .filter(name ->
                                                            !name.startsWith("http")
                                                                    && name.length() < 80)
                                                    .ifPresent(name -> names.addAll(names(name)));
                                        }
                                    }));
            add(names, "JSON-LD author", 0.9);
            if (!names.isEmpty()) {
                return;
            }
        }
    }

    private void visible() {
        for (Line line : scope.head()) {
            if (line.text().length() > 150) {
                continue;
            }
            Matcher by = BY.matcher(line.text());
            if (by.matches()) {
                List<String> names = names(by.group(1));
                if (!names.isEmpty()) {
                    ledger.took(line.index(), "authors");
                    add(names, "line " + (line.index() + 1) + ", By", 0.85);
                    return;
                }
            }
            for (Piece piece : line.links()) {
                boolean author = piece.element().attr("rel").contains("author");
                String text = line.text().substring(piece.start(), piece.end());
                if (author && text.length() < 50) {
                    ledger.took(line.index(), "authors");
                    add(
                            List.of(Glyphs.strip(text)),
                            "line " + (line.index() + 1) + ", rel author",
                            0.8);
                }
            }
        }
    }

    private void microdata() {
        for (Element author : scope.metadata().properties("author")) {
            Element name = author.getElementsByAttributeValue("itemprop", "name").first();
            String text =
                    (name == null ? author : name).hasAttr("content")
                            ? (name == null ? author : name).attr("content")
                            : (name == null ? author : name).text();
            if (!text.isBlank() && text.length() < 80) {
                add(names(text), "itemprop author", 0.85);
            }
        }
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (String part : AND.split(Glyphs.strip(text).replaceFirst("^[Bb]y\\s+", ""))) {
            String name = Glyphs.strip(part);
            boolean western = NAME.matcher(name).matches();
            boolean chinese =
                    Glyphs.hasHan(name) && name.length() <= 4 && !Names.read(name, false).isEmpty();
            if ((western || chinese) && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private void add(List<String> names, String origin, double confidence) {
        names.forEach(name -> People.add(people.authors(), new Found<>(name, origin, confidence)));
    }
}

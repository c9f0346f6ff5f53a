package org.fenzhan.extract.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.label.DateText;
import org.fenzhan.extract.label.Names;
import org.fenzhan.extract.line.Glyphs;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Piece;
import org.fenzhan.extract.metadata.Json;
import org.jsoup.nodes.Element;

/// Authors where no Chinese label names them: JSON-LD, metadata, microdata, `By …` lines, elements
/// whose class says author, `某某/某报` under a headline. Metadata of Chinese pages name the editor as
/// often; a Chinese name in them counts where the page prints it too.
final class BylineReader {
    private static final Pattern BY =
            Pattern.compile(
                    "^(?:By|BY|Written by|Posted by|Von|Par|Por|Di|Door)[:\\s]+(.{3,120})$");
    private static final Pattern AND =
            Pattern.compile("\\s*(?:,| and | & | und | et | y | e |;|\\|)\\s*");
    private static final Pattern NAME =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}|de|van|von|der|la|al|bin|da|di|el)[\\p{L}.'’-]*){1,4}");

    private static final Pattern SLASH = Pattern.compile("\\s*[/／|｜]\\s*");

    /// Lines behind the headline in which a byline stands.
    private static final int NEAR = 5;

    private static final int MAX_BYLINE = 40;
    private static final int MAX_NAMING = 60;

    private final Scope scope;
    private final Ledger ledger;
    private final People people;

    BylineReader(Scope scope, Ledger ledger, People people) {
        this.scope = scope;
        this.ledger = ledger;
        this.people = people;
    }

    void read() {
        withMedium();
        if (people.authors().isEmpty()) {
            linkedData();
        }
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

    /// `石某某/某报` or `某报／石某某` behind the headline, with a date or without.
    private void withMedium() {
        int start = scope.headline().lastLine() + 1;
        for (int i = start; i < Math.min(scope.bodyStart(), start + NEAR); i++) {
            String text = scope.page().line(i).text();
            if (text.length() > MAX_BYLINE) {
                continue;
            }
            String plain =
                    DateText.find(text)
                            .map(date ->
                                    text.substring(0, date.start()) + text.substring(date.end()))
                            .orElse(text);
            String[] parts = SLASH.split(plain.strip(), -1);
            boolean nameFirst = parts.length == 2 && isMedium(parts[1]);
            if (nameFirst || (parts.length == 2 && isMedium(parts[0]))) {
                Names names = Names.read(parts[nameFirst ? 0 : 1], false);
                if (names.whole() && !names.isEmpty()) {
                    ledger.took(i, "authors");
                    add(names.people(), "line " + (i + 1) + ", beside a medium", 0.7);
                    return;
                }
            }
        }
    }

    private static boolean isMedium(String text) {
        return SourceNames.looksLikeMedium(text.strip());
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
        boolean told = origin.startsWith("meta") || origin.startsWith("JSON-LD");
        names.stream()
                .filter(name -> !told || !Glyphs.hasHan(name) || isPrinted(name))
                .forEach(name ->
                        People.add(people.authors(), new Found<>(name, origin, confidence)));
    }

    /// Whether a short line about the article has the name, and not as that of an editor.
    private boolean isPrinted(String name) {
        return people.editors().stream().noneMatch(editor -> editor.value().equals(name))
                && Stream.concat(scope.outside().stream(), scope.bodyLines().stream())
                        .filter(line -> line.text().length() < MAX_NAMING)
                        .anyMatch(line ->
                                line.text().contains(name)
                                        && scope.labels().of(line.index()).isEmpty());
    }
}

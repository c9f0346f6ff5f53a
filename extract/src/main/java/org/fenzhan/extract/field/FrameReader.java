package org.fenzhan.extract.field;

import java.util.List;
import java.util.Optional;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.label.LabelKind;
import org.fenzhan.extract.label.Labelled;
import org.fenzhan.extract.line.Glyphs;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.metadata.Json;
import org.fenzhan.extract.metadata.Metadata;

/// What stands about the article: the site's name, a lead, a shorter title, the language.
final class FrameReader {
    private static final String SIMPLIFIED = "国这个们时来为会说对发学过现实产动进关机员开门问题长东车书见电务应无证党岁图团广张记报让认设论议话语读";
    private static final String TRADITIONAL = "國這個們時來為會說對發學過現實產動進關機員開門問題長東車書見電務應無證黨歲圖團廣張記報讓認設論議話語讀";

    private final Scope scope;
    private final Ledger ledger;

    FrameReader(Scope scope, Ledger ledger) {
        this.scope = scope;
        this.ledger = ledger;
    }

    Optional<Found<String>> siteName() {
        Metadata metadata = scope.metadata();
        Optional<Found<String>> named =
                metadata.first("sitename", "og:site_name", "application-name")
                        .map(meta -> new Found<>(meta.content(), "meta " + meta.name(), 0.95))
                        .or(() -> publisher(metadata))
                        .or(() -> titleSuffix(metadata));
        named.ifPresent(name -> markMasthead(name.value()));
        return named.or(this::masthead);
    }

    /// The line above the headline that is nothing but the name.
    private void markMasthead(String name) {
        int headline = scope.headline().line();
        scope.page().lines().stream()
                .filter(line -> line.index() < headline && line.text().equals(name))
                .findFirst()
                .ifPresent(line -> ledger.took(line.index(), "siteName"));
    }

    private static Optional<Found<String>> publisher(Metadata metadata) {
        for (Json site : metadata.ofType("website")) {
            Optional<String> name = site.words("name");
            if (name.isPresent()) {
                return Optional.of(new Found<>(name.get(), "JSON-LD WebSite", 0.9));
            }
        }
        for (Json article : metadata.articles()) {
            Optional<String> name = article.member("publisher").flatMap(Json::words);
            if (name.isPresent()) {
                return Optional.of(new Found<>(name.get(), "JSON-LD publisher", 0.85));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found<String>> titleSuffix(Metadata metadata) {
        String site = TitleElement.split(metadata.title()).site();
        int cut =
                Math.max(
                        Math.max(site.lastIndexOf('_'), site.lastIndexOf('|')),
                        Math.max(site.lastIndexOf(" - "), lastHyphen(site)));
        String last = cut < 0 ? site : site.substring(cut + 1);
        String name = Glyphs.strip(last.replaceFirst("^[-\\s]+", ""));
        return name.isEmpty() || name.length() > 40
                ? Optional.empty()
                : Optional.of(new Found<>(name, "title element", 0.7));
    }

    /// A hyphen behind a Latin letter is part of a name: welcome-…
    private static int lastHyphen(String site) {
        int hyphen = site.lastIndexOf('-');
        while (hyphen > 0 && isLatin(site.charAt(hyphen - 1))) {
            hyphen = site.lastIndexOf('-', hyphen - 1);
        }
        return hyphen;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// The first words of a page without markup, if they stand alone above everything else.
    private Optional<Found<String>> masthead() {
        if (!scope.page().isPlainText()
                || scope.page().lines().isEmpty()
                || scope.headline().line() <= 0) {
            return Optional.empty();
        }
        Line first = scope.page().line(0);
        boolean alone =
                first.text().length() <= 30
                        && scope.labels().of(0).isEmpty()
                        && first.text().chars().noneMatch(c -> c == '。' || c == '，' || c == '>');
        if (!alone) {
            return Optional.empty();
        }
        ledger.took(0, "siteName");
        return Optional.of(new Found<>(first.text(), "line 1", 0.6));
    }

    Optional<Found<String>> lead() {
        for (Line line : scope.head()) {
            for (Labelled labelled : scope.labels().of(line.index())) {
                String value = labelled.value(line.text());
                if (labelled.kind() == LabelKind.LEAD && labelled.strong() && value.length() > 10) {
                    ledger.took(line.index(), "lead");
                    return Optional.of(
                            new Found<>(
                                    value,
                                    "line " + (line.index() + 1) + ", label " + labelled.word(),
                                    0.95));
                }
            }
            String names = line.region().lowerNames();
            boolean named =
                    names.contains("summary")
                            || names.contains("standfirst")
                            || names.contains("zhaiyao")
                            || names.contains("abstract")
                            || names.contains("subhead")
                            || names.contains("daodu")
                            || names.contains("dek")
                            || names.contains("intro");
            if (named && line.text().length() > 20 && !scope.body().chosen().get(line.index())) {
                ledger.took(line.index(), "lead");
                return Optional.of(new Found<>(line.text(), line.region().place(), 0.8));
            }
        }
        return Optional.empty();
    }

    /// A claim of the metadata that is shorter than the headline and part of it or like it.
    Optional<Found<String>> shortTitle() {
        String title = scope.headline().title().map(Found::value).orElse("");
        for (Headline.Claim claim : Headline.claims(scope.metadata())) {
            String text =
                    claim.origin().equals("title element")
                            ? TitleElement.split(claim.text()).headline()
                            : claim.text();
            String key = Headline.key(text);
            String own = Headline.key(title);
            boolean shorter =
                    key.length() >= 4 && key.length() < own.length() && shared(key, own) > 0.6;
            if (shorter) {
                return Optional.of(new Found<>(text, claim.origin(), 0.7));
            }
        }
        return Optional.empty();
    }

    private static double shared(String small, String large) {
        return small.chars().filter(c -> large.indexOf(c) >= 0).count() / (double) small.length();
    }

    Optional<Found<String>> language(List<Line> body) {
        int simplified = 0;
        int traditional = 0;
        int han = 0;
        int kana = 0;
        int letters = 0;
        for (Line line : body) {
            for (int i = 0; i < Math.min(line.text().length(), 2_000); i++) {
                char c = line.text().charAt(i);
                if (c < 0x80) {
                    letters += isLatin(c) ? 1 : 0;
                } else if (Glyphs.isHan(c)) {
                    han++;
                    simplified += SIMPLIFIED.indexOf(c) >= 0 ? 1 : 0;
                    traditional += TRADITIONAL.indexOf(c) >= 0 ? 1 : 0;
                } else if (Glyphs.isSyllable(c)) {
                    kana++;
                } else if (Character.isLetter(c)) {
                    letters++;
                }
            }
            if (han + letters + kana > 6_000) {
                break;
            }
        }
        if (han > 10 && kana < han / 10 && han * 3 > letters && simplified != traditional) {
            return Optional.of(
                    new Found<>(
                            traditional > simplified ? "zh-Hant" : "zh-Hans",
                            "characters of the body",
                            0.95));
        }
        return scope.metadata()
                .language()
                .map(language -> new Found<>(language.replace('_', '-'), "declared", 0.7));
    }
}

package org.fenzhan.extract.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An article as the page has it. Nothing is corrected and nothing guessed: an absent field is
/// empty.
///
/// @param title as it stands, half-width punctuation included
/// @param shortTitle a shorter form of the title that the page uses elsewhere (`<title>`, Open
///   Graph)
/// @param sources in the page's order
/// @param reporters 记者, 通讯员 and 实习生, or the people of a Western byline
/// @param photographers 摄影, 摄, 图
/// @param authors 作者, 文, 撰文
/// @param editors 编辑, 责编, 责任编辑, without their numbers; 审核 and 校对 are none
/// @param breadcrumb channel names from the home page down, without the article itself
/// @param siteName as the page claims it, which a hijacked page must not be believed; `origin` says
///   where it stands
/// @param lead a summary set apart from the body
/// @param language BCP 47, as declared or read from the script: `zh-Hans`, `zh-Hant`, `en`
/// @param nextPages addresses of the further pages of the same article
public record Article(
        Optional<Found<String>> title,
        Optional<Found<String>> shortTitle,
        Optional<Found<Published>> published,
        List<Found<Source>> sources,
        List<Found<String>> reporters,
        List<Found<String>> photographers,
        List<Found<String>> authors,
        List<Found<String>> editors,
        List<Found<String>> breadcrumb,
        Optional<Found<String>> siteName,
        Optional<Found<String>> lead,
        List<Block> body,
        Optional<Found<String>> language,
        Optional<Found<URI>> canonical,
        List<Found<URI>> nextPages,
        List<Row> rows)
        implements Extraction {
    public Article {
        sources = List.copyOf(sources);
        reporters = List.copyOf(reporters);
        photographers = List.copyOf(photographers);
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        breadcrumb = List.copyOf(breadcrumb);
        body = List.copyOf(body);
        nextPages = List.copyOf(nextPages);
        rows = List.copyOf(rows);
    }

    /// The texts of all blocks joined by a line feed, pictures left out. Offsets into it are UTF-16
    /// units.
    public String bodyText() {
        return body.stream()
                .map(Block::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// Everybody who wrote it: reporters, then authors.
    public List<String> writers() {
        return Stream.concat(reporters.stream(), authors.stream())
                .map(Found::value)
                .distinct()
                .toList();
    }
}

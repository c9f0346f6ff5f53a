package org.fenzhan.extract.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.extract.Extractor;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Found;
import org.junit.jupiter.api.Test;

class PortalPagesTest {
    @Test
    void fieldsOfPortalPagesAreReadExactly() throws IOException {
        Tally tally = new Tally();
        Extractor extractor = new Extractor();
        for (LabelledPage page : PortalPages.all()) {
            if (extractor.extract(page.bytes(), Optional.empty(), Optional.empty())
                    instanceof Article article) {
                compare(page, article, tally);
            } else {
                tally.wrong(page.template(), "article", "an article", "none");
            }
        }

        assertThat(tally.pages("title")).isGreaterThanOrEqualTo(120);
        for (String field : List.of("title", "date", "sources", "reporters", "editors")) {
            assertThat(tally.share(field))
                    .as("share of pages with exact %s; %s", field, tally.faults)
                    .isGreaterThanOrEqualTo(0.98);
        }
        assertThat(tally.share("breadcrumb")).as("%s", tally.faults).isGreaterThanOrEqualTo(0.95);
        assertThat(tally.share("body")).as("%s", tally.faults).isGreaterThanOrEqualTo(0.98);
        assertThat(tally.share("authors")).as("%s", tally.faults).isGreaterThanOrEqualTo(0.95);
        assertThat(tally.share("photographers"))
                .as("%s", tally.faults)
                .isGreaterThanOrEqualTo(0.95);
    }

    private static void compare(LabelledPage page, Article article, Tally tally) {
        tally.count(
                page.template(),
                "title",
                page.title(),
                article.title().map(Found::value).orElse(""));
        tally.count(
                page.template(),
                "date",
                page.date(),
                article.published().map(found -> found.value().date().toString()).orElse(""));
        tally.count(
                page.template(),
                "sources",
                page.sources(),
                article.sources().stream().map(found -> found.value().name()).toList());
        tally.count(
                page.template(), "reporters", page.reporters(), Found.values(article.reporters()));
        tally.count(page.template(), "authors", page.authors(), Found.values(article.authors()));
        tally.count(
                page.template(),
                "photographers",
                page.photographers(),
                Found.values(article.photographers()));
        tally.count(page.template(), "editors", page.editors(), Found.values(article.editors()));
        tally.count(
                page.template(),
                "breadcrumb",
                page.breadcrumb(),
                Found.values(article.breadcrumb()));
        tally.count(page.template(), "body", List.of(), bodyFaults(page, article.bodyText()));
    }

    private static List<String> bodyFaults(LabelledPage page, String body) {
        List<String> faults = new ArrayList<>();
        page.paragraphs().stream()
                .filter(text -> !body.contains(text))
                .forEach(text -> faults.add("lacks " + text));
        LabelledPage.FILLERS.stream()
                .filter(body::contains)
                .forEach(text -> faults.add("holds " + text));
        body.lines()
                .filter(line ->
                        line.contains("版权所有")
                                || line.contains("备0000")
                                || line.contains("声明")
                                || line.contains("当前位置")
                                || line.equals(page.title()))
                .forEach(line -> faults.add("holds " + line));
        return faults;
    }

    /// Counts per field what was read exactly, and keeps the faults.
    private static final class Tally {
        private final Map<String, int[]> counts = new LinkedHashMap<>();
        private final List<String> faults = new ArrayList<>();

        void count(String template, String field, Object expected, Object read) {
            int[] count = counts.computeIfAbsent(field, _ -> new int[2]);
            count[1]++;
            if (expected.equals(read)) {
                count[0]++;
            } else {
                wrong(template, field, expected, read);
            }
        }

        void wrong(String template, String field, Object expected, Object read) {
            faults.add("\n" + template + ": " + field + " is " + read + ", not " + expected);
        }

        int pages(String field) {
            return counts.get(field)[1];
        }

        double share(String field) {
            return counts.get(field)[0] / (double) counts.get(field)[1];
        }
    }
}

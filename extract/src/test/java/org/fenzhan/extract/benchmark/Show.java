package org.fenzhan.extract.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fenzhan.extract.Extractor;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Extraction;

/// Prints what the extractor makes of one page, row by row. Argument: the page.
final class Show {
    private Show() {}

    public static void main(String[] arguments) throws IOException {
        for (String page : arguments) {
            byte[] bytes = Files.readAllBytes(Path.of(page));
            if (page.endsWith(".gz")) {
                bytes =
                        new java.util.zip.GZIPInputStream(Files.newInputStream(Path.of(page)))
                                .readAllBytes();
            }
            Extraction extraction =
                    new Extractor().extract(bytes, Optional.empty(), Optional.empty());
            if (extraction instanceof Article article) {
                System.out.println(
                        "title: "
                                + article.title()
                                + "\nshort: "
                                + article.shortTitle()
                                + "\ndate: "
                                + article.published()
                                + "\nsources: "
                                + article.sources()
                                + "\nreporters: "
                                + article.reporters()
                                + "\nphotographers: "
                                + article.photographers()
                                + "\nauthors: "
                                + article.authors()
                                + "\neditors: "
                                + article.editors()
                                + "\ncrumb: "
                                + article.breadcrumb()
                                + "\nsite: "
                                + article.siteName()
                                + "\nlead: "
                                + article.lead()
                                + "\nlanguage: "
                                + article.language()
                                + "\nblocks: "
                                + article.body().size());
            }
            extraction
                    .rows()
                    .forEach(row ->
                            System.out.println(
                                    row.number()
                                            + "\t"
                                            + row.fields()
                                            + row.leftOut().map(why -> " - " + why).orElse("")
                                            + "\t"
                                            + row.place()
                                            + "\t"
                                            + (row.text().length() > 110
                                                    ? row.text().substring(0, 110)
                                                    : row.text())));
            if (!(extraction instanceof Article)) {
                System.out.println(extraction);
            }
        }
    }
}

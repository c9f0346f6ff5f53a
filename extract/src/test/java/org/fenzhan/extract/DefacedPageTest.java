package org.fenzhan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.article.Row;
import org.fenzhan.extract.article.Source;
import org.junit.jupiter.api.Test;

class DefacedPageTest {
    @Test
    void everyFieldOfTheDefacedPageIsRead() throws IOException {
        Article article = read(own());

        assertThat(article.title().orElseThrow().value()).isEqualTo("福建省考察团赴天津市交流港口建设,双方签署合作备忘录");
        assertThat(article.published().orElseThrow().value()).hasToString("2025-03-14");
        assertThat(names(article)).containsExactly("海峡晨报", "海峡+客户端");
        assertThat(Found.values(article.reporters())).containsExactly("林晓岚", "欧阳海");
        assertThat(Found.values(article.editors())).containsExactly("陈一帆");
        assertThat(Found.values(article.breadcrumb())).containsExactly("首页", "新闻中心", "本省要闻");
        assertThat(article.body()).hasSize(4);
        assertThat(article.bodyText().lines()).hasSize(4);
        assertThat(article.bodyText()).startsWith("3月12日,").endsWith("(记者  林晓岚 欧阳海)");
    }

    @Test
    void siteNameIsShownAsThePageClaimsItWithItsPlace() throws IOException {
        Found<String> siteName = read(own()).siteName().orElseThrow();

        assertThat(siteName.value()).isEqualTo("welcome-星云博");
        assertThat(siteName.origin()).isEqualTo("line 1");
    }

    @Test
    void everyLineSaysWhatBecameOfIt() throws IOException {
        List<Row> rows = read(own()).rows();

        assertThat(rows)
                .extracting(Row::fields)
                .containsExactly(
                        List.of("siteName"),
                        List.of(),
                        List.of("breadcrumb"),
                        List.of("title"),
                        List.of("published", "sources"),
                        List.of("body"),
                        List.of("body"),
                        List.of("body"),
                        List.of("reporters", "body"),
                        List.of("editors"));
        assertThat(rows.get(1).leftOut()).contains("station switcher");
        assertThat(rows.get(4).leftOut()).contains("text size control");
    }

    @Test
    void theSeedPageIsReadAsItStands() throws IOException {
        Path seed = Path.of("..", "..", "shared", "seed", "defaced-article.txt");
        Path beside = Path.of("..", "shared", "seed", "defaced-article.txt");
        Path found = Files.exists(seed) ? seed : beside;
        assumeTrue(
                Files.exists(found),
                "the seed page is not there: " + seed.toAbsolutePath().normalize());

        Article article = read(Files.readString(found));

        assertThat(article.title().orElseThrow().value()).isEqualTo("广东省党政代表团赴北京市学习考察,黄坤明尹力讲话");
        assertThat(article.published().orElseThrow().value()).hasToString("2024-06-27");
        assertThat(names(article)).containsExactly("南方日报", "南方+客户端");
        assertThat(Found.values(article.reporters())).containsExactly("徐林", "骆骁骅");
        assertThat(Found.values(article.editors())).containsExactly("罗世成");
        assertThat(Found.values(article.breadcrumb())).containsExactly("首页", "资讯中心", "今日重点");
        assertThat(article.body()).hasSize(5);
    }

    private static List<String> names(Article article) {
        return article.sources().stream().map(Found::value).map(Source::name).toList();
    }

    private static Article read(String text) {
        return (Article) new Extractor().extract(text, Optional.empty());
    }

    private static String own() throws IOException {
        try (InputStream in = DefacedPageTest.class.getResourceAsStream("defaced-page.txt")) {
            assertThat(in).as("resource defaced-page.txt").isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

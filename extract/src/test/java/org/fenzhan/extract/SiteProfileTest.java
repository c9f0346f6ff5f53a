package org.fenzhan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Row;
import org.fenzhan.extract.profile.SiteProfile;
import org.junit.jupiter.api.Test;

class SiteProfileTest {
    private static final String SHARED =
            "本站由热心读者共同维护，十多年来坚持报道身边的人和事，欢迎各位来稿，来稿请注明姓名和联系方式，一经采用即付稿酬，谢谢大家一直以来的支持。";
    private static final List<String> PLACES =
            List.of("东村", "西村", "南村", "北村", "上村", "下村", "前村", "后村", "大村", "小村", "新村", "老村");

    @Test
    void textThatAllPagesShareIsNoArticle() {
        String page = page(3);
        assertThat(read(page, SiteProfile.none()).bodyText()).contains("热心读者");

        Article article = read(page, learned());

        assertThat(article.bodyText()).isEqualTo("北村昨天通了公交车，村民们很高兴。");
        assertThat(article.rows())
                .filteredOn(row -> row.text().startsWith("本站由"))
                .extracting(Row::leftOut)
                .containsOnly(Optional.of("template of the site"));
    }

    @Test
    void headlineThatAllPagesShareIsNoTitle() {
        assertThat(read(page(5), learned()).title().orElseThrow().value()).isEqualTo("下村通了公交车");
    }

    @Test
    void placesOfFieldsAreLearned() {
        SiteProfile profile = learned();

        assertThat(profile.pages()).isEqualTo(PLACES.size());
        assertThat(profile.place("body")).contains("div.a > p");
    }

    @Test
    void profileIsTheSameAfterWritingAndReading() {
        SiteProfile profile = learned();

        assertThat(SiteProfile.parse(profile.toText())).isEqualTo(profile);
        assertThat(SiteProfile.parse(profile.toText()).toText()).isEqualTo(profile.toText());
    }

    @Test
    void textThatIsNoProfileIsRefusedWithTheLine() {
        assertThatThrownBy(() -> SiteProfile.parse("hello"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'hello'");
        assertThatThrownBy(() -> SiteProfile.parse("fenzhan-site-profile 1\nline xyz"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("line xyz");
    }

    @Test
    void threePagesTeachNothing() {
        ProfileLearner learner = new ProfileLearner(new Extractor());
        IntStream.range(0, 3).forEach(i -> learner.count(page(i), Optional.empty()));
        IntStream.range(0, 3).forEach(i -> learner.locate(page(i), Optional.empty()));

        assertThat(learner.profile().template()).isEmpty();
        assertThat(learner.profile().places()).isEmpty();
    }

    private static SiteProfile learned() {
        ProfileLearner learner = new ProfileLearner(new Extractor());
        IntStream.range(0, PLACES.size()).forEach(i -> learner.count(page(i), Optional.empty()));
        IntStream.range(0, PLACES.size()).forEach(i -> learner.locate(page(i), Optional.empty()));
        return learner.profile();
    }

    private static String page(int number) {
        String place = PLACES.get(number);
        return "<title>乡村小站</title><h1>乡村小站</h1><div><a href=/>首页</a> <a href=/1>新闻</a></div><div class=t>"
                + place
                + "通了公交车</div><div>2024-06-"
                + (10 + number)
                + "</div><div class=a><p>"
                + place
                + "昨天通了公交车，村民们很高兴。</p></div><div class=b><p>"
                + SHARED
                + "</p><p>"
                + SHARED
                + "</p></div>";
    }

    private static Article read(String page, SiteProfile profile) {
        return (Article) new Extractor().extract(page, Optional.empty(), profile);
    }
}

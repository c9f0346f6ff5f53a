package org.fenzhan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MarkedHtmlTest {
    @Test
    void changedWordsAreMarkedInsideTheirParagraphAndItsMarksStay() {
        assertThat(
                        marked(
                                "<p>可以<strong>大大</strong>减少检测。</p>",
                                "<p>可以<strong>大幅</strong>减少重复检测。</p>"))
                .isEqualTo("<p>可以<strong>大<del>大</del><ins>幅</ins></strong>减少<ins>重复</ins>检测。</p>");
    }

    @Test
    void addedAndRemovedParagraphsAreMarkedWhole() {
        assertThat(marked("<p>甲甲甲甲。</p><p>乙乙乙乙。</p>", "<p>乙乙乙乙。</p><p>丙丙丙丙。</p>"))
                .isEqualTo("<p><del>甲甲甲甲。</del></p><p>乙乙乙乙。</p><p><ins>丙丙丙丙。</ins></p>");
    }

    @Test
    void whatWasRemovedAtTheEndStandsAtTheEnd() {
        assertThat(marked("<p>实施，细则另行公布</p>", "<p>实施</p>"))
                .isEqualTo("<p>实施<del>，细则另行公布</del></p>");
    }

    @Test
    void tableCellsAndListsAreMarkedToo() {
        assertThat(marked("<ul><li>一项</li><li>两项</li></ul>", "<ul><li>一项</li><li>两条</li></ul>"))
                .isEqualTo("<ul><li>一项</li><li>两<del>项</del><ins>条</ins></li></ul>");
    }

    @Test
    void equalBodiesAreLeftAlone() {
        assertThat(marked("<p>一样</p>", "<p>一样</p>")).isEqualTo("<p>一样</p>");
    }

    @Test
    void newTextCanBeReadOutOfTheMarkedOne() {
        String after =
                "<h2>题</h2><p>甲<em>乙</em>丙</p><table><tbody><tr><td>丁</td></tr></tbody></table>";
        String html = marked("<h2>旧题</h2><p>甲<em>戊</em></p><p>去掉的</p>", after);
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("del").remove();
        assertThat(body.text()).isEqualTo(Jsoup.parseBodyFragment(after).body().text());
    }

    private static String marked(String before, String after) {
        return MarkedHtml.of(SafeHtml.clean(before), SafeHtml.clean(after));
    }
}

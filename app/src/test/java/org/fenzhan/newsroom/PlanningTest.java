package org.fenzhan.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fenzhan.article.Act;
import org.fenzhan.article.Article;
import org.fenzhan.article.Standing;
import org.fenzhan.newsroom.Visitor.Got;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Drafts ticked in the list, published as one plan by three people, taken back as one act.
class PlanningTest {
    @TempDir Path folder;
    private RunningNewsroom newsroom;
    private Visitor author;
    private Visitor first;
    private Visitor second;
    private final List<Article> drafts = new ArrayList<>();

    @BeforeEach
    void start() {
        newsroom = new RunningNewsroom(folder);
        author = newsroom.signedIn("linxiao");
        first = newsroom.signedIn("hejia");
        second = newsroom.signedIn("zhoulan");
        for (int i = 0; i < 3; i++) {
            drafts.add(newsroom.desks.draft("旧稿" + i));
        }
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    @Test
    void draftsAreTickedReviewedByTwoAndPublishedTogether() {
        assertThat(author.get("/gd/articles").page().select("[name=article]")).hasSize(3);
        assertThat(author.post("/gd/plans").status()).isEqualTo(409);
        String plan = make();
        assertThat(author.get(plan).page().select("[role=status]").text())
                .contains("还要 2 个人看过")
                .doesNotContain("林晓");
        assertThat(first.get("/gd/work").page().select("a[href=" + plan + "]"))
                .as("it waits for the reviewers")
                .isNotEmpty();
        assertThat(first.get("/gd/articles").page().select("a[href=/gd/work] .n").text())
                .startsWith("1");
        assertThat(author.get("/gd/work").page().select("a[href=" + plan + "]")).isEmpty();
        author.get(plan);
        Got own = author.post(plan + "/approve");
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.page().select("[role=alert]").text()).contains("不能自己审");
        first.get(plan);
        first.post(plan + "/approve");
        assertThat(first.post(plan + "/approve").page().select("[role=alert]").text())
                .contains("你已经看过了");
        assertThat(newsroom.plans.step()).isFalse();
        second.get(plan);
        second.post(plan + "/approve");
        assertThat(newsroom.plans.step()).isTrue();

        assertThat(drafts)
                .allMatch(draft ->
                        newsroom.article(draft).state().standing() instanceof Standing.Live);
        Got page = second.get(plan);
        assertThat(page.page().select(".line").text()).contains("何佳 看过，同意", "周岚 看过，同意");
        assertThat(page.page().select("[role=status]").text()).contains("最后 3 篇正在上线");
        assertThat(second.get("/gd/plans").page().select("tbody").text()).contains("发布 3 篇");
    }

    @Test
    void planIsStoppedGoesOnAndIsTakenBack() {
        String plan = make();
        first.get(plan);
        first.post(plan + "/stop");
        assertThat(first.get(plan).page().select("[role=status]").text()).contains("停在这里");
        second.get(plan);
        assertThat(second.post(plan + "/approve").page().select("[role=alert]").text())
                .contains("别人先动了");
        first.post(plan + "/go-on");
        first.post(plan + "/approve");
        second.post(plan + "/approve");
        newsroom.articles.act(
                newsroom.reference(drafts.getFirst()),
                newsroom.desks.author,
                newsroom.article(drafts.getFirst()).head(),
                new Act.Submit(""));
        newsroom.plans.step();
        assertThat(second.get(plan).page().select("[aria-labelledby=left] li").text())
                .contains("旧稿0", "正在别处审");

        assertThat(second.post(plan + "/take-back", "reason", "").status()).isEqualTo(409);
        Got back = second.post(plan + "/take-back", "reason", "来源不明");
        newsroom.plans.step();

        assertThat(second.get(back.location()).page().select("main").text())
                .contains("撤回 2 篇", "理由：来源不明");
        assertThat(newsroom.article(drafts.get(1)).state().standing())
                .isInstanceOf(Standing.Withdrawn.class);
        assertThat(second.get("/hk" + plan.substring(3)).status())
                .as("another station's desk")
                .isEqualTo(404);
    }

    private String make() {
        author.get("/gd/articles");
        return author.post(
                        "/gd/plans",
                        "article",
                        String.valueOf(drafts.get(0).id().value()),
                        "article",
                        String.valueOf(drafts.get(1).id().value()),
                        "article",
                        String.valueOf(drafts.get(2).id().value()))
                .location();
    }
}

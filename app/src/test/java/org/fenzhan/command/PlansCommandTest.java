package org.fenzhan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Article;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Revision;
import org.fenzhan.article.RevisionId;
import org.fenzhan.article.Saving;
import org.fenzhan.article.plan.Plan;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.station.Station;
import org.fenzhan.store.DataFolder;
import org.fenzhan.text.SafeHtml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlansCommandTest {
    private static final String GROUP =
            """
            name: 南岭合作网
            stations:
              - code: head
                name: 总站
                prefix: /
                locale: zh-Hans-CN
                hue: 238
                strength: 0.055
                footer: {operator: 编辑部}
                channels:
                  - {slug: yw, name: 要闻, reviews: 1}
            """;

    @TempDir Path folder;

    @Test
    void planIsCarriedOutAndTakenBackOnTheTerminal() throws Exception {
        Files.writeString(folder.resolve("group.yaml"), GROUP);
        String data = folder.toString();
        for (String account : List.of("linxiao", "hejia")) {
            assertThat(
                            Ran.fenzhan(
                                            "correct horse",
                                            "person",
                                            account,
                                            "--name",
                                            account,
                                            "--station",
                                            "head",
                                            "--password-stdin",
                                            "--data",
                                            data)
                                    .exit())
                    .isEqualTo(Exit.DONE);
        }
        long plan;
        try (Portal portal = Portal.open(DataFolder.open(folder), Clock.systemUTC())) {
            plan = plan(portal);
        }
        String number = String.valueOf(plan);

        assertThat(run("plans", "--data", data).out()).contains("publish", "runs", "0 of 2");
        Ran watched = run("plans", "watch", number, "--data", data);
        assertThat(watched.exit()).as(watched.err()).isEqualTo(Exit.DONE);
        assertThat(watched.err()).contains("2 of 2");
        assertThat(run("plans", "--json", "--data", data).out())
                .contains("\"state\":\"done\"", "\"live\":2");
        Ran back =
                run(
                        "plans",
                        "take-back",
                        number,
                        "--as",
                        "hejia",
                        "--reason",
                        "来源不明",
                        "--data",
                        data);
        assertThat(back.exit()).as(back.err()).isEqualTo(Exit.DONE);
        assertThat(run("plans", "stop", number, "--as", "hejia", "--data", data).exit())
                .as("it is over")
                .isEqualTo(Exit.FAILED);
        assertThat(run("plans", "watch", "2", "--data", data).exit()).isEqualTo(Exit.DONE);
        assertThat(run("plans", "--data", data).out()).contains("withdraw done     2 of 2");
        assertThat(run("plans", "stop", "1", "--as", "nobody", "--data", data).exit())
                .isEqualTo(Exit.USED_WRONGLY);
        assertThat(run("plans", "watch", "9", "--data", data).exit()).isEqualTo(Exit.USED_WRONGLY);
    }

    private static Ran run(String... arguments) {
        return Ran.fenzhan("", arguments);
    }

    private static long plan(Portal portal) {
        PersonId author = new PersonId(1);
        Station head = portal.group().head();
        List<Article> drafts =
                List.of("一", "二").stream()
                        .map(title ->
                                portal.articles()
                                        .create(
                                                head,
                                                head.channel("yw").orElseThrow().id(),
                                                new Saving(
                                                        author,
                                                        new RevisionId(0),
                                                        Manuscript.titled(
                                                                title,
                                                                SafeHtml.clean("<p>一段。</p>")),
                                                        Revision.Origin.IMPORTED)))
                        .toList();
        Plan made =
                ((Plans.Result.Done)
                                portal.plans()
                                        .publish(
                                                head.id(),
                                                author,
                                                "旧稿",
                                                drafts.stream().map(Article::id).toList()))
                        .plan();
        portal.plans().approve(made.id(), new PersonId(2));
        return made.id();
    }
}

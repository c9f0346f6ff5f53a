package org.fenzhan.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.fenzhan.newsroom.Visitor.Got;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
    @TempDir Path folder;
    private RunningNewsroom newsroom;

    @BeforeEach
    void start() {
        newsroom = new RunningNewsroom(folder);
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    @Test
    void signingInLeadsToThePageThatWasAskedFor() {
        Visitor visitor = newsroom.visitor();
        Got refused = visitor.get("/gd/articles?stage=DRAFT");
        assertThat(refused.status()).isEqualTo(303);
        assertThat(refused.location()).isEqualTo("/sign-in");

        Got in = visitor.signIn("linxiao", RunningNewsroom.PASSWORD);

        assertThat(in.status()).isEqualTo(303);
        assertThat(in.location()).isEqualTo("/gd/articles?stage=DRAFT");
    }

    @Test
    void firstPageIsTheWorkOfTheHomeStation() {
        assertThat(newsroom.signedIn("linxiao").get("/").location()).isEqualTo("/gd/work");
    }

    @Test
    void sessionCookieIsHiddenFromScriptsAndOtherSitesAndNewAfterSigningIn() {
        Visitor visitor = newsroom.visitor();
        String before = visitor.get("/sign-in").header("Set-Cookie");
        Got in = visitor.signIn("linxiao", RunningNewsroom.PASSWORD);

        assertThat(in.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(HttpCookie.parse(in.header("Set-Cookie")).getFirst().getValue())
                .isNotEqualTo(HttpCookie.parse(before).getFirst().getValue());
    }

    @Test
    void wrongPasswordSaysHowManyAttemptsAreLeft() {
        Visitor visitor = newsroom.visitor();

        Got wrong = visitor.signIn("linxiao", "wrong");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.page().select(".note.bad").text())
                .contains("工号或密码不对")
                .contains("还能在这台电脑上试 4 次，之后要等 1 分钟");
        assertThat(wrong.page().select("#account").val()).isEqualTo("linxiao");
        assertThat(wrong.page().select("#password").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void unknownAccountIsToldTheSameAsAWrongPassword() {
        assertThat(newsroom.visitor().signIn("nobody", "x").page().select(".note").text())
                .isEqualTo(
                        newsroom.visitor()
                                .signIn("linxiao", "x")
                                .page()
                                .select(".note")
                                .text()
                                .replace("3 次", "4 次"));
    }

    @Test
    void sixthAttemptMustWaitEvenWithTheRightPassword() {
        Visitor visitor = newsroom.visitor();
        for (int i = 0; i < 5; i++) {
            visitor.signIn("linxiao", "wrong");
        }

        Got waits = visitor.signIn("linxiao", RunningNewsroom.PASSWORD);
        assertThat(waits.status()).isEqualTo(429);
        assertThat(waits.page().select(".note.bad").text()).contains("10:43:00 以后再试");

        newsroom.clock.pass(Duration.ofSeconds(61));
        assertThat(visitor.signIn("linxiao", RunningNewsroom.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void formWithoutTokenChangesNothingAndGivesBackWhatWasTyped() {
        Visitor visitor = newsroom.signedIn("linxiao");

        Got refused = visitor.postWithoutToken("/gd/write", "title", "没有凭据的标题", "act", "save");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.page().select("textarea").text()).isEqualTo("没有凭据的标题");
        assertThat(newsroom.list.draftsOf(newsroom.desks.station("gd").id(), newsroom.desks.author))
                .isEmpty();
    }

    @Test
    void formSentAfterTheSessionEndedGivesBackWhatWasTyped() {
        Visitor visitor = newsroom.signedIn("linxiao");
        visitor.forgetSession();

        Got refused = visitor.post("/gd/write", "title", "写了一半", "body", "一段长文", "act", "save");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.page().select("textarea").eachText()).contains("写了一半", "一段长文");
        assertThat(refused.page().select("a.main").attr("href")).isEqualTo("/sign-in");
    }

    @Test
    void scriptIsToldThatTheSessionEndedAndCanSignInInPlace() {
        Visitor visitor = newsroom.signedIn("linxiao");
        visitor.forgetSession();
        assertThat(visitor.postJson("/gd/write/autosave", Map.of("title", "稿")).status())
                .isEqualTo(401);

        visitor.useToken(visitor.getJson("/sign-in/token").json().get("token").asString());
        Got in =
                visitor.post(
                        "/sign-in/in-place",
                        "account",
                        "linxiao",
                        "password",
                        RunningNewsroom.PASSWORD);

        assertThat(in.status()).isEqualTo(200);
        assertThat(in.json().get("name").asString()).isEqualTo("林晓");
        visitor.useToken(in.json().get("token").asString());
        assertThat(visitor.postJson("/gd/write/autosave", Map.of("title", "稿")).status())
                .isEqualTo(200);
    }

    @Test
    void everyAnswerCarriesAPolicyWithoutInlineScriptOrStyle() {
        Visitor visitor = newsroom.signedIn("linxiao");
        for (String path : new String[] {"/sign-in", "/gd/work", "/nowhere", "/gd/write"}) {
            Got got = visitor.get(path);
            assertThat(got.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(got.header("Server")).isEmpty();
            assertThat(got.page().select("script:not([src]), style, [style], [onclick]"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void signingOutEndsTheSession() {
        Visitor visitor = newsroom.signedIn("linxiao");
        visitor.post("/sign-out");
        assertThat(visitor.get("/gd/work").location()).isEqualTo("/sign-in");
    }

    @Test
    void languageIsThePersonsOwn() {
        Visitor visitor = newsroom.signedIn("linxiao");
        visitor.post("/gd/language", "language", "en");

        assertThat(visitor.get("/gd/work").page().select("html").attr("lang")).isEqualTo("en");
        assertThat(visitor.get("/gd/work").page().select("h1").text()).isEqualTo("My work");
        assertThat(newsroom.signedIn("hejia").get("/gd/work").page().select("h1").text())
                .isEqualTo("我的工作");
        assertThat(newsroom.visitor().get("/sign-in?lang=en").page().select("h1").text())
                .isEqualTo("Sign in to Fenzhan");
    }

    @Test
    void somebodyWhoMayNoLongerComeInIsOutAtTheNextRequest() {
        Visitor visitor = newsroom.signedIn("linxiao");
        newsroom.desks.database.write(session ->
                session.update("UPDATE person SET active = 0 WHERE account = 'linxiao'"));

        assertThat(visitor.get("/gd/work").status()).isEqualTo(303);
    }
}

package org.fenzhan.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fenzhan.Desks;
import org.fenzhan.article.Article;
import org.fenzhan.article.RevisionId;
import org.fenzhan.newsroom.Visitor.Got;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.station.Station;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of the program, as the program itself knows them, against the station and the
/// session. A new route is in these tables without anybody adding it.
class RoutesTest {
    private static final Set<String> OPEN_TO_ALL =
            Set.of("/sign-in", "/sign-in/token", "/sign-in/in-place", "/newsroom/{name}", "/error");

    @TempDir Path folder;
    private RunningNewsroom newsroom;
    private Article elsewhere;

    @BeforeEach
    void start() {
        newsroom = new RunningNewsroom(folder);
        Station hk = newsroom.desks.station("hk");
        elsewhere =
                newsroom.articles.create(
                        hk,
                        hk.channels().getFirst().id(),
                        Desks.typed(newsroom.desks.author, new RevisionId(0), "香港的稿"));
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    private record Route(RequestMethod method, String pattern, HandlerMethod handler) {
        boolean takes(Class<?> type) {
            return Arrays.stream(handler.getMethodParameters())
                    .anyMatch(parameter -> parameter.getParameterType() == type);
        }

        String at(String station, long article) {
            return pattern.replace("{station}", station)
                    .replace("{article}", String.valueOf(article))
                    .replace("{plan}", "1")
                    .replace("{publication}", "1")
                    .replace("{name}", "x.png")
                    .replace("/**", "/x.css");
        }
    }

    private List<Route> routes() {
        return newsroom
                .server
                .part(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .flatMap(entry ->
                        entry.getKey().getPatternValues().stream()
                                .flatMap(pattern ->
                                        methods(entry.getKey().getMethodsCondition().getMethods())
                                                .map(method ->
                                                        new Route(
                                                                method,
                                                                pattern,
                                                                entry.getValue()))))
                .toList();
    }

    private static Stream<RequestMethod> methods(Set<RequestMethod> methods) {
        return methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream();
    }

    @Test
    void everyRouteOfAnArticleTakesItThroughTheStationsDoor() {
        assertThat(routes())
                .filteredOn(route -> route.pattern().contains("{article}"))
                .hasSizeGreaterThan(15)
                .allSatisfy(route -> {
                    assertThat(route.takes(OpenArticle.class)).as(route.pattern()).isTrue();
                    assertThat(route.pattern()).startsWith("/{station}/");
                });
    }

    @Test
    void everyRouteOfAStationTakesItsDesk() {
        assertThat(routes())
                .filteredOn(route -> route.pattern().contains("{station}"))
                .allSatisfy(route ->
                        assertThat(route.takes(StationDesk.class) || route.takes(OpenArticle.class))
                                .as(route.pattern())
                                .isTrue());
    }

    @Test
    void articleOfAnotherStationIsNotFoundAtAnyRoute() {
        Visitor visitor = newsroom.signedIn("hejia");
        for (Route route : routes()) {
            if (route.pattern().contains("{article}")) {
                Got got = ask(visitor, route, route.at("gd", elsewhere.id().value()));
                assertThat(got.status())
                        .as("%s %s", route.method(), route.pattern())
                        .isEqualTo(404);
            }
        }
        assertThat(newsroom.article(elsewhere).head()).isEqualTo(elsewhere.head());
    }

    @Test
    void stationThatDoesNotExistIsNotFoundAtAnyRoute() {
        Visitor visitor = newsroom.signedIn("hejia");
        for (Route route : routes()) {
            if (route.pattern().contains("{station}")) {
                Got got = ask(visitor, route, route.at("zz", elsewhere.id().value()));
                assertThat(got.status())
                        .as("%s %s", route.method(), route.pattern())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void revisionOfAnotherArticleIsNotFound() {
        Article own = newsroom.desks.draft("广东的稿");
        Visitor visitor = newsroom.signedIn("linxiao");
        long foreign = elsewhere.head().value();
        String base = "/gd/articles/" + own.id().value();
        assertThat(visitor.get(base + "/preview?revision=" + foreign).status()).isEqualTo(404);
        assertThat(visitor.get(base + "/diff?old=" + foreign).status()).isEqualTo(404);
        assertThat(visitor.get(base + "/clash?mine=" + foreign).status()).isEqualTo(404);
        assertThat(visitor.post(base + "/restore", "revision", "" + foreign, "seen", "1").status())
                .isEqualTo(404);
        assertThat(visitor.post(base + "/write", "base", "" + foreign, "title", "x").status())
                .isEqualTo(404);
        assertThat(visitor.get("/gd/write/address?revision=" + foreign).status()).isEqualTo(404);
    }

    @Test
    void nobodyGetsAnywhereWithoutSigningIn() {
        Visitor stranger = newsroom.visitor();
        stranger.get("/sign-in");
        for (Route route : routes()) {
            if (OPEN_TO_ALL.contains(route.pattern())) {
                continue;
            }
            Got got = ask(stranger, route, route.at("hk", elsewhere.id().value()));
            if (route.method() == RequestMethod.GET) {
                assertThat(got.location()).as(route.pattern()).isEqualTo("/sign-in");
            } else {
                assertThat(got.status()).as(route.pattern()).isEqualTo(401);
            }
        }
        assertThat(newsroom.article(elsewhere).head()).isEqualTo(elsewhere.head());
    }

    @Test
    void unknownAddressSaysSoInTheReadersLanguage() {
        Got got = newsroom.signedIn("hejia").get("/gd/there-is-no-such-page");
        assertThat(got.status()).isEqualTo(404);
        assertThat(got.page().select("[role=alert]").text()).contains("这里没有你要的东西");
    }

    @Test
    void hostileAddressesAreRefusedWithoutATrace() {
        Visitor visitor = newsroom.signedIn("hejia");
        for (String path :
                List.of(
                        "/gd/articles/1;x=1",
                        "/gd//work",
                        "/gd/articles/-1/write",
                        "/gd/articles/99999999999999999999/write",
                        "/gd/articles/1%2F..%2F2/write",
                        "/newsroom/..%2Fapplication.properties",
                        "/media/..%2f..%2fetc%2fpasswd",
                        "/assets/%00")) {
            Got got = visitor.get(path);
            assertThat(got.status()).as(path).isBetween(400, 404);
            assertThat(got.body()).as(path).doesNotContain("Exception").doesNotContain("jetty");
        }
    }

    private static Got ask(Visitor visitor, Route route, String path) {
        if (route.method() == RequestMethod.GET) {
            return visitor.get(path);
        }
        boolean json = path.endsWith("autosave");
        if (path.endsWith("/pictures")) {
            return visitor.upload(path, "file", "x.png", new byte[] {1, 2, 3});
        }
        return json
                ? visitor.postJson(path, Map.of("title", "x", "base", "1"))
                : visitor.post(
                        path,
                        "title",
                        "x",
                        "base",
                        "1",
                        "seen",
                        "1",
                        "mine",
                        "1",
                        "theirs",
                        "1",
                        "revision",
                        "1",
                        "reason",
                        "x",
                        "language",
                        "zh",
                        "channel",
                        "1");
    }
}

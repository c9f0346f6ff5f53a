package org.fenzhan.newsroom.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.fenzhan.account.Person;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Reference;
import org.fenzhan.newsroom.door.Csrf;
import org.fenzhan.newsroom.door.Entrance;
import org.fenzhan.newsroom.door.NotHere;
import org.fenzhan.newsroom.door.Visit;
import org.fenzhan.newsroom.words.Language;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/// The lowest door: turns an address into the visit, the desk and the article of a screen. A
/// station that does not exist, an article that does not exist and an article of another station
/// are the same: not here.
public final class DeskArguments implements HandlerMethodArgumentResolver {
    private final Supplier<StationGroup> group;
    private final Articles articles;
    private final Entrance entrance;
    private final Clock clock;

    public DeskArguments(
            Supplier<StationGroup> group, Articles articles, Entrance entrance, Clock clock) {
        this.group = group;
        this.articles = articles;
        this.entrance = entrance;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Visit.class || type == StationDesk.class || type == OpenArticle.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Visit visit = visit(request);
        Class<?> type = parameter.getParameterType();
        if (type == Visit.class) {
            return visit;
        }
        StationDesk desk = desk(visit, variable(request, "station"));
        return type == StationDesk.class ? desk : article(desk, variable(request, "article"));
    }

    private Visit visit(NativeWebRequest request) {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        Person person = entrance.present().orElseThrow(NotHere::new);
        return new Visit(
                person,
                new Words(Language.of(person.language())),
                http == null ? "" : Csrf.token(http),
                clock.instant());
    }

    private StationDesk desk(Visit visit, String code) {
        StationGroup all = group.get();
        Station station = all.station(code).orElseThrow(NotHere::new);
        return new StationDesk(visit, all, station);
    }

    private OpenArticle article(StationDesk desk, String number) {
        if (!number.matches("[1-9][0-9]{0,17}")) {
            throw new NotHere();
        }
        ArticleId id = new ArticleId(Long.parseLong(number));
        return articles.find(new Reference(desk.station().id(), id))
                .map(article -> new OpenArticle(desk, article))
                .orElseThrow(NotHere::new);
    }

    private static String variable(NativeWebRequest request, String name) {
        Object variables =
                request.getAttribute(
                        HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
                        RequestAttributes.SCOPE_REQUEST);
        Object value = variables instanceof Map<?, ?> map ? map.get(name) : null;
        if (value == null) {
            throw new IllegalStateException("the address has no {" + name + "}");
        }
        return value.toString();
    }
}

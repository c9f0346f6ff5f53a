package org.fenzhan.newsroom.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Stage;
import org.fenzhan.station.Channel;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationId;

/// What a list was asked for. Values that name nothing narrow nothing.
record ListQuery(
        Optional<Channel> channel,
        Optional<Stage> stage,
        Optional<PersonId> author,
        String words,
        Optional<ArticleList.Position> before) {
    private static final int PAGE = 50;
    private static final int LONGEST_WORDS = 200;

    static ListQuery of(Station station, Map<String, String> asked) {
        return new ListQuery(
                station.channel(asked.getOrDefault("channel", "")),
                stage(asked.getOrDefault("stage", "")),
                number(asked.getOrDefault("author", "")).map(PersonId::new),
                shortened(asked.getOrDefault("q", "").strip()),
                before(asked.getOrDefault("before", "")));
    }

    ArticleList.Filter filter(StationId station) {
        return new ArticleList.Filter(
                station, channel.map(Channel::id), stage, author, words, before, PAGE);
    }

    boolean isNarrowed() {
        return channel.isPresent() || author.isPresent() || !words.isEmpty();
    }

    ListQuery in(Optional<Stage> other) {
        return new ListQuery(channel, other, author, words, Optional.empty());
    }

    ListQuery in(Channel other) {
        return new ListQuery(Optional.of(other), stage, author, words, Optional.empty());
    }

    ListQuery after(Article last) {
        return new ListQuery(
                channel, stage, author, words, Optional.of(ArticleList.Position.of(last)));
    }

    /// Its address below the station, beginning with a slash.
    String address() {
        StringJoiner query = new StringJoiner("&", "/articles?", "").setEmptyValue("/articles");
        channel.ifPresent(it -> query.add("channel=" + encoded(it.path())));
        stage.ifPresent(it -> query.add("stage=" + it.name()));
        author.ifPresent(it -> query.add("author=" + it.value()));
        if (!words.isEmpty()) {
            query.add("q=" + encoded(words));
        }
        before.ifPresent(it -> query.add("before=" + it.touchedAt() + "-" + it.article()));
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Optional<Stage> stage(String name) {
        for (Stage stage : Stage.values()) {
            if (stage.name().equals(name)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    private static Optional<ArticleList.Position> before(String place) {
        String[] parts = place.split("-", -1);
        return parts.length != 2
                ? Optional.empty()
                : number(parts[0])
                        .flatMap(touched ->
                                number(parts[1]).map(id -> new ArticleList.Position(touched, id)));
    }

    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static String shortened(String words) {
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }
}

package org.fenzhan.newsroom.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenzhan.account.People;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Stage;
import org.fenzhan.article.Standing;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.Stages;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.desk.Titles;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Times;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.station.Channel;
import org.fenzhan.station.ChannelId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The articles of a station: states with counts are the filter, then channel, author and words.
@Controller
public final class ListScreen {
    private final ArticleList list;
    private final People people;
    private final Frames frames;

    public ListScreen(ArticleList list, People people, Frames frames) {
        this.list = list;
        this.people = people;
        this.frames = frames;
    }

    @GetMapping("/{station}/articles")
    public Answer articles(StationDesk desk, @RequestParam Map<String, String> asked) {
        ListQuery query = ListQuery.of(desk.station(), asked);
        ArticleList.Filter filter = query.filter(desk.station().id());
        Map<Stage, Long> counts = list.counts(filter);
        List<ArticleList.Line> lines = list.find(filter);
        Words words = desk.visit().words();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long found = query.stage().map(stage -> counts.getOrDefault(stage, 0L)).orElse(all);
        return Answer.page(
                "list",
                new ListPage(
                        frames.of(
                                desk,
                                Frame.Section.ARTICLES,
                                words.say(Label.ARTICLES),
                                query.channel().map(Channel::id)),
                        words.say(Sentence.LIST_CAPTION, place(desk, query)),
                        pipe(desk, query, counts, all),
                        tree(desk, query),
                        query.channel().map(Channel::name).orElse(desk.station().name()),
                        query.words(),
                        authors(query),
                        channels(desk, query),
                        query.stage().map(Stage::name).orElse(""),
                        query.channel().map(Channel::path).orElse(""),
                        lines.stream().map(line -> line(desk, line)).toList(),
                        found,
                        query.isNarrowed(),
                        lines.size() < filter.limit()
                                ? Optional.empty()
                                : Optional.of(
                                        desk.at(
                                                query.after(lines.getLast().article())
                                                        .address()))));
    }

    private static String place(StationDesk desk, ListQuery query) {
        return query.channel().map(Channel::id).map(desk::label).orElse(desk.station().name());
    }

    private static List<ListPage.Pipe> pipe(
            StationDesk desk, ListQuery query, Map<Stage, Long> counts, long all) {
        Words words = desk.visit().words();
        List<ListPage.Pipe> pipe = new ArrayList<>();
        pipe.add(
                new ListPage.Pipe(
                        words.say(Label.ALL),
                        words.number(all),
                        desk.at(query.in(Optional.empty()).address()),
                        query.stage().isEmpty(),
                        false));
        for (Stage stage : Stage.values()) {
            pipe.add(
                    new ListPage.Pipe(
                            words.say(Stages.word(stage)),
                            words.number(counts.getOrDefault(stage, 0L)),
                            desk.at(query.in(Optional.of(stage)).address()),
                            query.stage().equals(Optional.of(stage)),
                            stage == Stage.DRAFT || stage == Stage.PUBLISHED));
        }
        return pipe;
    }

    private List<ListPage.Node> tree(StationDesk desk, ListQuery query) {
        Map<ChannelId, Long> counts = list.channels(desk.station().id());
        return nodes(desk, query, counts, desk.station().channels());
    }

    private static List<ListPage.Node> nodes(
            StationDesk desk,
            ListQuery query,
            Map<ChannelId, Long> counts,
            List<Channel> channels) {
        return channels.stream()
                .map(channel ->
                        new ListPage.Node(
                                channel.name(),
                                desk.visit().words().number(counts.getOrDefault(channel.id(), 0L)),
                                desk.at(query.in(channel).address()),
                                query.channel().equals(Optional.of(channel)),
                                nodes(desk, query, counts, channel.children())))
                .toList();
    }

    private List<ListPage.Choice> authors(ListQuery query) {
        return people.all().stream()
                .map(person ->
                        new ListPage.Choice(
                                String.valueOf(person.id().value()),
                                person.name(),
                                query.author().equals(Optional.of(person.id()))))
                .toList();
    }

    private static List<ListPage.Choice> channels(StationDesk desk, ListQuery query) {
        return desk.station().allChannels().stream()
                .map(channel ->
                        new ListPage.Choice(
                                channel.path(),
                                desk.label(channel.id()),
                                query.channel().equals(Optional.of(channel))))
                .toList();
    }

    private static ListPage.Line line(StationDesk desk, ArticleList.Line line) {
        Words words = desk.visit().words();
        Times times = desk.visit().times();
        Article article = line.article();
        boolean sentBack =
                article.state().desk() instanceof Desk.Draft(boolean returned) && returned;
        return new ListPage.Line(
                Stages.sign(words, article),
                Titles.shown(words, line.title()),
                desk.at(article, ""),
                sentBack ? words.say(Label.SENT_BACK) : "",
                note(words, article),
                beside(desk, article),
                line.author(),
                times.near(article.touchedAt()),
                line.dated().map(times::dated).orElse(""),
                desk.at(article, "/write"),
                desk.at(article, "/diff"),
                isFirstDraft(article) ? String.valueOf(article.id().value()) : "");
    }

    private static boolean isFirstDraft(Article article) {
        return article.state().desk() instanceof Desk.Draft
                && article.state().standing() instanceof Standing.NeverPublished;
    }

    private static String note(Words words, Article article) {
        return switch (article.state().standing()) {
            case Standing.Withdrawn(_, _, String reason, _) ->
                    words.say(Sentence.WITHDRAWN_BECAUSE, reason);
            case Standing.Live _ ->
                    article.correction()
                            .map(correction ->
                                    words.say(
                                            Sentence.CORRECTED_TIMES,
                                            correction.count(),
                                            correction.note()))
                            .orElse("");
            case Standing.NeverPublished _ -> "";
        };
    }

    private static String beside(StationDesk desk, Article article) {
        return article.placements().stream()
                .flatMap(id -> desk.group().channel(id).stream())
                .map(channel -> desk.group().station(channel.station()).name())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}

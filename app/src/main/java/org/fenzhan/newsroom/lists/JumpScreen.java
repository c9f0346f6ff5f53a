package org.fenzhan.newsroom.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fenzhan.article.ArticleList;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.Stages;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.desk.Titles;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.station.Channel;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Jumping to an article, a channel or a screen by a few characters.
@Controller
public final class JumpScreen {
    private static final int MOST = 8;
    private static final int LONGEST = 60;

    private final ArticleList list;
    private final Frames frames;

    public JumpScreen(ArticleList list, Frames frames) {
        this.list = list;
        this.frames = frames;
    }

    @GetMapping("/{station}/jump")
    public Answer page(StationDesk desk, @RequestParam(defaultValue = "") String q) {
        return Answer.page(
                "jump",
                new JumpPage(
                        frames.of(desk, Frame.Section.JUMP, desk.visit().words().say(Label.JUMP)),
                        q,
                        find(desk, q)));
    }

    @GetMapping("/{station}/jump/found")
    public ResponseEntity<List<JumpPage.Target>> json(
            StationDesk desk, @RequestParam(defaultValue = "") String q) {
        return ResponseEntity.ok(find(desk, q));
    }

    private List<JumpPage.Target> find(StationDesk desk, String typed) {
        String asked =
                (typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed)
                        .strip()
                        .toLowerCase(Locale.ROOT);
        List<JumpPage.Target> targets = new ArrayList<>(screens(desk, asked));
        if (!asked.isEmpty()) {
            targets.addAll(channels(desk, asked));
            targets.addAll(articles(desk, asked));
        }
        return targets.stream().limit(2 * MOST).toList();
    }

    private static List<JumpPage.Target> screens(StationDesk desk, String asked) {
        Words words = desk.visit().words();
        String kind = words.say(Label.KIND_SCREEN);
        return List.of(
                        new JumpPage.Target(
                                words.say(Label.MY_WORK), desk.at("/work"), kind, "G W"),
                        new JumpPage.Target(
                                words.say(Label.ARTICLES), desk.at("/articles"), kind, "G A"),
                        new JumpPage.Target(words.say(Label.WRITE), desk.at("/write"), kind, "C"),
                        new JumpPage.Target(words.say(Label.KEYS), desk.at("/keys"), kind, "?"))
                .stream()
                .filter(target -> target.title().toLowerCase(Locale.ROOT).contains(asked))
                .toList();
    }

    private static List<JumpPage.Target> channels(StationDesk desk, String asked) {
        Words words = desk.visit().words();
        List<JumpPage.Target> targets = new ArrayList<>();
        for (Channel channel : desk.station().allChannels()) {
            boolean meant = channel.name().contains(asked) || channel.path().contains(asked);
            if (meant && targets.size() < MOST) {
                targets.add(
                        new JumpPage.Target(
                                desk.label(channel.id()),
                                desk.at("/articles?channel=" + channel.path()),
                                words.say(Label.KIND_CHANNEL),
                                ""));
                targets.add(
                        new JumpPage.Target(
                                words.say(Label.WRITE_IN, channel.name()),
                                desk.at("/write?channel=" + channel.id().value()),
                                words.say(Label.KIND_ACT),
                                ""));
            }
        }
        return targets;
    }

    private List<JumpPage.Target> articles(StationDesk desk, String asked) {
        Words words = desk.visit().words();
        return list.titled(desk.station().id(), asked, MOST).stream()
                .map(line ->
                        new JumpPage.Target(
                                Titles.shown(words, line.title()),
                                desk.at(line.article(), ""),
                                words.say(Label.KIND_ARTICLE),
                                Stages.sign(words, line.article()).word()))
                .toList();
    }
}

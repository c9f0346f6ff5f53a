package org.fenzhan.newsroom.lists;

import java.util.List;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Word;
import org.fenzhan.newsroom.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Help for the keyboard.
@Controller
public final class KeysScreen {
    private final Frames frames;

    public KeysScreen(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/{station}/keys")
    public Answer keys(StationDesk desk) {
        Words words = desk.visit().words();
        return Answer.page(
                "keys",
                new KeysPage(
                        frames.of(desk, Frame.Section.KEYS, words.say(Label.KEYS)),
                        List.of(
                                line(words, Label.EVERYWHERE, Label.KEY_MAIN, "Ctrl ↵"),
                                line(words, Label.EVERYWHERE, Label.KEY_JUMP, "Ctrl K"),
                                line(words, Label.EVERYWHERE, Label.KEY_WRITE, "C"),
                                line(words, Label.EVERYWHERE, Label.KEY_GO, "G W", "G A"),
                                line(words, Label.EVERYWHERE, Label.KEY_HELP, "?"),
                                line(words, Label.IN_LISTS, Label.KEY_ROWS, "J", "K"),
                                line(words, Label.IN_LISTS, Label.KEY_OPEN, "↵"),
                                line(words, Label.IN_LISTS, Label.KEY_EDIT, "E"),
                                line(words, Label.IN_LISTS, Label.KEY_DIFFERENCES, "D"),
                                line(words, Label.IN_LISTS, Label.KEY_SEARCH, "/"),
                                line(words, Label.IN_REVIEW, Label.KEY_QUEUE, "J", "K"),
                                line(words, Label.IN_REVIEW, Label.KEY_SEND_BACK, "B"),
                                line(words, Label.IN_REVIEW, Label.KEY_DIFFERENCES, "D"),
                                line(words, Label.IN_DIFFERENCES, Label.KEY_CHANGES, "N", "P"),
                                line(words, Label.IN_DIFFERENCES, Label.KEY_BACK, "Esc"))));
    }

    private static KeysPage.Line line(Words words, Word where, Word deed, String... keys) {
        return new KeysPage.Line(words.say(where), List.of(keys), words.say(deed));
    }
}

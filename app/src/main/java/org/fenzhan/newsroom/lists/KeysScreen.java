package org.fenzhan.newsroom.lists;

import java.util.List;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.door.Answer;
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
                        frames.of(desk, Frame.Section.KEYS, words.say(Word.KEYS)),
                        List.of(
                                line(words, Word.EVERYWHERE, Word.KEY_MAIN, "Ctrl ↵"),
                                line(words, Word.EVERYWHERE, Word.KEY_JUMP, "Ctrl K"),
                                line(words, Word.EVERYWHERE, Word.KEY_WRITE, "C"),
                                line(words, Word.EVERYWHERE, Word.KEY_GO, "G W", "G A"),
                                line(words, Word.EVERYWHERE, Word.KEY_HELP, "?"),
                                line(words, Word.IN_LISTS, Word.KEY_ROWS, "J", "K"),
                                line(words, Word.IN_LISTS, Word.KEY_OPEN, "↵"),
                                line(words, Word.IN_LISTS, Word.KEY_EDIT, "E"),
                                line(words, Word.IN_LISTS, Word.KEY_DIFFERENCES, "D"),
                                line(words, Word.IN_LISTS, Word.KEY_SEARCH, "/"),
                                line(words, Word.IN_REVIEW, Word.KEY_QUEUE, "J", "K"),
                                line(words, Word.IN_REVIEW, Word.KEY_SEND_BACK, "B"),
                                line(words, Word.IN_REVIEW, Word.KEY_DIFFERENCES, "D"),
                                line(words, Word.IN_DIFFERENCES, Word.KEY_CHANGES, "N", "P"),
                                line(words, Word.IN_DIFFERENCES, Word.KEY_BACK, "Esc"))));
    }

    private static KeysPage.Line line(Words words, Word where, Word deed, String... keys) {
        return new KeysPage.Line(words.say(where), List.of(keys), words.say(deed));
    }
}

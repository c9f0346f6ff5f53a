package org.fenzhan.newsroom.lists;

import org.fenzhan.account.People;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The rest of the side bar on a phone, and the language of the screens, kept with the person.
@Controller
public final class MoreScreen {
    private final People people;
    private final Frames frames;

    public MoreScreen(People people, Frames frames) {
        this.people = people;
        this.frames = frames;
    }

    @GetMapping("/{station}/more")
    public Answer more(StationDesk desk) {
        String title = desk.visit().words().say(Label.MORE);
        return Answer.page("more", new MorePage(frames.of(desk, Frame.Section.MORE, title)));
    }

    @PostMapping("/{station}/language")
    public Answer choose(StationDesk desk, @RequestParam String language) {
        people.useLanguage(desk.visit().person().id(), Language.of(language).code());
        return Answer.see(desk.at("/work"));
    }
}

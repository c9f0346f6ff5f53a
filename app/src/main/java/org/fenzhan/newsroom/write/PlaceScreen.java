package org.fenzhan.newsroom.write;

import java.util.Set;
import org.fenzhan.article.Article;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Manuscript;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.Titles;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.door.NotHere;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.station.ChannelId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Moves an article to another channel and chooses where else it stands. What readers see of it
/// follows at once.
@Controller
public final class PlaceScreen {
    private final Articles articles;
    private final Frames frames;

    public PlaceScreen(Articles articles, Frames frames) {
        this.articles = articles;
        this.frames = frames;
    }

    @GetMapping("/{station}/articles/{article}/place")
    public Answer show(OpenArticle open) {
        Words words = open.visit().words();
        Article article = open.article();
        Manuscript text =
                articles.revision(open.reference(), article.head()).orElseThrow().manuscript();
        WritingForm form = WritingForm.of(article, article.head(), text);
        return Answer.page(
                "place",
                new PlacePage(
                        frames.of(open.desk(), Frame.Section.ARTICLES, words.say(Label.MOVE)),
                        Titles.shown(words, text.title()),
                        open.at(""),
                        open.at("/place"),
                        open.desk().label(article.channel()),
                        WritePages.channels(open.desk(), form),
                        WritePages.placements(open.desk(), form)));
    }

    @PostMapping("/{station}/articles/{article}/place")
    public Answer move(OpenArticle open, @RequestParam MultiValueMap<String, String> fields) {
        WritingForm form = WritingForm.of(fields);
        ChannelId channel = Drafts.channel(open.desk(), form).orElseThrow(NotHere::new);
        Set<ChannelId> beside = Drafts.beside(open.desk(), form, channel);
        articles.place(open.reference(), open.visit().person().id(), channel, beside);
        return Answer.see(open.at(""));
    }
}

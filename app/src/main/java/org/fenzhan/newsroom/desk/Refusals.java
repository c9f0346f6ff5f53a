package org.fenzhan.newsroom.desk;

import java.util.ArrayList;
import java.util.List;
import org.fenzhan.account.People;
import org.fenzhan.account.Person;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Refusal;
import org.fenzhan.article.Revision;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.WithdrawWord;
import org.fenzhan.newsroom.words.Words;

/// Why an act was refused, and the way that is open, in the person's language.
public final class Refusals {
    private final Articles articles;
    private final People people;
    private final ArticleList list;

    public Refusals(Articles articles, People people, ArticleList list) {
        this.articles = articles;
        this.people = people;
        this.list = list;
    }

    /// @param heading what happened
    /// @param text whether one's work is safe, and what to do
    public record Message(String heading, String text) {}

    public Message say(OpenArticle open, Refusal why) {
        Words words = open.visit().words();
        return switch (why) {
            case OWN_TEXT ->
                    new Message(
                            words.say(Sentence.REFUSED_OWN),
                            words.say(
                                    Sentence.REFUSED_OWN_TEXT,
                                    open.desk().label(open.article().channel()),
                                    open.desk().depth(open.article()),
                                    words.list(reviewers(open.article()))));
            case APPROVED_BEFORE ->
                    new Message(
                            words.say(Sentence.REFUSED_TWICE),
                            words.say(
                                    Sentence.REFUSED_TWICE_TEXT,
                                    words.list(reviewers(open.article()))));
            case NOT_IN_REVIEW ->
                    new Message(words.say(Sentence.REFUSED_NOT_IN_REVIEW), lastAct(open));
            case IN_REVIEW ->
                    new Message(
                            words.say(Sentence.REFUSED_IN_REVIEW),
                            words.say(Sentence.REFUSED_IN_REVIEW_TEXT));
            case NOTHING_TO_SUBMIT ->
                    new Message(
                            words.say(Sentence.REFUSED_NOTHING),
                            words.say(Sentence.REFUSED_NOTHING_TEXT));
            case NOTE_MISSING ->
                    new Message(
                            words.say(Sentence.REFUSED_NOTE),
                            words.say(Sentence.REFUSED_NOTE_TEXT));
            case REASON_MISSING ->
                    new Message(
                            words.say(Sentence.REFUSED_REASON),
                            words.say(Sentence.REFUSED_REASON_TEXT));
            case NOT_LIVE -> new Message(words.say(Sentence.REFUSED_NOT_LIVE), lastAct(open));
            case MERGED_INTO_ITSELF ->
                    new Message(
                            words.say(WithdrawWord.REFUSED_ITSELF),
                            words.say(WithdrawWord.REFUSED_ITSELF_TEXT));
            case TARGET_NOT_PUBLIC ->
                    new Message(
                            words.say(WithdrawWord.REFUSED_TARGET),
                            words.say(WithdrawWord.REFUSED_TARGET_TEXT));
            case TARGET_LEADS_BACK ->
                    new Message(
                            words.say(WithdrawWord.REFUSED_BACK),
                            words.say(WithdrawWord.REFUSED_BACK_TEXT));
            case NOT_THE_AUTHOR ->
                    new Message(
                            words.say(Sentence.REFUSED_AUTHOR),
                            words.say(Sentence.REFUSED_AUTHOR_TEXT));
            case STALE -> new Message(words.say(Sentence.REFUSED_STALE), lastAct(open));
            case TITLE_MISSING ->
                    new Message(
                            words.say(Sentence.CHECK_NO_TITLE),
                            words.say(Sentence.REFUSED_MISSING_TEXT));
            case BODY_MISSING ->
                    new Message(
                            words.say(Sentence.CHECK_NO_BODY),
                            words.say(Sentence.REFUSED_MISSING_TEXT));
        };
    }

    /// Who may take the next step of a review: everybody who did not write the text and has not
    /// approved this submission, people of the station first.
    public List<String> reviewers(Article article) {
        List<PersonId> barred = new ArrayList<>(articles.writers(article));
        barred.addAll(articles.approvers(article));
        return people.all().stream()
                .filter(person -> !barred.contains(person.id()))
                .sorted((a, b) ->
                        Boolean.compare(
                                b.homeStation().equals(article.station()),
                                a.homeStation().equals(article.station())))
                .map(Person::name)
                .toList();
    }

    /// Who did what last, so that nobody has to guess why their act came too late.
    private String lastAct(OpenArticle open) {
        Words words = open.visit().words();
        return list.lastAct(open.reference())
                .map(act ->
                        words.say(
                                Sentence.LAST_ACT,
                                act.person(),
                                open.visit().times().near(act.at()),
                                words.say(Acts.word(act.act()), Titles.shown(words, title(open)))))
                .orElse("");
    }

    private String title(OpenArticle open) {
        return articles.revision(open.reference(), open.article().head())
                .map(Revision::manuscript)
                .map(text -> text.title())
                .orElse("");
    }
}

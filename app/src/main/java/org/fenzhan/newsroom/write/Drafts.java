package org.fenzhan.newsroom.write;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Revision;
import org.fenzhan.article.RevisionId;
import org.fenzhan.article.Saving;
import org.fenzhan.article.Standing;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.StationDesk;
import org.fenzhan.newsroom.door.NotHere;
import org.fenzhan.station.Channel;
import org.fenzhan.station.ChannelId;

/// Makes and saves articles from forms, with the channels that the form names.
public final class Drafts {
    private static final int DRAFT_LENGTH = 36;
    private static final int MOST_BEGUN = 2_000;

    private final Articles articles;
    private final Saves saves;

    /// Articles that were made by a first save, so that the same save sent again finds them.
    private final Map<Draft, ArticleId> begun =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Draft, ArticleId> eldest) {
                    return size() > MOST_BEGUN;
                }
            };

    private record Draft(PersonId person, String key) {}

    public Drafts(Articles articles, Saves saves) {
        this.articles = articles;
        this.saves = saves;
    }

    OpenArticle create(
            StationDesk desk, WritingForm form, Manuscript text, Revision.Origin origin) {
        Optional<OpenArticle> begun = begun(desk, form);
        if (begun.isPresent()) {
            return begun.get();
        }
        PersonId me = desk.visit().person().id();
        ChannelId channel = channel(desk, form).orElseGet(() -> firstChannel(desk).id());
        // The base of a first saving is not looked at.
        Saving first = new Saving(me, new RevisionId(0), text, origin);
        Article article = articles.create(desk.station(), channel, first);
        begin(desk, form, article);
        OpenArticle open = new OpenArticle(desk, article);
        Set<ChannelId> beside = beside(desk, form, channel);
        return beside.isEmpty()
                ? open
                : new OpenArticle(desk, articles.place(open.reference(), me, channel, beside));
    }

    private Optional<OpenArticle> begun(StationDesk desk, WritingForm form) {
        ArticleId made;
        synchronized (begun) {
            made = begun.get(new Draft(desk.visit().person().id(), form.draft()));
        }
        return made == null
                ? Optional.empty()
                : articles.find(new Reference(desk.station().id(), made))
                        .map(article -> new OpenArticle(desk, article));
    }

    private void begin(StationDesk desk, WritingForm form, Article article) {
        if (form.draft().length() == DRAFT_LENGTH) {
            synchronized (begun) {
                begun.put(new Draft(desk.visit().person().id(), form.draft()), article.id());
            }
        }
    }

    /// The article of the desk that a revision belongs to.
    ///
    /// @throws NotHere when there is none at this station
    OpenArticle find(StationDesk desk, RevisionId revision) {
        return articles.ofRevision(desk.station().id(), revision)
                .map(article -> new OpenArticle(desk, article))
                .orElseThrow(NotHere::new);
    }

    /// @throws NotHere when the form is based on a revision of another article
    Saves.Outcome save(
            OpenArticle open, WritingForm form, Manuscript text, Revision.Origin origin) {
        RevisionId base =
                form.baseRevision()
                        .filter(id -> articles.revision(open.reference(), id).isPresent())
                        .orElseThrow(NotHere::new);
        Saves.Outcome outcome =
                saves.save(
                        open.reference(),
                        open.visit().person().id(),
                        base,
                        new Saves.Text(text, origin));
        if (outcome instanceof Saves.Outcome.Saved) {
            place(open, form);
        }
        return outcome;
    }

    /// The article as it is now.
    OpenArticle reopened(OpenArticle open) {
        return new OpenArticle(
                open.desk(), articles.find(open.reference()).orElseThrow(NotHere::new));
    }

    /// Moves an article that no reader knows yet; afterwards moving is an act of its own, since
    /// readers see it at once.
    private void place(OpenArticle open, WritingForm form) {
        if (!(open.article().state().standing() instanceof Standing.NeverPublished)) {
            return;
        }
        ChannelId channel = channel(open.desk(), form).orElse(open.article().channel());
        Set<ChannelId> beside = beside(open.desk(), form, channel);
        boolean same =
                channel.equals(open.article().channel())
                        && beside.equals(Set.copyOf(open.article().placements()));
        if (!same) {
            articles.place(open.reference(), open.visit().person().id(), channel, beside);
        }
    }

    /// Where writing begins when no channel was chosen.
    static Channel firstChannel(StationDesk desk) {
        return desk.station().allChannels().stream()
                .filter(Channel::isLeaf)
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    static Optional<ChannelId> channel(StationDesk desk, WritingForm form) {
        return desk.station().allChannels().stream()
                .map(Channel::id)
                .filter(id -> String.valueOf(id.value()).equals(form.channel()))
                .findFirst();
    }

    static Set<ChannelId> beside(StationDesk desk, WritingForm form, ChannelId home) {
        Set<ChannelId> beside = new LinkedHashSet<>();
        desk.group()
                .stations()
                .forEach(station ->
                        station.allChannels().stream()
                                .map(Channel::id)
                                .filter(id -> form.beside().contains(String.valueOf(id.value())))
                                .filter(id -> !id.equals(home))
                                .forEach(beside::add));
        return beside;
    }
}

package org.fenzhan.newsroom.write;

import java.util.List;
import java.util.Optional;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Merge;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Refusal;
import org.fenzhan.article.Revision;
import org.fenzhan.article.RevisionId;
import org.fenzhan.article.Saving;

/// Saves a text over the revision that was on the screen. When somebody has saved meanwhile, both
/// versions are kept; changes of different paragraphs are brought together without a question.
public final class Saves {
    /// How often a merge is tried again when others keep saving between.
    private static final int ATTEMPTS = 3;

    private final Articles articles;

    public Saves(Articles articles) {
        this.articles = articles;
    }

    /// What came of it. But for a refusal, the text is stored in every case.
    sealed interface Outcome {
        /// @param mine what was saved aside before the merge; empty when nobody was in the way
        record Saved(Revision revision, Optional<Revision> mine) implements Outcome {}

        /// Both changed the same place.
        record Clash(Revision mine, Revision theirs) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    Outcome save(Reference article, PersonId author, RevisionId base, Text text) {
        Saving saving = new Saving(author, base, text.manuscript(), text.origin());
        return switch (articles.save(article, saving)) {
            case Saving.Result.Saved(Revision saved) -> new Outcome.Saved(saved, Optional.empty());
            case Saving.Result.Refused(Refusal why) -> new Outcome.Refused(why);
            case Saving.Result.Clash clash -> merge(article, clash, 1);
        };
    }

    /// A text and how it came about.
    record Text(Manuscript manuscript, Revision.Origin origin) {}

    private Outcome merge(Reference article, Saving.Result.Clash clash, int attempt) {
        if (clash.base().isEmpty() || attempt > ATTEMPTS) {
            return new Outcome.Clash(clash.mine(), clash.theirs());
        }
        Merge merge =
                Merge.of(
                        clash.base().get().manuscript(),
                        clash.mine().manuscript(),
                        clash.theirs().manuscript());
        if (!merge.isClean()) {
            return new Outcome.Clash(clash.mine(), clash.theirs());
        }
        Saving merged =
                new Saving(
                        clash.mine().author(),
                        clash.theirs().id(),
                        merge.decided(List.of()),
                        Revision.Origin.MERGED);
        return switch (articles.save(article, merged)) {
            case Saving.Result.Saved(Revision saved) ->
                    new Outcome.Saved(saved, Optional.of(clash.mine()));
            case Saving.Result.Refused(Refusal why) -> new Outcome.Refused(why);
            // Somebody saved again between: their new text against the same words of mine.
            case Saving.Result.Clash(_, Revision theirs, _) ->
                    merge(
                            article,
                            new Saving.Result.Clash(clash.mine(), theirs, clash.base()),
                            attempt + 1);
        };
    }
}

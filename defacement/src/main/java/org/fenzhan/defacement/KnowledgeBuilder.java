package org.fenzhan.defacement;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.fenzhan.defacement.knowledge.Filling;
import org.fenzhan.defacement.knowledge.FrameText;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.knowledge.Substitution;
import org.fenzhan.defacement.knowledge.Tally;
import org.fenzhan.defacement.language.Chinese;
import org.fenzhan.defacement.page.Context;
import org.fenzhan.defacement.page.Page;
import org.fenzhan.defacement.signal.BatchTraits;
import org.fenzhan.defacement.signal.Reading;
import org.fenzhan.defacement.signal.RoleWords;

/// Gathers what the pages of one batch say together, page by page, in bounded memory (some 60 MB at
/// most).
///
/// Thread-safe. Two builders over two halves of a batch give, merged, what one over the whole
/// would.
public final class KnowledgeBuilder {
    private static final int LONGEST = 200_000;

    private final Chinese chinese = Chinese.get();
    private final RoleWords roleWords = new RoleWords();
    private final Tally<String> words = new Tally<>(100_000);
    private final Tally<Filling> fillings = new Tally<>(300_000);
    private final Tally<FrameText> frames = new Tally<>(50_000);
    private final Tally<Substitution> substitutions = new Tally<>(10_000);
    private final Tally<Substitution> originals = new Tally<>(50_000);
    private int pages;

    /// Takes one page into account. Pages with very long bodies are counted by their beginning.
    public void add(Page page) {
        Page cut =
                page.body().length() <= LONGEST
                        ? page
                        : new Page(
                                page.fields(),
                                page.body().substring(0, LONGEST),
                                "",
                                page.address());
        Reading reading = new Reading(cut, Context.EMPTY, Knowledge.EMPTY, chinese);
        Set<String> seen = new HashSet<>(BatchTraits.words(reading));
        Set<Filling> filled = new LinkedHashSet<>(BatchTraits.fillings(reading));
        Set<FrameText> framed = BatchTraits.frames(page);
        var learnt = roleWords.learn(reading);
        Map<Substitution, Integer> replaced = BatchTraits.originals(reading);
        synchronized (this) {
            pages++;
            seen.forEach(word -> words.add(word, 1));
            filled.forEach(filling -> fillings.add(filling, 1));
            framed.forEach(text -> frames.add(text, 1));
            originals.addAll(replaced);
            learnt.stream()
                    .filter(each -> Math.abs(each.odds()) > 0.5)
                    .forEach(each ->
                            substitutions.add(
                                    each.substitution(),
                                    (int) Math.round(100 * Math.clamp(each.odds(), -4, 4))));
        }
    }

    /// Takes in what another builder gathered over other pages.
    public void merge(Knowledge other) {
        synchronized (this) {
            pages += other.pages();
            words.addAll(other.words());
            fillings.addAll(other.fillings());
            frames.addAll(other.frames());
            substitutions.addAll(other.substitutions());
            originals.addAll(other.originals());
        }
    }

    /// What was gathered so far.
    public Knowledge build() {
        synchronized (this) {
            return new Knowledge(
                    pages,
                    words.counts(),
                    fillings.counts(),
                    frames.counts(),
                    substitutions.counts(),
                    originals.counts());
        }
    }
}

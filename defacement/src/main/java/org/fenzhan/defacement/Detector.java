package org.fenzhan.defacement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Inspection;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Verdict;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.language.Chinese;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.page.Context;
import org.fenzhan.defacement.page.Page;
import org.fenzhan.defacement.signal.AlienPage;
import org.fenzhan.defacement.signal.Copies;
import org.fenzhan.defacement.signal.FrameNames;
import org.fenzhan.defacement.signal.Headlines;
import org.fenzhan.defacement.signal.HiddenBlocks;
import org.fenzhan.defacement.signal.MixedScripts;
import org.fenzhan.defacement.signal.Reading;
import org.fenzhan.defacement.signal.RoleWords;
import org.fenzhan.defacement.signal.RunningScripts;
import org.fenzhan.defacement.signal.SelfReference;
import org.fenzhan.defacement.signal.Signal;
import org.fenzhan.defacement.signal.SpunText;
import org.fenzhan.defacement.signal.StrayLines;
import org.fenzhan.defacement.signal.StuffedMetadata;
import org.fenzhan.defacement.signal.Suspects;
import org.fenzhan.defacement.signal.Watermarks;

/// Finds injected text in a page and proposes what stood there before, without any list of brands.
///
/// A page is inspected alone; `Context` and `Knowledge` sharpen the answer and may be empty.
/// Nothing is changed. Immutable and thread-safe; hostile input gives an [Inspection], never an
/// exception.
public final class Detector {
    /// Longest body and markup that are read, in UTF-16 units; longer ones are answered with
    /// CANNOT_TELL.
    public static final int LONGEST = 6_000_000;

    /// Stands in a copy's text for what looks injected there itself, so that no brand is proposed
    /// for another.
    public static final String UNSURE = Copies.UNSURE;

    /// A page is called injected from this score on, and clean below the other.
    private static final double INJECTED = 0.5;

    private static final double CLEAN = 0.3;

    /// Of a body shorter than this the title says too what language it is in, in UTF-16 units.
    private static final int SHORT = 40;

    private static final int ENOUGH = 20_000;

    private final Chinese chinese;
    private final SelfReference selfReference = new SelfReference();

    /// What needs no knowledge of the language.
    private final List<Signal> ofMarkup = List.of(new HiddenBlocks(), new RunningScripts());

    private final List<Signal> signals =
            List.of(
                    selfReference,
                    new RoleWords(),
                    new Watermarks(),
                    new MixedScripts(),
                    new FrameNames(),
                    new StuffedMetadata(),
                    new StrayLines(),
                    new Headlines(),
                    new SpunText(),
                    new AlienPage(),
                    new HiddenBlocks(),
                    new RunningScripts());

    /// Loads the word tables if this process has not yet (some 150 ms).
    public Detector() {
        this.chinese = Chinese.get();
    }

    /// What a copy of a text has in the place of the stretch from `start` to `end`; empty if the
    /// copy differs around it or has [#UNSURE] there.
    public static Optional<String> inCopy(String body, int start, int end, String copy) {
        return Optional.of(Copies.between(body, start, end, copy)).filter(word -> !word.isEmpty());
    }

    /// Inspects one page.
    public Inspection inspect(Page page, Context context, Knowledge knowledge) {
        return inspect(page, context, knowledge, List.of());
    }

    /// Inspects one page of which other copies are at hand (the same article, mirrored elsewhere):
    /// what they have at a place is the best repair.
    ///
    /// @param copies the articles' texts, as [Page#body], with [#UNSURE] where they look injected
    public Inspection inspect(
            Page page, Context context, Knowledge knowledge, List<String> copies) {
        if (page.body().length() > LONGEST || page.html().length() > LONGEST) {
            return new Inspection(
                    Verdict.CANNOT_TELL, 0, List.of(), "页面过长，超过 " + LONGEST + " 个字符，没有检查；请拆开后再查");
        }
        Reading reading = new Reading(page, context, knowledge, chinese, copies);
        boolean reads = isChinese(page);
        Suspects suspects = reads ? selfReference.suspects(reading) : Suspects.none();
        List<Finding> found = new ArrayList<>();
        for (Signal signal : reads ? signals : ofMarkup) {
            found.addAll(signal.search(reading, suspects));
        }
        List<Finding> findings = ordered(page, Overlaps.resolved(found));
        double score = score(findings);
        return new Inspection(verdict(page, score), score, findings, "");
    }

    /// Whether the tables of words can say anything about the page: of a text in another language
    /// every word would look foreign.
    private static boolean isChinese(Page page) {
        int han = 0;
        int other = 0;
        String text =
                page.body().length() < SHORT ? page.field(Page.TITLE) + page.body() : page.body();
        for (int i = 0; i < Math.min(text.length(), ENOUGH); i++) {
            char c = text.charAt(i);
            if (Letters.han(c)) {
                han++;
            } else if (Character.isLetter(c)) {
                other++;
            }
        }
        // a Latin word has some five letters, a Chinese one two
        return han + other == 0 || han * 6 >= other;
    }

    private static List<Finding> ordered(Page page, List<Finding> findings) {
        List<String> places = new ArrayList<>(page.fields().keySet());
        places.add(Page.BODY);
        places.add(Page.HTML);
        return findings.stream()
                .sorted(
                        Comparator.<Finding>comparingInt(finding -> places.indexOf(finding.where()))
                                .thenComparingInt(Finding::start))
                .toList();
    }

    /// The surest finding counts; others of another kind add a little.
    private static double score(List<Finding> findings) {
        Map<Kind, Double> best = new EnumMap<>(Kind.class);
        findings.forEach(finding -> best.merge(finding.kind(), finding.confidence(), Math::max));
        double top = 0;
        double rest = 1;
        for (double confidence : best.values()) {
            top = Math.max(top, confidence);
            rest *= 1 - 0.3 * confidence;
        }
        double others = 1 - rest / (1 - 0.3 * top);
        return top + (1 - top) * others;
    }

    private static Verdict verdict(Page page, double score) {
        if (score >= INJECTED) {
            return Verdict.INJECTED;
        }
        boolean nothing =
                page.body().isBlank() && page.fields().values().stream().allMatch(String::isBlank);
        return score >= CLEAN || nothing ? Verdict.CANNOT_TELL : Verdict.CLEAN;
    }
}

package org.fenzhan.defacement.signal;

/// What speaks for or against a word as the original of a token.
///
/// Each has a weight that was thought out beforehand, and the one that a regression found from
/// there on generated pages (`FitClueWeights` among the tests prints them).
enum Clue {
    /// How usual the word is on any page, as a logarithm ([SelfWord#prior]).
    PRIOR(1.0, 1.00),
    /// How well it fits between the neighbours, as a logarithm.
    FIT(0.5, 0.50),
    /// The same at the token's other places, mean times their number (at most six).
    FIT_ELSEWHERE(0.35, 0.35),
    /// A word of the institution that the page is about.
    MAIN_SORT(-0.8, -0.80),
    /// A word of an institution of which the page says little.
    OTHER_SORT(-2.0, -2.62),
    /// A word of an institution of which the page says nothing.
    NO_SORT(-3.5, -4.13),
    /// A blind exchange leaves none of its originals in the text: logarithm of how many are left.
    STILL_THERE(-2.5, -4.79),
    /// Pages about the institution mostly have the word, this one has not.
    MISSING(-0.8, -0.80),
    /// How the page's level of the state goes with the word's, as a logarithm.
    LEVEL(0.4, 0.40),
    /// 我们 where the token stands in the headline too: headlines hardly hold it.
    PRONOUN_IN_TITLE(-1.5, -0.28),
    /// 我们 within a quotation.
    PRONOUN_QUOTED(1.0, 3.44),
    /// 我们 before a word of institutions (党委, 师生).
    PRONOUN_BEFORE_INSTITUTION(-1.0, -1.04),
    /// 我们 on a page that is about no institution.
    PRONOUN_IN_NEWS(0.5, 1.08),
    /// The kind of organisation that the frame names (…研究院 → 研究院, 我院).
    TAIL(4.0, 4.00),
    /// A name that the caller knows as the site's.
    NAME_KNOWN(1.5, 1.50),
    /// A name that the frame holds.
    NAME_IN_FRAME(0.5, 0.11),
    /// A name of which only the text speaks.
    NAME_IN_BODY(-2.0, -2.04),
    /// The name of a region that the page speaks of.
    REGION(-1.0, -1.00),
    /// Together with what stands before the token it makes a name that the page has elsewhere.
    JOINS(4.0, 4.00),
    /// What other pages of the batch have taken the token for.
    BATCH(0.7, 0.7);

    private final double expected;
    private final double weight;

    Clue(double expected, double weight) {
        this.expected = expected;
        this.weight = weight;
    }

    /// The weight thought out beforehand.
    double expected() {
        return expected;
    }

    double weight() {
        return weight;
    }
}

package org.fenzhan.defacement.signal;

/// What is measured on a token to tell an injected one from a name that belongs there.
///
/// Each has a weight that was thought out beforehand, and the one that a logistic regression found
/// from there on generated pages (`FitTokenWeights` among the tests prints them).
enum Feature {
    BIAS(-5.0, -5.18),
    IN_SITE_NAME(0.8, 0.94),
    IN_OTHER_FIELDS(0.3, 0.11),
    TIMES(0.5, 1.08),
    NEIGHBOUR_VARIETY(0.5, 0.47),
    MIXED_SCRIPT(1.2, 0.22),
    LATIN_ONLY(-0.3, -0.33),
    GREETING(2.5, 2.75),
    GLUED(3.0, 3.25),
    DOTTED(0.9, 2.04),
    STRONG_PARTS(1.8, 3.78),
    TRADE_PARTS(0.7, 2.44),
    UNKNOWN_STEM(0.5, 0.34),
    SELF_FIT(0.8, 0.83),
    INSTITUTION_FOLLOWS(1.6, 1.50),
    HONEST_SUFFIX(-3.0, -2.22),
    INTRODUCED(-1.6, -0.29),
    PERSON(-2.0, -2.10),
    FORMAL_NAME(-2.5, -2.74),
    IN_HOST(-1.5, -1.50),
    SITE_CONFLICT(1.6, 1.59),
    BODY_ONLY_PLAIN(-1.5, -1.36),
    SPELLINGS(0.8, -0.04),
    WITHIN_WORD(1.0, 1.02),
    NO_SELF_WORDS(0.3, -0.23),
    COHESION(-2.0, -1.47),
    AGENT(1.0, 0.91),
    MANUAL(-1.5, -2.47),
    SITE_BARE(1.5, 1.76),
    OTHER_OWNER(1.5, 0.87),
    ABBREVIATION(-2.5, -2.79),
    SUBJECT(-1.5, -1.51),
    OTHER_COPY(3.0, 3.00),
    BATCH(0.8, 0.80),
    NUMBERED(3.0, 3.23),
    TWINS(5.0, 5.00),
    EXCHANGED(1.0, 1.14),
    WEB_ACTS(1.5, 2.35),
    LATIN_GLUED(3.5, 3.50),
    PARTY_NAME(6.0, 6.00),
    OTHER_SCRIPT(5.0, 5.00);

    private final double expected;
    private final double weight;

    Feature(double expected, double weight) {
        this.expected = expected;
        this.weight = weight;
    }

    /// The weight thought out beforehand, from which the regression starts and to which it is
    /// drawn.
    double expected() {
        return expected;
    }

    double weight() {
        return weight;
    }
}

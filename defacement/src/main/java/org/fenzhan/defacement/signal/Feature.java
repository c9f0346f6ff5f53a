package org.fenzhan.defacement.signal;

/// What is measured on a token to tell an injected one from a name that belongs there.
///
/// Each has a weight that was thought out beforehand, and the one that a logistic regression found
/// from there on generated pages (`FitTokenWeights` among the tests prints them).
enum Feature {
    BIAS(-5.0, -5.36),
    IN_SITE_NAME(0.8, 0.91),
    IN_OTHER_FIELDS(0.3, 0.13),
    TIMES(0.5, 1.23),
    NEIGHBOUR_VARIETY(0.5, 0.26),
    MIXED_SCRIPT(1.2, 0.38),
    LATIN_ONLY(-0.3, -0.26),
    GREETING(2.5, 2.77),
    GLUED(3.0, 3.27),
    DOTTED(0.9, 1.95),
    STRONG_PARTS(1.8, 4.17),
    TRADE_PARTS(0.7, 2.42),
    UNKNOWN_STEM(0.5, 0.52),
    SELF_FIT(0.8, 0.99),
    INSTITUTION_FOLLOWS(1.6, 1.62),
    HONEST_SUFFIX(-3.0, -2.09),
    INTRODUCED(-1.6, -0.26),
    PERSON(-2.0, -2.10),
    FORMAL_NAME(-2.5, -2.74),
    IN_HOST(-1.5, -1.50),
    SITE_CONFLICT(1.6, 1.71),
    BODY_ONLY_PLAIN(-1.5, -1.33),
    SPELLINGS(0.8, -0.18),
    WITHIN_WORD(1.0, 1.02),
    NO_SELF_WORDS(0.3, -0.28),
    COHESION(-2.0, -1.45),
    AGENT(1.0, 1.13),
    MANUAL(-1.5, -2.34),
    SITE_BARE(1.5, 1.45),
    OTHER_OWNER(1.5, 1.06),
    ABBREVIATION(-2.5, -2.79),
    SUBJECT(-1.5, -1.53),
    OTHER_COPY(3.0, 3.00),
    BATCH(0.8, 0.80),
    NUMBERED(3.0, 3.00),
    TWINS(5.0, 5.00),
    EXCHANGED(1.0, 1.00),
    WEB_ACTS(1.5, 1.50),
    LATIN_GLUED(3.5, 3.50),
    PARTY_NAME(6.0, 6.00);

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

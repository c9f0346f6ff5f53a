package org.fenzhan.defacement.signal;

/// What is measured on a token to tell an injected one from a name that belongs there.
///
/// Each has a weight that was thought out beforehand, and the one that a logistic regression found from there on generated
/// pages (`FitTokenWeights` among the tests prints them).
enum Feature {
    BIAS(-5.0, -5.59),
    IN_SITE_NAME(0.8, 0.50),
    IN_OTHER_FIELDS(0.3, 0.21),
    TIMES(0.5, 1.08),
    NEIGHBOUR_VARIETY(0.5, 0.91),
    MIXED_SCRIPT(1.2, 0.64),
    LATIN_ONLY(-0.3, -0.21),
    GREETING(2.5, 2.75),
    DOTTED(0.9, 1.20),
    STRONG_PARTS(1.8, 2.56),
    TRADE_PARTS(0.7, 1.62),
    UNKNOWN_STEM(0.5, 0.10),
    SELF_FIT(0.8, 0.35),
    INSTITUTION_FOLLOWS(1.6, 1.73),
    HONEST_SUFFIX(-3.0, -3.13),
    INTRODUCED(-1.6, -1.85),
    PERSON(-2.0, -2.00),
    FORMAL_NAME(-2.5, -2.65),
    IN_HOST(-1.5, -1.50),
    SITE_CONFLICT(1.6, 2.15),
    BODY_ONLY_PLAIN(-1.5, -1.50),
    SPELLINGS(0.8, -0.17),
    WITHIN_WORD(1.0, 1.00),
    NO_SELF_WORDS(0.3, 0.45),
    OTHER_COPY(3.0, 3.00);

    private final double expected;
    private final double weight;

    Feature(double expected, double weight) {
        this.expected = expected;
        this.weight = weight;
    }

    /// The weight thought out beforehand, from which the regression starts and to which it is drawn.
    double expected() {
        return expected;
    }

    double weight() {
        return weight;
    }
}

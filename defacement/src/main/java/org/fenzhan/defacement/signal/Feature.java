package org.fenzhan.defacement.signal;

/// What is measured on a token to tell an injected one from a name that belongs there.
///
/// Each has a weight that was thought out beforehand, and the one that a logistic regression found
/// from there on generated pages (`FitTokenWeights` among the tests prints them).
enum Feature {
    BIAS(-5.0, -5.31),
    IN_SITE_NAME(0.8, 0.33),
    IN_OTHER_FIELDS(0.3, -0.03),
    TIMES(0.5, 1.02),
    NEIGHBOUR_VARIETY(0.5, 0.74),
    MIXED_SCRIPT(1.2, 0.77),
    LATIN_ONLY(-0.3, -0.26),
    GREETING(2.5, 2.72),
    DOTTED(0.9, 1.30),
    STRONG_PARTS(1.8, 2.57),
    TRADE_PARTS(0.7, 1.70),
    UNKNOWN_STEM(0.5, 0.27),
    SELF_FIT(0.8, 0.49),
    INSTITUTION_FOLLOWS(1.6, 1.74),
    HONEST_SUFFIX(-3.0, -3.15),
    INTRODUCED(-1.6, -1.84),
    PERSON(-2.0, -2.00),
    FORMAL_NAME(-2.5, -2.64),
    IN_HOST(-1.5, -1.50),
    SITE_CONFLICT(1.6, 2.02),
    BODY_ONLY_PLAIN(-1.5, -1.18),
    SPELLINGS(0.8, -0.15),
    WITHIN_WORD(1.0, 1.01),
    NO_SELF_WORDS(0.3, 0.49),
    COHESION(-2.0, -1.52),
    AGENT(1.0, 1.35),
    NO_INSTITUTION(-1.2, -1.48),
    OTHER_COPY(3.0, 3.00);

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

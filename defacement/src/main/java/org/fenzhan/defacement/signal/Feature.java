package org.fenzhan.defacement.signal;

/// What is measured on a token to tell an injected one from a name that belongs there.
///
/// Each has the weight that a logistic regression found on generated pages (see `FitTokenWeights`
/// among the tests).
enum Feature {
    BIAS(-3.2),
    IN_SITE_NAME(0.9),
    IN_OTHER_FIELDS(0.3),
    TIMES(0.3),
    NEIGHBOUR_VARIETY(0.4),
    MIXED_SCRIPT(1.2),
    LATIN_ONLY(-0.3),
    GREETING(2.0),
    DOTTED(0.8),
    STRONG_PARTS(1.4),
    TRADE_PARTS(0.5),
    UNKNOWN_STEM(0.5),
    SELF_FIT(0.9),
    INSTITUTION_FOLLOWS(1.6),
    HONEST_SUFFIX(-3.2),
    INTRODUCED(-1.6),
    PERSON(-2.0),
    IN_HOST(-1.5),
    SITE_CONFLICT(1.6),
    BODY_ONLY_PLAIN(-1.5),
    SPELLINGS(0.8),
    WITHIN_WORD(1.0),
    NO_SELF_WORDS(0.4),
    OTHER_COPY(3.0);

    private final double weight;

    Feature(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}

package org.fenzhan.defacement.finding;

/// One repair: what would stand there instead. An empty text means: leave it out.
///
/// `likelihood` is its share among the proposals of one finding, 0..1.
public record Proposal(String text, double likelihood) {
    public Proposal {
        if (!(likelihood >= 0 && likelihood <= 1)) {
            throw new IllegalArgumentException(
                    "likelihood of '" + text + "' is " + likelihood + ", expected 0..1");
        }
    }

    /// The only repair: leave it out.
    public static Proposal drop() {
        return new Proposal("", 1);
    }
}

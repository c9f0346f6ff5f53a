package org.fenzhan.defacement.corpus;

/// The two halves of the corpus; they share no template, brand, name or seed.
public enum Half {
    LEARNING,
    CHECKING;

    String folder() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

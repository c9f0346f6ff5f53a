package org.fenzhan.publish.layout;

import java.util.Locale;

/// What a list collects.
public enum ListKind {
    GROUP,
    STATION,
    CHANNEL,
    TAG;

    /// Lists with feeds, a fragment of the newest and a place on a home. A tag has none: its page
    /// is enough, and an article has many tags.
    public boolean hasViews() {
        return this != TAG;
    }

    /// Lists whose months are counted, each with an archive that leads to them.
    public boolean hasArchive() {
        return this == GROUP || this == STATION;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ListKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

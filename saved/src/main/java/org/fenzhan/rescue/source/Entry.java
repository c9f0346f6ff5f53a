package org.fenzhan.rescue.source;

import java.util.function.Supplier;

/// A page that a source holds, in the order of the source. Opening it may cost time; it may be done
/// once, on any thread, and never throws on what the page holds.
///
/// @param weight bytes of memory that it holds, or will hold once it is opened
public record Entry(long weight, Supplier<Saved> opening) {
    static Entry of(Saved saved, long weight) {
        return new Entry(weight, () -> saved);
    }

    static Entry unreadable(PageId id, String why) {
        return of(new Saved.Unreadable(id, why), why.length());
    }

    public Saved open() {
        return opening.get();
    }
}

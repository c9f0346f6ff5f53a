package org.fenzhan.rescue.source;

/// Is handed what a source holds, in order, on one thread.
public interface Visitor {
    void page(Entry entry);

    /// Something that is no page.
    ///
    /// @param name as a page there would be called
    void leftOut(PageId name, LeftOut why);

    /// Asked between two pages; a source ends early once this says so.
    default boolean isEnough() {
        return false;
    }
}

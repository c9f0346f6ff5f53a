package org.fenzhan.publish.feeds;

import java.util.List;

/// The newest of a list, in whatever format. Addresses are absolute; times are seconds since 1970.
///
/// @param home the list's page
/// @param self the feed's own address
/// @param language tag such as `zh-Hans-CN`
/// @param publisher who publishes it
/// @param entries newest first
public record Feed(
        String title,
        String home,
        String self,
        String description,
        String language,
        String publisher,
        List<Entry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }

    /// @param source where the article was taken from, may be empty
    /// @param picture may be empty
    public record Entry(
            String title,
            String address,
            String summary,
            long published,
            long changed,
            String source,
            String picture) {}

    /// When anything in it changed last; 1970 for an empty feed, so that it is a function of its
    /// entries alone.
    long changed() {
        long changed = 0;
        for (Entry entry : entries) {
            changed = Math.max(changed, Math.max(entry.published(), entry.changed()));
        }
        return changed;
    }
}

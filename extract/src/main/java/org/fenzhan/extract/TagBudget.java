package org.fenzhan.extract;

/// Cuts what a page may cost before it is parsed. Scripts, styles and comments are taken out of
/// large pages; when there are still too many tags, those that only link or decorate go, and what
/// is beyond the budget is cut off.
final class TagBudget {
    private static final int SMALL = 400_000;

    /// Characters of the shortest tag.
    private static final int TAG = 3;

    private TagBudget() {}

    static String apply(String html, int maxTags) {
        if (html.length() <= SMALL && (html.length() <= TAG * maxTags || tags(html) <= maxTags)) {
            return html;
        }
        return new TagFilter(html, maxTags).filtered();
    }

    static int tags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags++;
        }
        return tags;
    }
}

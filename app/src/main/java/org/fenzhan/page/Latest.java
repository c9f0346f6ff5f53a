package org.fenzhan.page;

/// A box of newest articles that a page does not carry itself: the script fills it from a
/// [Fragment], and without script it is a link to the list.
///
/// @param title heading: the channel's name
/// @param href the list
/// @param fragmentHref its `latest.html`, on the same origin
public record Latest(String title, String href, String fragmentHref) {

    public Latest {
        if (!fragmentHref.startsWith("/")
                || !Link.isSafe(fragmentHref)
                || href.isEmpty()
                || !Link.isSafe(href)) {
            throw new IllegalArgumentException(
                    "box '%s' needs a list ('%s') and a fragment of this site ('%s')"
                            .formatted(title, href, fragmentHref));
        }
    }
}

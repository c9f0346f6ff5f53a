package org.fenzhan.page;

/// Words and where they lead. An empty `href` is shown as plain text; an empty `label` is not shown
/// at all.
public record Link(String label, String href) {

    /// Shown nowhere.
    public static final Link NONE = new Link("", "");

    public Link {
        if (!isSafe(href)) {
            throw new IllegalArgumentException(
                    "link '%s' of '%s' is refused; expected an address that begins with / # http:// https:// mailto: or tel:"
                            .formatted(href, label));
        }
    }

    /// Words without an address.
    public static Link text(String label) {
        return new Link(label, "");
    }

    /// Whether an address may stand in a page: empty, root-relative (`/…`), a fragment (`#…`), or
    /// one of http, https, mailto, tel. Everything else is refused, `javascript:` and
    /// `//other.host` among it.
    public static boolean isSafe(String href) {
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (c <= ' ' || c == '\\' || c == 0x7f) {
                return false;
            }
        }
        return href.isEmpty()
                || href.startsWith("#")
                || (href.startsWith("/") && !href.startsWith("//"))
                || href.startsWith("https://")
                || href.startsWith("http://")
                || href.startsWith("mailto:")
                || href.startsWith("tel:");
    }

    public boolean isShown() {
        return !label.isEmpty();
    }

    public boolean leadsSomewhere() {
        return !href.isEmpty();
    }
}

package org.fenzhan.extract.line;

import org.jsoup.nodes.Element;

/// Where an element leads.
public final class Target {
    private Target() {}

    /// The attribute's address: absolute if the page's own address or its own scheme makes it so,
    /// else as it stands.
    public static String of(Element element, String attribute) {
        String value = element.attr(attribute);
        if (value.isEmpty() || (value.indexOf(':') < 0 && element.baseUri().isEmpty())) {
            return value; // trying would cost two exceptions
        }
        String absolute = element.absUrl(attribute);
        return absolute.isEmpty() ? value : absolute;
    }
}

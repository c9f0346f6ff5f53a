package org.fenzhan.page;

import gg.jte.Content;
import org.fenzhan.page.output.Html;
import org.fenzhan.page.words.Words;

/// Everything around a page's own content, rendered once for a [Shell] and a [Place] and copied
/// into each of their pages. Immutable; keep one a channel.
///
/// @param opening from the doctype to the tags of station and channel in the head
/// @param header from `</head>` to the breadcrumb, `<main>` being open
/// @param footer from `</main>` to the end
public record Frame(Shell shell, Place place, Words words, Html opening, Html header, Html footer) {

    public String locale() {
        return shell.station().locale();
    }

    /// What the template of a frame is rendered from: the gaps mark where a page's own head and
    /// content will stand.
    public record Draft(Shell shell, Place place, Words words, Content headGap, Content mainGap) {

        public boolean isHome() {
            return switch (place.kind()) {
                case HOME, SENIOR -> true;
                case SEARCH, PAGE -> false;
            };
        }

        public boolean isSearch() {
            return place.kind() == Place.Kind.SEARCH;
        }

        public boolean isSenior() {
            return place.kind() == Place.Kind.SENIOR;
        }
    }
}

package org.fenzhan.page;

import java.util.List;

/// What the head of a page says of it.
///
/// @param title without the site's name, which the page appends; empty on a home
/// @param description one or two sentences, or empty
/// @param href the page's one canonical address, root-relative or whole
/// @param languages the same content in other languages, itself included; empty when there is only
///   one
public record Meta(
        String title, String description, String href, List<Feed> feeds, List<Language> languages) {

    public Meta {
        feeds = List.copyOf(feeds);
        languages = List.copyOf(languages);
        if (href.isEmpty() || !Link.isSafe(href)) {
            throw new IllegalArgumentException(
                    "page '%s' has no canonical address ('%s')".formatted(title, href));
        }
    }

    /// Without feeds and other languages.
    public static Meta of(String title, String description, String href) {
        return new Meta(title, description, href, List.of(), List.of());
    }

    /// A feed of this page's list.
    public record Feed(Format format, String title, String href) {

        public Feed {
            if (href.isEmpty() || !Link.isSafe(href)) {
                throw new IllegalArgumentException(
                        "feed '%s' has no address ('%s')".formatted(title, href));
            }
        }

        /// The three formats and their media types.
        public enum Format {
            RSS("RSS", "application/rss+xml"),
            ATOM("Atom", "application/atom+xml"),
            JSON("JSON Feed", "application/feed+json");

            private final String label;
            private final String mediaType;

            Format(String label, String mediaType) {
                this.label = label;
                this.mediaType = mediaType;
            }

            public String label() {
                return label;
            }

            public String mediaType() {
                return mediaType;
            }
        }
    }

    /// `hreflang` and address of the same content in another language.
    public record Language(String tag, String href) {}
}

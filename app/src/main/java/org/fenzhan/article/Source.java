package org.fenzhan.article;

import java.util.Optional;

/// Where an article was taken from, as it is shown to readers.
///
/// @param link address of the source, http or https
public record Source(String name, Optional<String> link) {
    public Source {
        name = name.strip();
        link = link.filter(address -> address.matches("https?://[^\\s\"<>]+"));
    }

    public static Source named(String name) {
        return new Source(name, Optional.empty());
    }
}

package org.fenzhan.page;

import java.util.List;

/// Where in a station a page stands. Together with the [Shell] it decides everything around the
/// page's own content, so [Pages#frame] renders it once for all pages of a channel.
///
/// @param top key of the top channel to mark as current, or empty
/// @param crumbs from the station's home to the channel of the page, that channel included; each
///   with an address
public record Place(Kind kind, String top, List<Link> crumbs, Column column) {

    /// What the frame looks like.
    public enum Kind {
        /// A home: large masthead with horizon, the station's name as the heading.
        HOME,
        /// The senior home: a home in senior mode.
        SENIOR,
        /// The page of searches: its own box is the one that counts.
        SEARCH,
        /// Every other page.
        PAGE
    }

    public Place {
        crumbs = List.copyOf(crumbs);
        if (!crumbs.stream().allMatch(Link::leadsSomewhere)) {
            throw new IllegalArgumentException(
                    "breadcrumb %s has a step without an address".formatted(crumbs));
        }
    }

    /// The home of a station or of the group.
    public static Place home() {
        return new Place(Kind.HOME, "", List.of(), Column.NONE);
    }

    /// The senior home of a station.
    public static Place senior() {
        return new Place(Kind.SENIOR, "", List.of(), Column.NONE);
    }

    /// The results of a station's searches.
    public static Place search() {
        return new Place(Kind.SEARCH, "", List.of(), Column.NONE);
    }

    /// A page of a channel.
    public static Place within(String top, List<Link> crumbs, Column column) {
        return new Place(Kind.PAGE, top, crumbs, column);
    }

    /// A page that belongs to no channel: all stations, about, not found.
    public static Place apart() {
        return new Place(Kind.PAGE, "", List.of(), Column.NONE);
    }

    /// A channel in the words of the page's tags (`ColumnName` and so on). An empty description or
    /// type falls back to the name, empty keywords too.
    public record Column(String name, String description, String keywords, String type) {

        /// No channel.
        public static final Column NONE = new Column("", "", "", "");

        public Column {
            description = description.isBlank() ? name : description;
            keywords = keywords.isBlank() ? name : keywords;
            type = type.isBlank() ? name : type;
        }

        public boolean isShown() {
            return !name.isEmpty();
        }
    }
}

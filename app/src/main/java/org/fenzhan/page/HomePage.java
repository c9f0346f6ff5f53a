package org.fenzhan.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The home of a station or of the group. Every part may be missing and is then left out; with no
/// part at all the page says that nothing is published yet.
///
/// @param front headline over the whole width, chosen by the desk
/// @param lead the story with the large picture
/// @param river 要闻; on the group's home its items carry station tags
/// @param side narrow third column: links such as cities or child channels, then dated lines
/// @param pictures picture stories, four look best; items without picture are shown as words
/// @param atlas the group's stations where they lie; empty on a station's home
/// @param atlasNote a sentence beside the tiles, or empty
/// @param blocks channels: the first item large, the rest as dated lines
/// @param elsewhere newest of the whole group for a station's home, filled by script
public record HomePage(
        Meta meta,
        Optional<Lead> front,
        Optional<Lead> lead,
        Section river,
        Side side,
        Section pictures,
        List<Tile> atlas,
        String atlasNote,
        List<Section> blocks,
        List<Topic> topics,
        Optional<Latest> elsewhere) {

    public HomePage {
        atlas = List.copyOf(atlas);
        blocks = blocks.stream().filter(Section::isShown).toList();
        topics = List.copyOf(topics);
    }

    /// Whether there is nothing of this site's own to show.
    public boolean isEmpty() {
        return front.isEmpty()
                && lead.isEmpty()
                && !river.isShown()
                && !pictures.isShown()
                && blocks.isEmpty()
                && topics.isEmpty();
    }

    /// The year that dates without a year belong to: that of the newest item.
    public int year() {
        Stream<Item> leads = Stream.concat(front.stream(), lead.stream()).map(Lead::item);
        Stream<Section> sections =
                Stream.concat(Stream.of(river, pictures, side.lines()), blocks.stream());
        Stream<Item> listed = sections.flatMap(section -> section.items().stream());
        Stream<Item> tiles = atlas.stream().flatMap(tile -> tile.newest().stream());
        return Item.newestYear(Stream.of(leads, listed, tiles).flatMap(items -> items));
    }

    public boolean hasOpening() {
        return lead.isPresent() || river.isShown() || side.isShown();
    }

    /// Class of the grid that holds lead, river and side: as many columns as there are parts.
    public String openingColumns() {
        if (lead.isPresent() && river.isShown()) {
            return side.isShown() ? "front" : "lead-river";
        }
        return side.isShown() && (lead.isPresent() || river.isShown()) ? "lead-river" : "alone";
    }

    /// Links with their heading, and a section shown as dated lines.
    public record Side(String title, List<Link> places, Section lines) {

        public static final Side NONE = new Side("", List.of(), Section.NONE);

        public Side {
            places = List.copyOf(places);
        }

        public boolean isShown() {
            return !places.isEmpty() || lines.isShown();
        }
    }

    /// A station with its newest article, if it has one. Where it lies and its colour come from
    /// [Assets.Look].
    public record Tile(Item.Tag station, String href, Optional<Item> newest) {

        public Tile {
            if (station.code().isEmpty() || !Link.isSafe(href)) {
                throw new IllegalArgumentException(
                        "tile '%s' needs a station's code and address".formatted(station.name()));
            }
        }
    }

    /// A special topic. `note` is a line beneath its title; the station gives it its colour.
    public record Topic(
            String title,
            String href,
            String note,
            Optional<Item.Picture> picture,
            String stationCode) {

        public Topic {
            if (!Link.isSafe(href) || !(stationCode.isEmpty() || Shell.isCode(stationCode))) {
                throw new IllegalArgumentException(
                        "topic '%s' at '%s' is refused".formatted(title, href));
            }
        }
    }
}

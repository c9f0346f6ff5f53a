package org.fenzhan.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One article as lists, homes and related boxes show it.
///
/// @param title the short title if there is one
/// @param dek the summary, or empty
/// @param source what stands behind the time in lists, or empty
public record Item(
        String title,
        String href,
        String dek,
        Moment time,
        String source,
        Optional<Picture> picture,
        Optional<Tag> tag) {

    public Item {
        if (title.isBlank() || !Link.isSafe(href) || href.isEmpty()) {
            throw new IllegalArgumentException(
                    "item '%s' at '%s' needs a title and an address of a page"
                            .formatted(title, href));
        }
    }

    /// A title, its address and its time; the rest is added by the `with…` methods.
    public static Item of(String title, String href, Moment time) {
        return new Item(title, href, "", time, "", Optional.empty(), Optional.empty());
    }

    /// The latest year among items; 0 when there are none.
    static int newestYear(Stream<Item> items) {
        return items.mapToInt(item -> item.time().date().getYear()).max().orElse(0);
    }

    public Item withDek(String dek) {
        return new Item(title, href, dek, time, source, picture, tag);
    }

    public Item withSource(String source) {
        return new Item(title, href, dek, time, source, picture, tag);
    }

    public Item withPicture(Picture picture) {
        return new Item(title, href, dek, time, source, Optional.of(picture), tag);
    }

    public Item withTag(Tag tag) {
        return new Item(title, href, dek, time, source, picture, Optional.of(tag));
    }

    /// For `data-station`: the code that gives the item its colour, or null for none, as templates
    /// leave attributes out.
    public @Nullable String stationCode() {
        return tag.map(Tag::code).filter(code -> !code.isEmpty()).orElse(null);
    }

    /// Whether lists have anything to say beneath the title: where it comes from, a time of day, a
    /// source.
    public boolean hasMeta() {
        return tag.isPresent() || time.time().isPresent() || !source.isEmpty();
    }

    /// For `lang`: the item's locale where it is not that of the page, else null.
    public @Nullable String foreignLocale(String pageLocale) {
        return tag.map(from -> from.foreignLocale(pageLocale)).orElse(null);
    }

    /// A picture of this site. `src` is root-relative; `alt` is empty only where the picture says
    /// nothing that the words beside it do not; width and height are pixels of the file.
    public record Picture(String src, String alt, int width, int height) {

        public Picture {
            if (!src.startsWith("/")
                    || src.startsWith("//")
                    || !Link.isSafe(src)
                    || width < 1
                    || height < 1) {
                throw new IllegalArgumentException(
                        "picture '%s' (%d × %d) needs a root-relative address and its size in pixels"
                                .formatted(src, width, height));
            }
        }
    }

    /// The station an item comes from (code, short name, locale), or a place: then code and locale
    /// are empty.
    public record Tag(String code, String name, String locale) {

        public Tag {
            if (!code.isEmpty() && !Shell.isCode(code)) {
                throw new IllegalArgumentException(
                        "station code '%s' is not made of a-z, 0-9 and -".formatted(code));
            }
        }

        /// For `lang`: the locale where it is not that of the page, else null.
        public @Nullable String foreignLocale(String pageLocale) {
            return locale.isEmpty() || locale.equals(pageLocale) ? null : locale;
        }

        /// A place within the station, without a colour of its own.
        public static Tag place(String name) {
            return new Tag("", name, "");
        }
    }
}

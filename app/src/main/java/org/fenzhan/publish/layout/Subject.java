package org.fenzhan.publish.layout;

import java.util.Locale;

/// What a public file is about. Its address and its bytes follow from the database; the same
/// subject is one file at any moment.
public sealed interface Subject {
    /// The page of an article, or the note in its place when it is withdrawn.
    record ArticlePage(long article) implements Subject {}

    /// A list's newest page, at the list's own address.
    record OpenPage(int list) implements Subject {}

    /// @param lo lower bound of its keys
    record SealedPage(int list, long lo) implements Subject {}

    /// The months of a list, each with the way to its entries.
    record Archive(int list) implements Subject {}

    /// The newest of a list as a piece of HTML that other pages load.
    record Latest(int list) implements Subject {}

    record Feed(int list, FeedFormat format) implements Subject {}

    record Home(int station, boolean senior) implements Subject {}

    record NotFound(int station) implements Subject {}

    /// The page into which the reader's server writes what was found.
    record Search(int station) implements Subject {}

    /// How browsers search the station.
    record OpenSearch(int station) implements Subject {}

    record MapShard(int station, int n) implements Subject {}

    record Picture(String address) implements Subject {}

    record Asset(String address) implements Subject {}

    record Redirect(String address) implements Subject {}

    /// One of its kind in the whole group.
    record Single(Kind kind) implements Subject {}

    enum Kind {
        STATIONS,
        ABOUT,
        ROBOTS,
        MAP_INDEX,
        NEWS_MAP,
        READER_SETTINGS
    }

    enum FeedFormat {
        RSS("feed.xml"),
        ATOM("atom.xml"),
        JSON("feed.json");

        private final String file;

        FeedFormat(String file) {
            this.file = file;
        }

        public String file() {
            return file;
        }
    }

    /// One line without a tab; [#decode] reads it.
    default String encode() {
        return switch (this) {
            case ArticlePage(long article) -> "article " + article;
            case OpenPage(int list) -> "open " + list;
            case SealedPage(int list, long lo) -> "sealed " + list + " " + lo;
            case Archive(int list) -> "archive " + list;
            case Latest(int list) -> "latest " + list;
            case Feed(int list, FeedFormat format) -> "feed " + list + " " + format;
            case Home(int station, boolean senior) -> "home " + station + " " + senior;
            case NotFound(int station) -> "missing " + station;
            case Search(int station) -> "search " + station;
            case OpenSearch(int station) -> "opensearch " + station;
            case MapShard(int station, int n) -> "shard " + station + " " + n;
            case Picture(String address) -> "picture " + address;
            case Asset(String address) -> "asset " + address;
            case Redirect(String address) -> "redirect " + address;
            case Single(Kind kind) -> "single " + kind.name().toLowerCase(Locale.ROOT);
        };
    }

    /// @throws IllegalArgumentException when the line is none of [#encode]
    static Subject decode(String line) {
        String[] part = line.split(" ");
        return switch (part[0]) {
            case "article" -> new ArticlePage(Long.parseLong(part[1]));
            case "open" -> new OpenPage(Integer.parseInt(part[1]));
            case "sealed" -> new SealedPage(Integer.parseInt(part[1]), Long.parseLong(part[2]));
            case "archive" -> new Archive(Integer.parseInt(part[1]));
            case "latest" -> new Latest(Integer.parseInt(part[1]));
            case "feed" -> new Feed(Integer.parseInt(part[1]), FeedFormat.valueOf(part[2]));
            case "home" -> new Home(Integer.parseInt(part[1]), Boolean.parseBoolean(part[2]));
            case "missing" -> new NotFound(Integer.parseInt(part[1]));
            case "search" -> new Search(Integer.parseInt(part[1]));
            case "opensearch" -> new OpenSearch(Integer.parseInt(part[1]));
            case "shard" -> new MapShard(Integer.parseInt(part[1]), Integer.parseInt(part[2]));
            case "picture" -> new Picture(part[1]);
            case "asset" -> new Asset(part[1]);
            case "redirect" -> new Redirect(part[1]);
            case "single" -> new Single(Kind.valueOf(part[1].toUpperCase(Locale.ROOT)));
            default -> throw new IllegalArgumentException("not a subject: '" + line + "'");
        };
    }
}

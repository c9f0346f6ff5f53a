package org.fenzhan.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads a station group from its YAML file. The numbers of stations and channels are provisional,
/// in the order of the file, until [Stations] has given them their own.
public final class GroupFile {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern PAGE_NAME = Pattern.compile("p[0-9]+(-[0-9]+)?");
    private static final Pattern PREFIX = Pattern.compile("/(?:[a-z0-9][a-z0-9-]{0,39}/)?");
    private static final Pattern HOST =
            Pattern.compile("(?=.{1,253}$)[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})+");

    /// Names that the house itself needs at the root of a station.
    private static final Set<String> RESERVED =
            Set.of(
                    "a",
                    "all",
                    "tags",
                    "assets",
                    "media",
                    "senior",
                    "stations",
                    "about",
                    "sitemaps",
                    "search",
                    "verify",
                    "log",
                    "group");

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<MapPlace> places = new ArrayList<>();
    private int nextChannel = 1;
    private int nextStation = 1;

    private GroupFile() {}

    /// @throws FaultyGroup with every fault of the file
    /// @throws IOException when the file cannot be read
    public static StationGroup read(Path file) throws IOException {
        return parse(file.toString(), Files.readString(file));
    }

    /// @param name of the file, for messages
    /// @throws FaultyGroup with every fault of the text
    public static StationGroup parse(String name, String yaml) {
        GroupFile file = new GroupFile();
        StationGroup group = file.group(compose(name, yaml));
        if (!file.faults.isEmpty()) {
            throw new FaultyGroup(name, file.faults);
        }
        return group;
    }

    private static Node compose(String name, String yaml) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).setUseMarks(true).build();
        try {
            return new Compose(settings)
                    .composeString(yaml)
                    .orElseThrow(() ->
                            new FaultyGroup(
                                    name,
                                    List.of(
                                            new Fault(
                                                    0,
                                                    "the file",
                                                    "is empty",
                                                    "write 'name:' and 'stations:'"))));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new FaultyGroup(
                    name,
                    List.of(
                            new Fault(
                                    line,
                                    "the file",
                                    "is not YAML: " + e.getProblem(),
                                    "check indentation, colons and quotes there")));
        } catch (YamlEngineException e) {
            throw new FaultyGroup(
                    name,
                    List.of(
                            new Fault(
                                    0,
                                    "the file",
                                    "is not YAML: " + e.getMessage(),
                                    "check aliases and quotes")));
        }
    }

    private StationGroup group(Node root) {
        Fields fields =
                Fields.root(root, faults).allow("name", "description", "origin", "stations");
        String name = fields.text("name");
        List<Station> stations = new ArrayList<>();
        List<Fields> described = fields.mappings("stations");
        for (Fields station : described) {
            stations.add(station(station, name));
        }
        long heads = stations.stream().filter(Station::isHead).count();
        if (heads != 1) {
            fields.fault(
                    "stations",
                    "has %d head portals".formatted(heads),
                    "give exactly one station the prefix /");
        }
        for (int i = 0; i < stations.size(); i++) {
            apart(described.get(i), stations.get(i), stations);
        }
        stations.sort((a, b) -> Boolean.compare(b.isHead(), a.isHead()));
        return new StationGroup(
                name, fields.optional("description").orElse(""), origin(fields), stations);
    }

    private static Optional<String> origin(Fields fields) {
        Optional<String> written = fields.optional("origin");
        written.filter(origin -> !origin.matches("https?://[A-Za-z0-9.-]+(:[0-9]+)?"))
                .ifPresent(origin ->
                        fields.fault(
                                "origin",
                                "'%s' is no origin".formatted(origin),
                                "write one like https://www.example.cn, no slash at its end"));
        return written;
    }

    private Station station(Fields fields, String group) {
        fields.allow(
                "code",
                "name",
                "full-name",
                "prefix",
                "host",
                "locale",
                "hue",
                "strength",
                "map",
                "ribbon",
                "description",
                "keywords",
                "footer",
                "channels");
        StationId id = new StationId(nextStation++);
        String code = slug(fields, "code");
        String prefix = fields.text("prefix");
        if (!prefix.isEmpty() && !PREFIX.matcher(prefix).matches()) {
            fields.fault(
                    "prefix", "'%s' is no prefix".formatted(prefix), "write / or one like /gd/");
        }
        Optional<String> host = fields.optional("host");
        host.filter(written -> !HOST.matcher(written).matches())
                .ifPresent(written ->
                        fields.fault(
                                "host",
                                "'%s' is no host name".formatted(written),
                                "write one like gd.example.cn, without https://"));
        once(fields, "code", code);
        once(fields, "prefix", prefix);
        host.ifPresent(written -> once(fields, "host", written));
        String name = fields.text("name");
        return new Station(
                id,
                code,
                name,
                fields.optional("full-name").orElse(group + "·" + name),
                prefix,
                host,
                locale(fields),
                new Colour(fields.number("hue", 0, 360), fields.number("strength", 0, 0.2)),
                map(fields),
                fields.optional("ribbon"),
                fields.optional("description").orElse(""),
                fields.texts("keywords"),
                footer(fields),
                channels(fields, id, ""));
    }

    private Optional<MapPlace> map(Fields station) {
        Optional<Fields> written = station.mapping("map");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = written.get().allow("row", "column", "span");
        int column = (int) fields.number("column", 1, MapPlace.COLUMNS);
        int widest = MapPlace.COLUMNS + 1 - Math.max(1, column);
        int span = fields.optional("span").isEmpty() ? 1 : (int) fields.number("span", 1, widest);
        MapPlace place = new MapPlace((int) fields.number("row", 1, MapPlace.ROWS), column, span);
        if (places.stream().anyMatch(place::overlaps)) {
            station.fault(
                    "map",
                    "lies over the tile of another station",
                    "give each station a row and columns of its own");
        }
        places.add(place);
        return Optional.of(place);
    }

    private Footer footer(Fields station) {
        Optional<Fields> written = station.mapping("footer");
        if (written.isEmpty()) {
            station.fault("footer", "is missing", "add 'footer:' with at least 'operator:'");
            return new Footer(
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);
        }
        Fields fields =
                written.get()
                        .allow(
                                "operator",
                                "contact",
                                "identification-code",
                                "icp",
                                "police",
                                "report",
                                "errors",
                                "organ-mark");
        return new Footer(
                fields.text("operator"),
                fields.optional("contact"),
                fields.optional("identification-code"),
                fields.optional("icp"),
                fields.optional("police"),
                fields.optional("report"),
                errors(fields),
                fields.optional("organ-mark").filter("true"::equals).isPresent());
    }

    private static Optional<String> errors(Fields fields) {
        Optional<String> written = fields.optional("errors");
        written.filter(address -> !address.matches("(https?://|mailto:)[^\\s\"<>]+"))
                .ifPresent(address ->
                        fields.fault(
                                "errors",
                                "'%s' is no address".formatted(address),
                                "write one that begins with https:// or mailto:"));
        return written;
    }

    private List<Channel> channels(Fields parent, StationId station, String above) {
        List<Channel> channels = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        for (Fields fields : parent.mappings("channels")) {
            fields.allow("slug", "name", "promise", "kind", "reviews", "channels");
            String slug = slug(fields, "slug");
            if (!slugs.add(slug) && !slug.isEmpty()) {
                fields.fault("slug", "'" + slug + "' stands twice here", "choose another slug");
            }
            if (PAGE_NAME.matcher(slug).matches() || (above.isEmpty() && RESERVED.contains(slug))) {
                fields.fault("slug", "'" + slug + "' is taken by the house", "choose another slug");
            }
            String path = above.isEmpty() ? slug : above + "/" + slug;
            ChannelId id = new ChannelId(nextChannel++);
            channels.add(
                    new Channel(
                            id,
                            station,
                            path,
                            fields.text("name"),
                            fields.optional("promise").orElse(""),
                            kind(fields),
                            reviews(fields),
                            channels(fields, station, path)));
        }
        return channels;
    }

    private static ChannelKind kind(Fields fields) {
        String written = fields.optional("kind").orElse("list");
        for (ChannelKind kind : ChannelKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(written)) {
                return kind;
            }
        }
        fields.fault("kind", "'" + written + "' is no kind", "write one of list, pictures, topic");
        return ChannelKind.LIST;
    }

    private static int reviews(Fields fields) {
        return fields.optional("reviews").isEmpty() ? 1 : (int) fields.number("reviews", 1, 3);
    }

    private static String locale(Fields fields) {
        String written = fields.text("locale");
        if (!written.isEmpty() && !written.matches("[a-z]{2}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")) {
            fields.fault(
                    "locale",
                    "'%s' is no locale".formatted(written),
                    "write one like zh-Hans-CN, zh-Hant-HK, en-GB");
        }
        return written;
    }

    private static String slug(Fields fields, String key) {
        String written = fields.text(key);
        if (!written.isEmpty() && !SLUG.matcher(written).matches()) {
            fields.fault(
                    key,
                    "'%s' is not made of lower-case letters, digits and hyphens".formatted(written),
                    "write one like zx or jrzd");
        }
        return written;
    }

    private void once(Fields fields, String key, String value) {
        if (!value.isEmpty() && !seen.add(key + " " + value)) {
            fields.fault(key, "'" + value + "' stands twice", "give each station its own " + key);
        }
    }

    /// A station's folder must not be that of a channel of the head portal, nor the list of the
    /// head portal, which stands below that of the group by its code, the group's months.
    private static void apart(Fields fields, Station station, List<Station> all) {
        if (station.isHead() && station.code().equals("archive")) {
            fields.fault(
                    "code",
                    "'archive' is taken by the house for a head portal",
                    "choose another code");
        }
        String folder = station.prefix().replace("/", "");
        boolean taken =
                all.stream()
                        .filter(Station::isHead)
                        .flatMap(head -> head.channels().stream())
                        .anyMatch(top -> top.path().equals(folder));
        if (!station.isHead() && (taken || RESERVED.contains(folder))) {
            fields.fault(
                    "prefix",
                    "'" + station.prefix() + "' is also a folder of the head portal",
                    "choose another prefix, or another slug for that channel");
        }
    }
}

package org.fenzhan.page;

import gg.jte.Content;
import java.util.List;
import org.fenzhan.page.output.JsonWriter;
import org.fenzhan.page.words.SearchWords;
import org.fenzhan.page.words.Words;

/// The page into which the reader's server writes what was found: it has a marked place, and there,
/// for the server alone, the words of the house and the names that hits refer to by number.
///
/// @param wide whether it searches every station unless one is chosen
public record SearchPage(Meta meta, boolean wide, List<Station> stations) {
    /// Before and behind the place whose content the server replaces.
    public static final String BEGIN = "<!--search-->";

    public static final String END = "<!--/search-->";

    public SearchPage {
        stations = List.copyOf(stations);
    }

    /// @param channels at the top of its tree
    public record Station(
            int number, String code, String name, String locale, List<Channel> channels) {
        public Station {
            channels = List.copyOf(channels);
        }
    }

    public record Channel(int number, String name) {}

    /// The block of data for the reader's server.
    public Content data(Shell shell) {
        return out -> {
            out.writeContent("<script type=\"application/json\" data-search>");
            new JsonWriter(out).object(json -> write(shell.station(), json));
            out.writeContent("</script>\n");
        };
    }

    private void write(Shell.Station station, JsonWriter json) {
        json.object(
                        "own",
                        own ->
                                own.text("station", station.code())
                                        .text("locale", station.locale())
                                        .text("action", station.searchHref())
                                        .text("scope", wide ? "all" : "station"))
                .object(
                        "words",
                        words ->
                                new SearchWords(Words.of(station.locale()))
                                        .all()
                                        .forEach(words::text))
                .list("stations", stations, (list, one) -> list.object(it -> write(one, it)));
    }

    private static void write(Station station, JsonWriter json) {
        json.text("number", String.valueOf(station.number()))
                .text("code", station.code())
                .text("name", station.name())
                .text("locale", station.locale())
                .object(
                        "channels",
                        channels ->
                                station.channels()
                                        .forEach(channel ->
                                                channels.text(
                                                        String.valueOf(channel.number()),
                                                        channel.name())));
    }
}

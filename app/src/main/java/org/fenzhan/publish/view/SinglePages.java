package org.fenzhan.publish.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fenzhan.page.AboutPage;
import org.fenzhan.page.Latest;
import org.fenzhan.page.Link;
import org.fenzhan.page.Meta;
import org.fenzhan.page.NotFoundPage;
import org.fenzhan.page.Place;
import org.fenzhan.page.SearchPage;
import org.fenzhan.page.StationsPage;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.page.words.Notice;
import org.fenzhan.page.words.SearchWords;
import org.fenzhan.page.words.Words;
import org.fenzhan.publish.feeds.OpenSearch;
import org.fenzhan.publish.feeds.Robots;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.station.Station;

/// Pages that hang on the group alone, not on an article.
final class SinglePages {
    private final Setting setting;

    SinglePages(Setting setting) {
        this.setting = setting;
    }

    void notFound(Subject.NotFound subject, Rendering.Output out) {
        Portal portal = setting.portal();
        Station station = portal.station(subject.station());
        String list = portal.listAddress(ListName.of(station.id())).orElseThrow();
        Words words = Words.of(station.locale());
        List<Link> ways = new ArrayList<>();
        ways.add(new Link(words.home(), station.prefix()));
        station.channels()
                .forEach(channel ->
                        ways.add(new Link(channel.name(), setting.places().address(channel))));
        NotFoundPage page =
                new NotFoundPage(
                        Meta.of(
                                new Notice(words).notFoundTitle(),
                                "",
                                station.prefix() + "404.html"),
                        ways,
                        Optional.of(new Latest(station.name(), list, list + "latest.html")));
        out.page(
                subject,
                station.prefix() + "404.html",
                Rank.VIEW,
                sink ->
                        setting.press()
                                .notFound(setting.places().apart(subject.station()), page, sink));
    }

    void search(Subject.Search subject, Rendering.Output out) {
        Portal portal = setting.portal();
        Station station = portal.station(subject.station());
        Words words = Words.of(station.locale());
        SearchPage page =
                new SearchPage(
                        Meta.of(new SearchWords(words).title(), "", station.prefix() + "search"),
                        station.isHead(),
                        portal.group().stations().stream().map(SinglePages::searched).toList());
        out.page(
                subject,
                station.prefix() + "search.html",
                Rank.VIEW,
                sink ->
                        setting.press()
                                .search(
                                        new Press.Spot(subject.station(), Place.search()),
                                        page,
                                        sink));
    }

    private static SearchPage.Station searched(Station station) {
        return new SearchPage.Station(
                station.id().value(),
                station.code(),
                station.name(),
                station.locale(),
                station.channels().stream()
                        .map(channel ->
                                new SearchPage.Channel(channel.id().value(), channel.name()))
                        .toList());
    }

    void openSearch(Subject.OpenSearch subject, Rendering.Output out) {
        Portal portal = setting.portal();
        Station station = portal.station(subject.station());
        String group = portal.group().name();
        String name = station.isHead() ? group : group + "·" + station.name();
        out.page(
                subject,
                station.prefix() + "opensearch.xml",
                Rank.VIEW,
                sink ->
                        OpenSearch.write(
                                name,
                                station.description().isEmpty() ? name : station.description(),
                                station.locale(),
                                portal.absolute(station.prefix() + "search"),
                                sink));
    }

    void single(Subject.Single subject, Rendering.Output out) {
        switch (subject.kind()) {
            case STATIONS -> stations(subject, out);
            case ABOUT -> about(subject, out);
            case ROBOTS ->
                    out.page(
                            subject,
                            "/robots.txt",
                            Rank.VIEW,
                            sink -> Robots.write(setting.portal().origin() + "/", sink));
            case READER_SETTINGS -> readerSettings(subject, out);
            case MAP_INDEX, NEWS_MAP ->
                    throw new IllegalArgumentException(subject + " hangs on articles");
        }
    }

    private void stations(Subject subject, Rendering.Output out) {
        Portal portal = setting.portal();
        Station head = portal.head();
        List<StationsPage.Entry> entries = new ArrayList<>();
        for (Station station : portal.group().stations()) {
            entries.add(
                    new StationsPage.Entry(
                            Items.tag(station),
                            station.fullName(),
                            station.prefix(),
                            station.description(),
                            station.channels().stream()
                                    .map(channel ->
                                            new Link(
                                                    channel.name(),
                                                    setting.places().address(channel)))
                                    .toList()));
        }
        StationsPage page =
                new StationsPage(
                        Meta.of(
                                Words.of(head.locale()).allStations(),
                                portal.group().description(),
                                "/stations/"),
                        entries);
        Press.Spot spot = setting.places().apart(head.id().value());
        out.page(
                subject,
                "/stations/index.html",
                Rank.VIEW,
                sink -> setting.press().stations(spot, page, sink));
    }

    private void about(Subject subject, Rendering.Output out) {
        Station head = setting.portal().head();
        String description = setting.portal().group().description();
        AboutPage page =
                new AboutPage(
                        Meta.of(Words.of(head.locale()).about(), description, "/about/"),
                        description.isEmpty() ? List.of() : List.of(description),
                        LocalDate.of(2026, 11, 25),
                        head.footer().contact().map(Link::text).orElse(Link.NONE));
        Press.Spot spot = setting.places().apart(head.id().value());
        out.page(
                subject,
                "/about/index.html",
                Rank.VIEW,
                sink -> setting.press().about(spot, page, sink));
    }

    /// Tells the reader's server which folder a host name stands for.
    private void readerSettings(Subject subject, Rendering.Output out) {
        Map<String, String> hosts = new TreeMap<>();
        for (Station station : setting.portal().group().stations()) {
            station.host().ifPresent(host -> hosts.put(host, station.prefix()));
        }
        StringBuilder json = new StringBuilder("{\"version\":1,\"hosts\":{");
        hosts.forEach((host, prefix) ->
                json.append(json.charAt(json.length() - 1) == '{' ? "" : ",")
                        .append('"')
                        .append(host)
                        .append("\":\"")
                        .append(prefix)
                        .append('"'));
        String text = json.append("}}\n").toString();
        out.page(subject, "/.reader.json", Rank.MATERIAL, sink -> sink.writeContent(text));
    }

    /// By this beginning the reader's server knows a page that it answers with 301.
    static byte[] moved(String target) {
        return ("<!doctype html><!--301 " + target + "-->").getBytes(StandardCharsets.UTF_8);
    }

    /// An old address: a mark for the reader's server, and a link for a server that knows no marks.
    static void redirect(String target, ByteSink sink) {
        sink.writeBinaryContent(moved(target));
        sink.writeContent(
                "<meta charset=\"utf-8\"><title>301</title>"
                        + "<link rel=\"canonical\" href=\""
                        + target
                        + "\"><a href=\""
                        + target
                        + "\">"
                        + target
                        + "</a>\n");
    }
}

package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.publish.output.SiteFiles;
import org.fenzhan.station.Station;

/// What stood at which address, as a person would remember who looked at the portal now and then:
/// an address of a list or a home that once was public answers for ever, with what the group has
/// there now, or with the way to what stood there last.
final class Whereabouts {
    private static final Pattern SEALED =
            Pattern.compile("(.*/)(?:p[0-9]+/)?p[0-9]+(-[0-9]+)?\\.html");

    private final Map<String, ListName> lists = new TreeMap<>();
    private final Map<String, Station> homes = new TreeMap<>();

    /// Remembers what stands now, where everything is published, and looks for what stood before.
    void look(Portal portal, SiteFiles files) {
        remember(portal, files);
        lists.forEach((address, list) -> {
            Optional<String> leads = leads(files, address);
            leads.ifPresent(target ->
                    portal.listAddress(list)
                            .ifPresent(now ->
                                    assertThat(target)
                                            .as("where %s leads, once of %s", address, list)
                                            .startsWith(now)));
        });
        homes.forEach((address, station) ->
                leads(files, address)
                        .filter(_ -> portal.has(station.id()))
                        .ifPresent(target ->
                                assertThat(target)
                                        .as("where %s leads, once of %s", address, station.code())
                                        .startsWith(
                                                portal.station(station.id().value()).prefix())));
    }

    private static Optional<String> leads(SiteFiles files, String address) {
        Optional<byte[]> page = files.read(files.current(), address);
        assertThat(page).as("what was public at %s", address).isPresent();
        return Links.mark(page.orElseThrow());
    }

    private void remember(Portal portal, SiteFiles files) {
        Map<String, ListName> standing = new TreeMap<>();
        portal.group().stations().stream()
                .flatMap(station ->
                        Stream.concat(
                                Stream.of(ListName.of(station.id())),
                                station.allChannels().stream()
                                        .map(channel -> ListName.of(channel.id()))))
                .forEach(list -> standing.put(portal.listAddress(list).orElseThrow(), list));
        standing.forEach((address, list) -> {
            for (String file :
                    new String[] {
                        "index.html", "latest.html", "feed.xml", "atom.xml", "feed.json"
                    }) {
                lists.put(address + file, list);
            }
            if (list.kind().hasArchive()) {
                lists.put(address + "archive/index.html", list);
            }
        });
        files.walk(
                files.current(),
                address -> {
                    Matcher sealed = SEALED.matcher(address);
                    if (sealed.matches()
                            && standing.containsKey(sealed.group(1))
                            && leads(files, address).isEmpty()) {
                        lists.put(address, standing.get(sealed.group(1)));
                    }
                });
        for (Station station : portal.group().stations()) {
            homes.put(station.prefix() + "index.html", station);
            homes.put(station.prefix() + "senior/index.html", station);
        }
    }
}

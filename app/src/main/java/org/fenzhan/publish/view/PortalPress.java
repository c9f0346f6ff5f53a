package org.fenzhan.publish.view;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fenzhan.page.AboutPage;
import org.fenzhan.page.ArchivePage;
import org.fenzhan.page.ArticlePage;
import org.fenzhan.page.Assets;
import org.fenzhan.page.Fragment;
import org.fenzhan.page.Frame;
import org.fenzhan.page.HomePage;
import org.fenzhan.page.Item;
import org.fenzhan.page.Link;
import org.fenzhan.page.ListPage;
import org.fenzhan.page.NotFoundPage;
import org.fenzhan.page.Pages;
import org.fenzhan.page.SearchPage;
import org.fenzhan.page.SeniorPage;
import org.fenzhan.page.Shell;
import org.fenzhan.page.StationsPage;
import org.fenzhan.page.TombstonePage;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.page.output.Html;
import org.fenzhan.page.words.Words;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.publish.output.Digests;
import org.fenzhan.station.Canonical;
import org.fenzhan.station.Footer;
import org.fenzhan.station.Station;

/// The page room, dressed for this group. Frames are kept, one a place.
public final class PortalPress implements Press {
    private static final byte[] DOCTYPE = "<!doctype html>".getBytes(StandardCharsets.UTF_8);

    /// By this beginning the reader's server knows a page that it answers with 410.
    private static final byte[] GONE = "<!doctype html><!--410-->".getBytes(StandardCharsets.UTF_8);

    private final Portal portal;
    private final Pages pages = new Pages();
    private final Assets assets;
    private final Map<Spot, Frame> frames = new ConcurrentHashMap<>();
    private final Map<Integer, Shell> shells = new ConcurrentHashMap<>();

    public PortalPress(Portal portal) {
        this.portal = portal;
        this.assets = Assets.of(portal.group().stations().stream().map(PortalPress::look).toList());
    }

    /// Group, theme and the program's own version decide what a page looks like.
    @Override
    public String fingerprint() {
        return fingerprint(Canonical.of(portal.group()));
    }

    @Override
    public String frame() {
        StringBuilder frame = new StringBuilder();
        frame.append(portal.group().name()).append(portal.group().description());
        for (Station station : portal.group().stations()) {
            frame.append(Canonical.ofStationAlone(station));
            station.allChannels()
                    .forEach(channel ->
                            frame.append(channel.id().value())
                                    .append(channel.path())
                                    .append(channel.kind()));
        }
        return fingerprint(frame.toString());
    }

    private String fingerprint(String group) {
        String version = PortalPress.class.getPackage().getImplementationVersion();
        String all = group + " " + assets.theme() + " " + version + " " + portal.origin();
        byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(new Digests().of(bytes, bytes.length));
    }

    @Override
    public List<Asset> assets() {
        return assets.files().stream().map(file -> new Asset(file.href(), file.bytes())).toList();
    }

    @Override
    public void article(Spot spot, ArticlePage page, ByteSink out) {
        pages.article(frame(spot), page, out);
    }

    @Override
    public void tombstone(Spot spot, TombstonePage page, ByteSink out) {
        ByteSink set = new ByteSink();
        pages.tombstone(frame(spot), page, set);
        byte[] bytes = set.toBytes();
        out.writeBinaryContent(
                page.isMerged() ? SinglePages.moved(page.replacement().href()) : GONE);
        int rest =
                startsWith(bytes, GONE)
                        ? GONE.length
                        : startsWith(bytes, DOCTYPE) ? DOCTYPE.length : 0;
        out.writeBinaryContent(Arrays.copyOfRange(bytes, rest, bytes.length));
    }

    @Override
    public Html entry(Item item, String locale) {
        return pages.entry(item, locale);
    }

    @Override
    public void list(Spot spot, ListPage page, ByteSink out) {
        pages.list(frame(spot), page, out);
    }

    @Override
    public void archive(Spot spot, ArchivePage page, ByteSink out) {
        pages.archive(frame(spot), page, out);
    }

    @Override
    public void home(Spot spot, HomePage page, ByteSink out) {
        pages.home(frame(spot), page, out);
    }

    @Override
    public void senior(Spot spot, SeniorPage page, ByteSink out) {
        pages.senior(frame(spot), page, out);
    }

    @Override
    public void latest(Fragment fragment, ByteSink out) {
        pages.fragment(fragment, out);
    }

    @Override
    public void stations(Spot spot, StationsPage page, ByteSink out) {
        pages.stations(frame(spot), page, out);
    }

    @Override
    public void about(Spot spot, AboutPage page, ByteSink out) {
        pages.about(frame(spot), page, out);
    }

    @Override
    public void notFound(Spot spot, NotFoundPage page, ByteSink out) {
        pages.notFound(frame(spot), page, out);
    }

    @Override
    public void search(Spot spot, SearchPage page, ByteSink out) {
        pages.search(frame(spot), page, out);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private Frame frame(Spot spot) {
        Frame frame = frames.get(spot);
        return frame == null
                ? frames.computeIfAbsent(spot, at -> pages.frame(shell(at.station()), at.place()))
                : frame;
    }

    private Shell shell(int station) {
        return shells.computeIfAbsent(station, this::make);
    }

    private Shell make(int number) {
        Station station = portal.station(number);
        List<Shell.Channel> channels =
                station.channels().stream()
                        .map(channel ->
                                new Shell.Channel(
                                        channel.slug(),
                                        channel.name(),
                                        portal.listAddress(ListName.of(channel.id()))
                                                .orElseThrow()))
                        .toList();
        return new Shell(
                portal.group().name(),
                "/",
                station(station),
                portal.group().stations().stream().map(this::station).toList(),
                channels,
                "/stations/",
                footer(station),
                station.ribbon().flatMap(ribbon -> assets.href("art/" + ribbon)).orElse(""),
                assets.theme());
    }

    private Shell.Station station(Station station) {
        return new Shell.Station(
                station.code(),
                station.name(),
                station.fullName(),
                station.locale(),
                portal.origin(),
                station.prefix(),
                station.prefix() + "senior/",
                "/about/",
                station.footer().identificationCode().orElse(""),
                station.isHead());
    }

    private Shell.Footer footer(Station station) {
        Footer footer = station.footer();
        ListName list = station.isHead() ? ListName.GROUP : ListName.of(station.id());
        return new Shell.Footer(
                footer.operator(),
                mark(footer.contact()),
                mark(footer.icp()),
                mark(footer.police()),
                footer.organMark() ? Link.text("党政机关") : Link.NONE,
                footer.errors().map(address -> new Link("网站找错", address)).orElse(Link.NONE),
                mark(footer.report()),
                List.of(ListTitles.archive(Words.of(station.locale()), portal, list)),
                "");
    }

    private static Link mark(Optional<String> words) {
        return words.map(Link::text).orElse(Link.NONE);
    }

    private static Assets.Look look(Station station) {
        int hue = (int) Math.round(station.colour().hue());
        double strength = station.colour().strength();
        return station.map()
                .map(place ->
                        new Assets.Look(
                                station.code(),
                                hue,
                                strength,
                                place.row(),
                                place.column(),
                                place.span()))
                .orElseGet(() -> Assets.Look.of(station.code(), hue, strength));
    }
}

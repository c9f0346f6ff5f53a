package org.fenzhan.publish;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenzhan.page.AboutPage;
import org.fenzhan.page.ArchivePage;
import org.fenzhan.page.ArticlePage;
import org.fenzhan.page.Fragment;
import org.fenzhan.page.HomePage;
import org.fenzhan.page.Item;
import org.fenzhan.page.Latest;
import org.fenzhan.page.Lead;
import org.fenzhan.page.Link;
import org.fenzhan.page.ListPage;
import org.fenzhan.page.NotFoundPage;
import org.fenzhan.page.SearchPage;
import org.fenzhan.page.Section;
import org.fenzhan.page.SeniorPage;
import org.fenzhan.page.StationsPage;
import org.fenzhan.page.TombstonePage;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.page.output.Html;
import org.fenzhan.publish.view.Press;

/// Writes out everything that a model says, a line each, links as `-> /address`: what the page room
/// would show, without its markup, so that tests can read it and run by the thousand.
class PlainPress implements Press {
    private static final Pattern LINK = Pattern.compile("(?m)^(?:\\w+ )?-> (/\\S*)");

    private final String theme;
    private final String group;
    private final String frame;

    PlainPress(String theme) {
        this(theme, "", "");
    }

    /// @param group differs whenever the group does
    /// @param frame differs when more of it does than names of channels
    PlainPress(String theme, String group, String frame) {
        this.theme = theme;
        this.group = group;
        this.frame = frame;
    }

    /// Addresses that the page leads to, as files.
    static TreeSet<String> links(byte[] page) {
        TreeSet<String> files = new TreeSet<>();
        Matcher matcher = LINK.matcher(new String(page, StandardCharsets.UTF_8));
        matcher.results()
                .map((MatchResult found) -> found.group(1))
                .map(address -> address.replaceAll("#.*", ""))
                .map(address -> address.endsWith("/") ? address + "index.html" : address)
                .forEach(files::add);
        return files;
    }

    /// The addresses of a list page's entries, in order.
    static List<String> entries(byte[] page) {
        return lines(page, "entry -> ").toList();
    }

    static Optional<String> older(byte[] page) {
        return lines(page, "older -> ").findFirst();
    }

    private static Stream<String> lines(byte[] page, String prefix) {
        return new String(page, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()).split(" ")[0]);
    }

    @Override
    public String fingerprint() {
        return theme + group;
    }

    @Override
    public String frame() {
        return theme + frame;
    }

    @Override
    public List<Asset> assets() {
        return List.of(
                new Asset(
                        "/assets/" + Integer.toHexString(theme.hashCode()) + ".css",
                        theme.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void article(Spot spot, ArticlePage page, ByteSink out) {
        begin("article", spot, out);
        line(out, page.meta());
        line(out, page.title() + " " + page.published() + " " + page.modified());
        line(out, page.byline() + " " + page.keywords() + " " + page.corrections());
        page.body().writeTo(out);
        line(out, "");
        link(out, "older", page.turn().older());
        link(out, "newer", page.turn().newer());
        items(out, page.related());
        latest(out, page.latest());
        page.withdrawal().ifPresent(withdrawal -> line(out, "withdrawn " + withdrawal));
        page.merged().forEach(merged -> line(out, "merged " + merged));
    }

    @Override
    public void tombstone(Spot spot, TombstonePage page, ByteSink out) {
        begin(page.isMerged() ? "301" : "410", spot, out);
        link(out, "moved", page.replacement());
        line(out, page.meta() + " " + page.reason() + " " + page.published() + page.withdrawn());
        link(out, "list", page.list());
    }

    /// Lists are written from their items.
    @Override
    public Html entry(Item item, String locale) {
        return Html.EMPTY;
    }

    @Override
    public void list(Spot spot, ListPage page, ByteSink out) {
        begin("list", spot, out);
        line(out, page.meta() + " " + page.title() + " " + page.promise() + " " + page.sealed());
        page.tabs().forEach(tab -> link(out, "tab", tab));
        items(out, page.entries().stream().map(ListPage.Entry::item).toList());
        ListPage.Pager pager = page.pager();
        link(out, "newest", new Link("", pager.newest()));
        link(out, "newer", new Link("", pager.newer()));
        link(out, "older", new Link("", pager.older()));
        link(out, "oldest", new Link("", pager.oldest()));
        latest(out, page.latest());
        link(out, "archive", page.archive());
    }

    @Override
    public void archive(Spot spot, ArchivePage page, ByteSink out) {
        begin("archive", spot, out);
        line(out, page.meta() + " " + page.title());
        link(out, "list", page.list());
        for (ArchivePage.Year year : page.years()) {
            for (ArchivePage.Month month : year.months()) {
                line(
                        out,
                        "month -> %s %d %d %d"
                                .formatted(
                                        month.href(), year.year(), month.month(), month.count()));
            }
        }
    }

    /// The months of an archive: `2026-11 4`, and where each leads.
    static Map<String, String> months(byte[] page) {
        Map<String, String> months = new LinkedHashMap<>();
        new String(page, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("month -> "))
                .map(line -> line.split(" "))
                .forEach(part -> months.put(part[3] + "-" + part[4] + " " + part[5], part[2]));
        return months;
    }

    @Override
    public void home(Spot spot, HomePage page, ByteSink out) {
        begin("home", spot, out);
        line(out, page.meta());
        lead(out, page.lead());
        section(out, page.river());
        section(out, page.pictures());
        page.atlas()
                .forEach(tile -> {
                    line(out, tile.station());
                    items(out, tile.newest().stream().toList());
                });
        page.blocks().forEach(block -> section(out, block));
        latest(out, page.elsewhere());
    }

    @Override
    public void senior(Spot spot, SeniorPage page, ByteSink out) {
        begin("senior", spot, out);
        page.doors().forEach(door -> link(out, "door", door));
        lead(out, page.lead());
        section(out, page.river());
    }

    @Override
    public void latest(Fragment fragment, ByteSink out) {
        line(out, theme + " " + fragment.title());
        items(out, fragment.items());
    }

    @Override
    public void stations(Spot spot, StationsPage page, ByteSink out) {
        begin("stations", spot, out);
        page.entries()
                .forEach(entry -> {
                    line(out, entry.fullName());
                    link(out, "station", new Link("", entry.href()));
                    entry.channels().forEach(channel -> link(out, "channel", channel));
                });
    }

    @Override
    public void about(Spot spot, AboutPage page, ByteSink out) {
        begin("about", spot, out);
        line(out, page);
    }

    @Override
    public void notFound(Spot spot, NotFoundPage page, ByteSink out) {
        begin("404", spot, out);
        page.ways().forEach(way -> link(out, "way", way));
    }

    @Override
    public void search(Spot spot, SearchPage page, ByteSink out) {
        begin("search", spot, out);
        line(out, page);
    }

    private void begin(String kind, Spot spot, ByteSink out) {
        line(out, theme + " " + kind + " " + spot.station() + " " + spot.place().column());
        spot.place().crumbs().forEach(crumb -> link(out, "crumb", crumb));
    }

    private static void section(ByteSink out, Section section) {
        line(out, section.title());
        link(out, "all", new Link("", section.href()));
        items(out, section.items());
    }

    private static void lead(ByteSink out, Optional<Lead> lead) {
        items(out, lead.map(Lead::item).stream().toList());
    }

    private static void items(ByteSink out, List<Item> items) {
        for (Item item : items) {
            line(
                    out,
                    "entry -> %s %s %s %s %s %s"
                            .formatted(
                                    item.href(),
                                    item.title(),
                                    item.dek(),
                                    item.time(),
                                    item.source(),
                                    item.tag()));
        }
    }

    private static void latest(ByteSink out, Optional<Latest> latest) {
        latest.ifPresent(box -> {
            link(out, "box", new Link(box.title(), box.href()));
            link(out, "box", new Link(box.title(), box.fragmentHref()));
        });
    }

    private static void link(ByteSink out, String name, Link link) {
        if (link.leadsSomewhere()) {
            line(out, name + " -> " + link.href() + " " + link.label());
        }
    }

    private static void line(ByteSink out, Object words) {
        out.writeContent(words + "\n");
    }
}

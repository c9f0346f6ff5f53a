package org.fenzhan.publish.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenzhan.station.Station;
import org.fenzhan.store.Session;

/// Brings the stored lists to a changed group: new ones are made, moved ones leave an address that
/// leads on at each of their pages, those of channels that are gone retire. Belongs to the
/// transaction that begins a generation.
///
/// All of it happens at one moment: lists may change places with each other. So every way from an
/// old address to a new one is gathered first, and only then the marks are changed.
public final class Reconciliation {
    private static final String SENIOR = "senior/";
    private static final String GROUP = "/all/";

    private final Session session;
    private final Portal portal;
    private final Redirects redirects;
    private final List<String> homes;

    /// From each address that was left to where its readers are led now.
    private final Map<String, String> left = new LinkedHashMap<>();

    /// Lists that stand at an address which may have led elsewhere.
    private final List<Come> come = new ArrayList<>();

    private boolean changed;

    public Reconciliation(Session session, Portal portal) {
        this.session = session;
        this.portal = portal;
        // Every page is rendered anyway.
        this.redirects = new Redirects(session, new Dirty());
        this.homes = portal.group().stations().stream().map(Station::prefix).toList();
    }

    private record Stored(int id, ListName name, int station, String address, boolean retired) {}

    /// @param before where a list that was retired stood; else as `address`
    private record Come(int id, ListKind kind, String before, String address) {}

    /// @param articles gets the numbers of articles that must be laid out again
    /// @return whether the address of any list changed, came or went
    public boolean run(Set<Long> articles) {
        for (Stored list : stored()) {
            portal.listAddress(list.name())
                    .ifPresentOrElse(
                            address -> keep(list, address, articles), () -> retire(list, articles));
        }
        Dirty made = new Dirty();
        new Layout(session, portal, 2, made, (_, _) -> {}).makeLists();
        made.pages().keySet().forEach(this::begin);
        redirects.addAll(left);
        come.forEach(this::arrive);
        List<String> taken = new ArrayList<>(homes);
        homes.forEach(home -> taken.add(home + SENIOR));
        redirects.free(taken);
        return changed;
    }

    private List<Stored> stored() {
        return session.list(
                "SELECT id, kind, ref, coalesce(station, 0), address, retired FROM list"
                        + " WHERE kind <> 'tag' ORDER BY id",
                row ->
                        new Stored(
                                row.getInt(1),
                                new ListName(ListKind.of(row.getString(2)), row.getInt(3)),
                                row.getInt(4),
                                row.getString(5),
                                row.getBoolean(6)));
    }

    /// A new list may stand where another one stood before.
    private void begin(Subject made) {
        changed = true;
        if (made instanceof Subject.OpenPage(int list)) {
            session.first(
                            "SELECT kind, address FROM list WHERE id = ?",
                            row ->
                                    new Come(
                                            list,
                                            ListKind.of(row.getString(1)),
                                            row.getString(2),
                                            row.getString(2)),
                            list)
                    .ifPresent(come::add);
        }
    }

    private void keep(Stored list, String address, Set<Long> articles) {
        if (list.retired()) {
            revive(list, address, articles);
        } else if (!address.equals(list.address())) {
            move(list, address);
        }
        session.update(
                "UPDATE list SET retired = 0, address = ?, station = ? WHERE id = ?",
                address,
                portal.listStation(list.name()),
                list.id());
    }

    private void move(Stored list, String address) {
        for (String file : files(list.id(), list.name().kind())) {
            left.put(list.address() + file, address + file);
        }
        if (list.name().kind() == ListKind.STATION) {
            leaveHome(list, portal.station(list.name().ref()).prefix(), SENIOR);
        }
        come.add(new Come(list.id(), list.name().kind(), address, address));
        changed = true;
    }

    /// Its addresses lead to what is left of its station; its entries go, while its pages keep
    /// their bounds and names: should it come back, each address has the articles that it had.
    /// Articles that stood in it beside their own channel have no more reason to stand in the lists
    /// above it.
    private void retire(Stored list, Set<Long> articles) {
        if (list.retired()) {
            return;
        }
        String home = nearest(list);
        for (String file : files(list.id(), list.name().kind())) {
            left.put(list.address() + file, home);
        }
        if (list.name().kind() == ListKind.STATION) {
            leaveHome(list, home, "");
        }
        articles.addAll(
                session.list(
                        "SELECT article FROM membership WHERE list = ?",
                        row -> row.getLong(1),
                        list.id()));
        session.update("DELETE FROM membership WHERE list = ?", list.id());
        session.update("DELETE FROM list_item WHERE list = ?", list.id());
        session.update("DELETE FROM list_month WHERE list = ?", list.id());
        session.update("UPDATE list_page SET n = 0 WHERE list = ?", list.id());
        session.update("UPDATE list SET retired = 1, open_n = 0 WHERE id = ?", list.id());
        changed = true;
    }

    /// Articles that stood beside their own channel in this one come back.
    private void revive(Stored list, String address, Set<Long> articles) {
        come.add(new Come(list.id(), list.name().kind(), list.address(), address));
        if (list.name().kind() == ListKind.CHANNEL) {
            articles.addAll(
                    session.list(
                            "SELECT placement.article FROM placement JOIN channel_closure"
                                    + " ON channel_closure.channel = placement.channel"
                                    + " WHERE channel_closure.ancestor = ?",
                            row -> row.getLong(1),
                            list.name().ref()));
        }
        changed = true;
    }

    /// Its addresses lead nowhere else any more. What it once had there and has no longer leads to
    /// it rather than to a home.
    private void arrive(Come list) {
        List<String> files = files(list.id(), list.kind());
        if (!list.before().equals(list.address())) {
            Map<String, String> ways = new LinkedHashMap<>();
            files.forEach(file -> ways.put(list.before() + file, list.address() + file));
            if (list.kind() == ListKind.STATION) {
                String home = home(list.address());
                ways.put(home(list.before()), home);
                ways.put(home(list.before()) + SENIOR, home + SENIOR);
            }
            redirects.leadBack(ways, homes);
            redirects.leadPagesBack(list.before(), list.address(), homes);
        }
        redirects.free(files.stream().map(file -> list.address() + file).toList());
        redirects.leadPagesBack(list.address(), list.address(), homes);
    }

    /// The addresses of a list below its own, which is empty here.
    private List<String> files(int list, ListKind kind) {
        List<String> files = new ArrayList<>(List.of("", "latest.html"));
        for (Subject.FeedFormat format : Subject.FeedFormat.values()) {
            files.add(format.file());
        }
        if (kind.hasArchive()) {
            files.add(ListAddress.archive(""));
        }
        files.addAll(
                session.list(
                        "SELECT name FROM list_page WHERE list = ?",
                        row -> ListAddress.page("", row.getString(1)),
                        list));
        return files;
    }

    /// @param senior what the senior home's address ends with there, if there is one
    private void leaveHome(Stored station, String home, String senior) {
        String before = home(station.address());
        left.put(before, home);
        left.put(before + SENIOR, home + senior);
    }

    /// Of a station, by the address of its list. That of the head portal's stands below that of the
    /// group.
    private static String home(String list) {
        return list.startsWith(GROUP) ? "/" : list.substring(0, list.length() - GROUP.length() + 1);
    }

    /// The home of its station, or where that is gone, of the one that took its prefix.
    private String nearest(Stored list) {
        return portal.group().stations().stream()
                .filter(station -> station.id().value() == list.station())
                .findFirst()
                .map(Station::prefix)
                .orElseGet(() ->
                        homes.stream()
                                .filter(home -> !home.equals("/"))
                                .filter(list.address()::startsWith)
                                .findFirst()
                                .orElse("/"));
    }
}

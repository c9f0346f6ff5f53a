package org.fenzhan.publish.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fenzhan.station.Station;
import org.fenzhan.store.Session;

/// Brings the stored lists to a changed group: new ones are made, moved ones leave an address that
/// leads on at each of their pages, those of channels that are gone retire. Belongs to the
/// transaction that begins a generation.
public final class Reconciliation {
    private final Session session;
    private final Portal portal;
    private final Redirects redirects;
    private final List<String> begun = new ArrayList<>();
    private boolean changed;

    public Reconciliation(Session session, Portal portal) {
        this.session = session;
        this.portal = portal;
        // Every page is rendered anyway.
        this.redirects = new Redirects(session, new Dirty());
    }

    private record Stored(int id, ListName name, int station, String address, boolean retired) {}

    /// @param articles gets the numbers of articles that must be laid out again
    /// @return whether the address of any list changed, came or went
    public boolean run(Set<Long> articles) {
        List<Stored> before = stored();
        // First what goes: another list may come to the same address.
        for (Stored list : before) {
            if (!list.retired() && portal.listAddress(list.name()).isEmpty()) {
                retire(list, articles);
            }
        }
        for (Stored list : before) {
            portal.listAddress(list.name()).ifPresent(address -> keep(list, address, articles));
        }
        Dirty made = new Dirty();
        new Layout(session, portal, 2, made, (_, _) -> {}).makeLists();
        changed |= !made.pages().isEmpty();
        made.pages().keySet().forEach(this::begin);
        begun.forEach(redirects::free);
        for (Station station : portal.group().stations()) {
            redirects.freePage(station.prefix());
            redirects.freePage(station.prefix() + "senior/");
        }
        return changed;
    }

    /// A new list may stand where another one stood before.
    private void begin(Subject made) {
        if (made instanceof Subject.OpenPage(int list)) {
            session.first("SELECT address FROM list WHERE id = ?", row -> row.getString(1), list)
                    .ifPresent(begun::add);
        }
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

    private void keep(Stored list, String address, Set<Long> articles) {
        if (list.retired()) {
            revive(list, address, articles);
        } else {
            move(list, address);
        }
    }

    private void move(Stored list, String address) {
        int station = portal.listStation(list.name());
        if (!address.equals(list.address())) {
            leaveMarks(list, address, true);
            begun.add(address);
            changed = true;
        }
        if (!address.equals(list.address()) || station != list.station()) {
            session.update(
                    "UPDATE list SET address = ?, station = ? WHERE id = ?",
                    address,
                    station,
                    list.id());
        }
    }

    /// Its pages lead to what is left of its station; its entries go. Articles that stood in it
    /// beside their own channel have no more reason to stand in the lists above it.
    private void retire(Stored list, Set<Long> articles) {
        leaveMarks(list, nearest(list.address()), false);
        articles.addAll(
                session.list(
                        "SELECT article FROM membership WHERE list = ?",
                        row -> row.getLong(1),
                        list.id()));
        session.update("DELETE FROM membership WHERE list = ?", list.id());
        session.update("DELETE FROM list_item WHERE list = ?", list.id());
        session.update("DELETE FROM list_page WHERE list = ?", list.id());
        session.update("DELETE FROM list_month WHERE list = ?", list.id());
        session.update(
                "UPDATE list SET retired = 1, next_no = 1, open_lo = ?, open_n = 0, split_no = 1"
                        + " WHERE id = ?",
                EntryKey.MIN,
                list.id());
        changed = true;
    }

    /// Articles that stood beside their own channel in this one come back. Its addresses lead
    /// nowhere else any more.
    private void revive(Stored list, String address, Set<Long> articles) {
        begun.add(address);
        session.update(
                "UPDATE list SET retired = 0, address = ?, station = ? WHERE id = ?",
                address,
                portal.listStation(list.name()),
                list.id());
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

    /// @param alike whether the new list has a page for each of the old one
    private void leaveMarks(Stored list, String target, boolean alike) {
        redirects.add(list.address(), target);
        List<String> files = new ArrayList<>();
        for (Subject.FeedFormat format : Subject.FeedFormat.values()) {
            files.add(format.file());
        }
        files.add("latest.html");
        if (list.name().kind().hasArchive()) {
            files.add(ListAddress.archive(""));
        }
        for (String file : files) {
            redirects.add(list.address() + file, alike ? target + file : target);
        }
        session.list(
                        "SELECT name FROM list_page WHERE list = ?",
                        row -> row.getString(1),
                        list.id())
                .forEach(name ->
                        redirects.add(
                                ListAddress.page(list.address(), name),
                                alike ? ListAddress.page(target, name) : target));
        if (list.name().kind() == ListKind.STATION && list.address().endsWith("/all/")) {
            String home = list.address().substring(0, list.address().length() - "all/".length());
            String newHome = alike ? target.substring(0, target.length() - "all/".length()) : "/";
            redirects.add(home, newHome);
            redirects.add(home + "senior/", alike ? newHome + "senior/" : newHome);
        }
    }

    /// The home of the station below whose prefix the address lies.
    private String nearest(String address) {
        return portal.group().stations().stream()
                .map(Station::prefix)
                .filter(prefix -> !prefix.equals("/") && address.startsWith(prefix))
                .findFirst()
                .orElse("/");
    }
}

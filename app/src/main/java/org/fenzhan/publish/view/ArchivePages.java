package org.fenzhan.publish.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenzhan.page.ArchivePage;
import org.fenzhan.page.Link;
import org.fenzhan.page.Meta;
import org.fenzhan.page.words.Words;
import org.fenzhan.publish.layout.EntryKey;
import org.fenzhan.publish.layout.JsonRows;
import org.fenzhan.publish.layout.ListAddress;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.store.Session;

/// The months of a list: how many articles each has, and the page of the list on which its newest
/// stands. A seek a month, whatever the list holds.
final class ArchivePages {
    private static final String MONTHS =
            "WITH span AS (SELECT list, lo, n, lead(lo, 1, 9223372036854775807)"
                    + " OVER (PARTITION BY list ORDER BY lo) AS hi FROM list_month"
                    + " WHERE list IN (SELECT value FROM json_each(?1)) AND n > 0),"
                    + " month AS MATERIALIZED (SELECT span.list, span.n, (SELECT key FROM list_item i"
                    + " WHERE i.list = span.list AND i.key < span.hi ORDER BY key DESC LIMIT 1)"
                    + " AS newest FROM span)"
                    + " SELECT "
                    + ListRow.COLUMNS
                    + ", month.newest, month.n, CASE WHEN month.newest < list.open_lo THEN"
                    + " (SELECT name FROM list_page p WHERE p.list = list.id"
                    + " AND p.lo <= month.newest ORDER BY p.lo DESC LIMIT 1) END"
                    + " FROM list LEFT JOIN month ON month.list = list.id"
                    + " WHERE list.retired = 0 AND list.id IN (SELECT value FROM json_each(?1))"
                    + " ORDER BY list.id, month.newest DESC";

    private final Setting setting;
    private final ListTitles titles;

    ArchivePages(Setting setting) {
        this.setting = setting;
        this.titles = new ListTitles(setting.portal());
    }

    /// @param page name of a sealed page, empty for the open one
    private record Month(LocalDate newest, long count, String page) {}

    void render(Session session, List<Subject.Archive> wanted, Rendering.Output out) {
        if (wanted.isEmpty()) {
            return;
        }
        Map<ListRow, List<Month>> months = new LinkedHashMap<>();
        session.each(
                MONTHS,
                row -> {
                    List<Month> found =
                            months.computeIfAbsent(ListRow.read(row), _ -> new ArrayList<>());
                    long newest = row.getLong(ListRow.WIDTH + 1);
                    if (!row.wasNull()) {
                        String page = row.getString(ListRow.WIDTH + 3);
                        found.add(
                                new Month(
                                        EntryKey.time(newest, false).date(),
                                        row.getLong(ListRow.WIDTH + 2),
                                        page == null ? "" : page));
                    }
                    return found;
                },
                _ -> {},
                JsonRows.of(wanted.stream().map(Subject.Archive::list).toList()));
        months.forEach((list, found) -> archive(list, found, out));
    }

    private void archive(ListRow list, List<Month> months, Rendering.Output out) {
        String address = ListAddress.archive(list.address());
        String locale = setting.portal().station(list.station()).locale();
        String title = Words.of(locale).archive();
        ArchivePage page =
                new ArchivePage(
                        Meta.of(title, "", address),
                        title,
                        new Link(titles.title(list), list.address()),
                        years(list, months));
        out.page(
                new Subject.Archive(list.id()),
                address + "index.html",
                Rank.OPEN,
                sink -> setting.press().archive(titles.spot(list, setting), page, sink));
    }

    private static List<ArchivePage.Year> years(ListRow list, List<Month> months) {
        Map<Integer, List<ArchivePage.Month>> years = new LinkedHashMap<>();
        for (Month month : months) {
            String page = month.page().isEmpty() ? list.address() : list.page(month.page());
            years.computeIfAbsent(month.newest().getYear(), _ -> new ArrayList<>())
                    .add(
                            new ArchivePage.Month(
                                    month.newest().getMonthValue(),
                                    month.count(),
                                    page + "#d" + month.newest()));
        }
        List<ArchivePage.Year> shown = new ArrayList<>();
        years.forEach((year, inside) -> shown.add(new ArchivePage.Year(year, inside)));
        return shown;
    }
}

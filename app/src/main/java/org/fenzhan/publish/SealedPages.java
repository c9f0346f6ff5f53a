package org.fenzhan.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.store.Session;

/// Every sealed page, by the end of its time: an article stands in ten lists, and in this order
/// their pages come together while its card lies at hand. Twenty bytes a page; read once.
///
/// What is sealed or split later is written by the publication that does so.
final class SealedPages {
    private long[] ends = new long[1 << 10];
    private int[] lists = new int[1 << 10];
    private long[] los = new long[1 << 10];
    private int count;

    /// @param station a number, or 0 for all
    static SealedPages load(Session session, int station) {
        SealedPages pages = new SealedPages();
        session.each(
                "SELECT coalesce(lead(p.lo) OVER (PARTITION BY p.list ORDER BY p.lo),"
                        + " list.open_lo) AS ends, p.list, p.lo FROM list_page p"
                        + " JOIN list ON list.id = p.list WHERE list.retired = 0"
                        + " AND (?1 = 0 OR list.station = ?1)"
                        + " ORDER BY ends, p.list",
                row -> {
                    pages.add(row.getLong(1), row.getInt(2), row.getLong(3));
                    return pages.count;
                },
                _ -> {},
                station);
        return pages;
    }

    private void add(long end, int list, long lo) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            lists = Arrays.copyOf(lists, count * 2);
            los = Arrays.copyOf(los, count * 2);
        }
        ends[count] = end;
        lists[count] = list;
        los[count++] = lo;
    }

    /// The chunk after a cursor whose numbers are the end and the list of the last page.
    Inventory.Chunk after(Inventory.Cursor cursor, int limit, Inventory.Part then) {
        int from = first(cursor.first(), cursor.second());
        int until = Math.min(count, from + limit);
        List<Subject> subjects = new ArrayList<>(until - from);
        for (int i = from; i < until; i++) {
            subjects.add(new Subject.SealedPage(lists[i], los[i]));
        }
        return new Inventory.Chunk(
                subjects,
                until == count
                        ? cursor.next(then)
                        : new Inventory.Cursor(
                                cursor.part(), ends[until - 1], lists[until - 1], ""));
    }

    private int first(long end, long list) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = ends[middle] < end || (ends[middle] == end && lists[middle] <= list);
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}

package org.fenzhan.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenzhan.page.output.Html;

/// A page of a list: the open page with the newest entries, or a sealed one, which never changes by
/// itself.
///
/// @param promise what the list holds, in a sentence; or empty
/// @param tabs the sibling lists, the current one by `current`; fewer than two are not shown
/// @param current address of the tab that is this list
/// @param entries newest first; empty on a sealed page whose articles were all withdrawn
/// @param pager [Pager#NONE] on a list of one page and on an emptied one
/// @param sealed whether this is a sealed page: it then shows its span and always the year
/// @param listHref address of the open page
/// @param latest on sealed pages, what is new in the list
/// @param archive the way to the months of its station, or [Link#NONE]
public record ListPage(
        Meta meta,
        String title,
        String promise,
        List<Link> tabs,
        String current,
        List<Entry> entries,
        Pager pager,
        boolean sealed,
        String listHref,
        Optional<Latest> latest,
        Link archive) {

    public ListPage {
        tabs = List.copyOf(tabs);
        entries = List.copyOf(entries);
        if (title.isBlank() || listHref.isEmpty() || !Link.isSafe(listHref)) {
            throw new IllegalArgumentException(
                    "list '%s' at '%s' needs a title and the address of its open page"
                            .formatted(title, listHref));
        }
    }

    public boolean hasAside() {
        return latest.isPresent() || !meta.feeds().isEmpty() || archive.isShown();
    }

    /// First and last day of the entries; nothing on an emptied page.
    public Optional<Span> span() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(entries.getLast().date(), entries.getFirst().date()));
    }

    /// Entries of one day under each other, in the order given. A day that comes back later opens a
    /// second heading rather than moving an entry.
    public List<Day> days() {
        return Day.of(entries);
    }

    /// Ways to the other pages, each empty where there is none. There is no "page n of m": it would
    /// change every page.
    public record Pager(String newest, String newer, String older, String oldest) {

        public static final Pager NONE = new Pager("", "", "", "");

        public Pager {
            for (String href : List.of(newest, newer, older, oldest)) {
                if (!Link.isSafe(href)) {
                    throw new IllegalArgumentException(
                            "pager leads to '%s', which is refused".formatted(href));
                }
            }
        }

        public boolean isShown() {
            return !equals(NONE);
        }
    }

    /// Days from the earlier to the later.
    public record Span(LocalDate first, LocalDate last) {}

    /// An article in the list, set once for all the lists that it stands in.
    ///
    /// @param set what [Pages#entry] made of the item
    public record Entry(Item item, Html set) {

        LocalDate date() {
            return item.time().date();
        }
    }

    /// A day and its entries.
    public record Day(LocalDate date, List<Entry> entries) {

        static List<Day> of(List<Entry> entries) {
            List<Day> days = new ArrayList<>();
            int from = 0;
            for (int i = 1; i <= entries.size(); i++) {
                LocalDate date = entries.get(from).date();
                if (i == entries.size() || !entries.get(i).date().equals(date)) {
                    days.add(new Day(date, entries.subList(from, i)));
                    from = i;
                }
            }
            return List.copyOf(days);
        }
    }
}

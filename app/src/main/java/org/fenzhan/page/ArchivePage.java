package org.fenzhan.page;

import java.util.List;

/// A list by month, the newest first.
///
/// @param list the list itself
/// @param years empty while the list is
public record ArchivePage(Meta meta, String title, Link list, List<Year> years) {
    public ArchivePage {
        years = List.copyOf(years);
    }

    /// A year with the months that have articles.
    public record Year(int year, List<Month> months) {
        public Year {
            months = List.copyOf(months);
        }

        public long count() {
            return months.stream().mapToLong(Month::count).sum();
        }
    }

    /// @param month from 1
    /// @param href the day of its newest article, on the page of the list that shows it
    public record Month(int month, long count, String href) {}
}

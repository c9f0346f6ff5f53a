package org.fenzhan.command;

import org.fenzhan.rescue.source.PageId;

/// A page as a short table for people. What a page says is cut to a line and cannot steer the
/// terminal.
final class PageTable {
    private static final int WIDEST = 100;

    private final StringBuilder table = new StringBuilder();

    PageTable(PageId id) {
        table.append(plain(id.text(), 4 * WIDEST));
    }

    /// Adds a row; an empty value is shown as absent.
    PageTable row(String name, String value) {
        table.append("\n  ").append(name).append(" ".repeat(Math.max(1, 16 - name.length())));
        table.append(value.isEmpty() ? "-" : plain(value, WIDEST));
        return this;
    }

    private static String plain(String text, int widest) {
        String head = text.length() > widest ? text.substring(0, widest) + "…" : text;
        return head.replaceAll("\\R", " ⏎ ").replaceAll("\\p{Cntrl}|\\p{Cf}", "�");
    }

    @Override
    public String toString() {
        return table.toString();
    }
}

package org.fenzhan.publish.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.fenzhan.publish.layout.ListAddress;
import org.fenzhan.publish.layout.ListKind;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.store.Texts;

/// A list as its pages need it.
///
/// @param tagName empty for other lists
/// @param address begins and ends with a slash
record ListRow(
        int id,
        ListName name,
        int station,
        String address,
        int nextNumber,
        long openLo,
        String tagName) {
    static final String COLUMNS =
            "list.id, list.kind, list.ref, list.station, list.address, list.next_no, list.open_lo,"
                    + " (SELECT name FROM tag WHERE list.kind = 'tag' AND tag.id = list.ref)";

    /// How many they are.
    static final int WIDTH = 8;

    static ListRow read(ResultSet row) throws SQLException {
        String tag = Texts.orNull(row, 8);
        return new ListRow(
                row.getInt(1),
                new ListName(ListKind.of(Texts.at(row, 2)), row.getInt(3)),
                row.getInt(4),
                Texts.at(row, 5),
                row.getInt(6),
                row.getLong(7),
                tag == null ? "" : tag);
    }

    String page(String pageName) {
        return ListAddress.page(address, pageName);
    }

    String latest() {
        return address + "latest.html";
    }
}

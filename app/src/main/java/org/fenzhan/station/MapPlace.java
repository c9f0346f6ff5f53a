package org.fenzhan.station;

/// Where a station's tile lies among the others on the group's home, as on a map.
///
/// @param row from the top, from 1
/// @param column of [#COLUMNS] from the left, from 1
/// @param span how many columns it is wide
public record MapPlace(int row, int column, int span) {
    public static final int ROWS = 20;
    public static final int COLUMNS = 5;

    boolean overlaps(MapPlace other) {
        return row == other.row
                && column < other.column + other.span
                && other.column < column + span;
    }
}

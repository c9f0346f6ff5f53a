package org.fenzhan.publish.layout;

/// A row of `list` while a transaction works on it.
final class ListState {
    final int id;
    final ListName name;
    final int station;

    int nextNumber;
    long openLo;
    int openCount;
    int splits;
    boolean changed;

    ListState(int id, ListName name, int station) {
        this.id = id;
        this.name = name;
        this.station = station;
        this.nextNumber = 1;
        this.openLo = EntryKey.MIN;
        this.splits = 1;
    }

    boolean isOpen(long key) {
        return key >= openLo;
    }
}

package org.fenzhan.publish;

/// A cursor as text: part, two numbers, an address.
final class Cursors {
    private Cursors() {}

    static String encode(Inventory.Cursor cursor) {
        return cursor.part() + " " + cursor.first() + " " + cursor.second() + " " + cursor.text();
    }

    static Inventory.Cursor decode(String text) {
        String[] part = text.split(" ", 4);
        return new Inventory.Cursor(
                Inventory.Part.valueOf(part[0]),
                Long.parseLong(part[1]),
                Long.parseLong(part[2]),
                part[3]);
    }
}

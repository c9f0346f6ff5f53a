package org.fenzhan.station;

/// A station's number in the database. It never changes; the code, the name and the address may.
public record StationId(int value) {
    public StationId {
        if (value <= 0) {
            throw new IllegalArgumentException("station number " + value + " is not positive");
        }
    }
}

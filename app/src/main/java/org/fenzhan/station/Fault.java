package org.fenzhan.station;

/// Something in a group file that cannot stay as it is.
///
/// @param line from 1; 0 when the fault is of the whole file
/// @param field as it stands in the file, such as `stations[3].prefix`
/// @param problem what is wrong, with the value as it stands
/// @param remedy what to write instead
public record Fault(int line, String field, String problem, String remedy) {
    @Override
    public String toString() {
        String place = line > 0 ? "line " + line + ", " + field : field;
        return "%s: %s; %s".formatted(place, problem, remedy);
    }
}

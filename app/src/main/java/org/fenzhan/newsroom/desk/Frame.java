package org.fenzhan.newsroom.desk;

import java.util.List;
import org.fenzhan.newsroom.words.Words;

/// What every screen has around its own matter.
///
/// @param station code, for addresses
/// @param personId tells this computer's unsaved texts of several people apart
/// @param waiting how many articles wait for this person
/// @param write where writing begins, in the channel that is being looked at
public record Frame(
        Words words,
        String title,
        Section section,
        String groupName,
        String station,
        String stationName,
        List<StationLink> stations,
        String person,
        long personId,
        int waiting,
        String write,
        String csrf,
        Files files) {
    public Frame {
        stations = List.copyOf(stations);
    }

    /// Which entry of the side bar is current.
    public enum Section {
        WORK,
        ARTICLES,
        WRITE,
        REPAIR,
        PLANS,
        KEYS,
        JUMP,
        MORE
    }

    /// Addresses of style sheet and scripts.
    public record Files(String css, String script, String editor) {}

    public record StationLink(String name, String address, boolean current) {}

    /// First character of the name, in a circle.
    public String initial() {
        return person.substring(0, person.offsetByCodePoints(0, 1));
    }

    public String at(String rest) {
        return "/" + station + rest;
    }
}

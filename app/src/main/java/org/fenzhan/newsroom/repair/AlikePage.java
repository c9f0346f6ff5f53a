package org.fenzhan.newsroom.repair;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;

/// Places that are alike, to be decided together.
///
/// @param sample some of them, drawn evenly, to look at first; empty where there are few
/// @param rest the others
/// @param shares likeliest originals as a filter; empty where there is one alone
/// @param unlisted how many more there are than are listed
/// @param kin what names the places that are meant
public record AlikePage(
        Frame frame,
        String found,
        String about,
        List<Row> sample,
        List<Row> rest,
        List<Share> shares,
        long unlisted,
        Kin kin,
        Links links) {
    public AlikePage {
        sample = List.copyOf(sample);
        rest = List.copyOf(rest);
        shares = List.copyOf(shares);
    }

    public record Share(String word, String count, String address, boolean current) {}

    /// @param replacement a likeliest original, or nothing for all of them
    /// @param shown numbers of the listed places, joined by commas
    public record Kin(long place, Optional<String> replacement, String shown) {}

    public record Links(String back, String accept) {}

    /// One place in its sentence.
    ///
    /// @param replacement empty means leaving it out
    public record Row(
            long place,
            int number,
            String before,
            String found,
            String replacement,
            String after,
            String title,
            String date,
            String address,
            String confidence) {}

    /// What came of it.
    ///
    /// @param undo where the button that takes all back leads, with the moment that it sends
    public record Done(
            Frame frame,
            String heading,
            Optional<String> skipped,
            String undo,
            long at,
            String back) {}
}

package org.fenzhan.page;

import java.time.LocalDate;
import java.util.List;

/// About a station, with its accessibility statement.
///
/// @param paragraphs what the station says of itself, plain text; may be empty
/// @param stated when the accessibility statement was last looked over by a person
/// @param feedback where barriers are reported, or [Link#NONE]
public record AboutPage(Meta meta, List<String> paragraphs, LocalDate stated, Link feedback) {

    public AboutPage {
        paragraphs = List.copyOf(paragraphs);
    }
}

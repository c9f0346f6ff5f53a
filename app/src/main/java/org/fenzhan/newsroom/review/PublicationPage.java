package org.fenzhan.newsroom.review;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;

/// What was published at once, with every file.
///
/// @param sentence what it waits for, or why its files can't be listed; else empty
/// @param failure what failed; else empty
/// @param address of this screen, to which the search leads
/// @param holding what the addresses of the listed files have in them, empty for all
/// @param shown which of them these are, in a sentence
public record PublicationPage(
        Frame frame,
        String heading,
        String sentence,
        String failure,
        List<PublishedPage.Fact> facts,
        List<PublishedPage.Fact> course,
        String address,
        String holding,
        String shown,
        List<PublishedPage.FileRow> files,
        Optional<String> before,
        Optional<String> after) {
    public PublicationPage {
        facts = List.copyOf(facts);
        course = List.copyOf(course);
        files = List.copyOf(files);
    }
}

package org.fenzhan.extract.body;

import java.util.Map;

/// What is known of a page before its body is looked for.
///
/// @param titleLine index of the headline, -1 if none was found
/// @param credits lines that consist of labels, and why they are no text
/// @param description how the page's metadata summarises it, empty if it does not; often its first
///   sentence
/// @param bodyPlace the elements in which this site's pages have their text, empty if not known
/// @param articleBody the text that the page's JSON-LD gives, empty if none
public record Clues(
        int titleLine,
        Map<Integer, String> credits,
        String articleBody,
        String description,
        String bodyPlace) {}

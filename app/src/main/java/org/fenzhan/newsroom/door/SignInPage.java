package org.fenzhan.newsroom.door;

import java.util.Optional;
import org.fenzhan.newsroom.words.Words;

/// What the page of signing in shows.
///
/// @param account what was typed before
public record SignInPage(
        Words words,
        String groupName,
        String css,
        String csrf,
        String account,
        Optional<Trouble> trouble) {
    /// Why the last attempt failed.
    ///
    /// @param atPassword true when the password field is to be typed again
    public record Trouble(String heading, String text, boolean atPassword) {}
}

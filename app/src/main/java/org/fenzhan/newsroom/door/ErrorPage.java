package org.fenzhan.newsroom.door;

import java.util.List;
import org.fenzhan.newsroom.words.Words;

/// A page that says what happened, whether one's work is safe, and what to press.
///
/// @param kept texts of a form that could not be taken, for copying
public record ErrorPage(
        Words words, String css, String heading, String text, String back, List<String> kept) {}

package org.fenzhan.newsroom.review;

import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Refusals;

/// Somebody acted first, and the review is over.
///
/// @param kept a reason that was typed and had no effect
public record LatePage(
        Frame frame, String title, Refusals.Message message, String kept, String address) {}

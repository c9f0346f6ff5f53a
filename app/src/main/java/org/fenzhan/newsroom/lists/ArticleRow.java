package org.fenzhan.newsroom.lists;

import org.fenzhan.newsroom.desk.Stages;

/// A line of work: one row, one link.
///
/// @param tag set beside the title, such as 被退回; may be empty
/// @param meta channel, author, length
/// @param when what is due or was done when
/// @param lasted for how long it has been waiting; may be empty
public record ArticleRow(
        Stages.Sign sign,
        String title,
        String address,
        String tag,
        String meta,
        String when,
        String lasted) {}

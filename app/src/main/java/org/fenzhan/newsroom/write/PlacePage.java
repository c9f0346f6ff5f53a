package org.fenzhan.newsroom.write;

import java.util.List;
import org.fenzhan.newsroom.desk.Frame;

/// Moving an article that readers know.
public record PlacePage(
        Frame frame,
        String title,
        String back,
        String action,
        String now,
        List<WritePage.Option> channels,
        List<WritePage.Option> placements) {}

package org.fenzhan.newsroom.lists;

import org.fenzhan.newsroom.desk.Frame;

/// What a phone has no room for beside its four entries.
public record MorePage(Frame frame) {}

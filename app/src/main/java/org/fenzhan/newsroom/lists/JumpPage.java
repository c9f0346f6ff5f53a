package org.fenzhan.newsroom.lists;

import java.util.List;
import org.fenzhan.newsroom.desk.Frame;

/// What was found for a few characters.
public record JumpPage(Frame frame, String asked, List<Target> targets) {
    /// @param kind 稿件, 栏目, 操作
    /// @param note state or date, may be empty
    public record Target(String title, String address, String kind, String note) {}
}

package org.fenzhan.newsroom.review;

import java.util.List;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Stages;

/// Every revision of an article, and what was done to it.
public record RevisionsPage(
        Frame frame,
        String title,
        String back,
        List<Stages.Step> steps,
        List<Line> lines,
        List<Deed> deeds) {
    /// @param tags what it is: 读者看到的, 另存的
    /// @param differences address of the comparison with the one before it, empty for the first
    /// @param restore address of the comparison from which it can be restored, empty when it can't
    public record Line(
            int number,
            String when,
            String author,
            String how,
            List<String> tags,
            String preview,
            String differences,
            String restore) {}

    public record Deed(String time, String text, String detail) {}
}

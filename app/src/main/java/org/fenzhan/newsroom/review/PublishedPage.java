package org.fenzhan.newsroom.review;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Stages;

/// What became of a publication.
///
/// @param heading such as 已发布：…
/// @param href the article's page at the readers' server, empty when it can't be opened from here
/// @param waits true while it is not done: the page asks again by itself
/// @param together address of the publication with which it went out beside many others
/// @param failure what failed, in a sentence
/// @param course how long each step of the publication took
/// @param next where the next review is, empty when nothing waits
/// @param left how many wait
public record PublishedPage(
        Frame frame,
        List<Stages.Step> steps,
        String heading,
        String address,
        String href,
        boolean waits,
        String waiting,
        Optional<String> together,
        Optional<String> failure,
        List<Fact> facts,
        List<Fact> course,
        long fileCount,
        List<FileRow> files,
        List<Fact> proof,
        List<RevisionsPage.Deed> way,
        String next,
        int left,
        Links links) {
    /// @param value large
    /// @param note small below it, may be empty
    public record Fact(String name, String value, String note) {}

    /// Files of one station that changed for one reason.
    ///
    /// @param size of all of them together
    public record FileRow(
            String station, List<FileLink> files, String tag, String why, String size) {
        public FileRow {
            files = List.copyOf(files);
        }
    }

    /// @param href empty when it can't be opened from here
    public record FileLink(String address, String href) {}

    /// Empty where the act is not open.
    public record Links(String correct, String withdraw, String move, String revisions) {}
}

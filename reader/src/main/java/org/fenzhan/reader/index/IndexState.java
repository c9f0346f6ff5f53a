package org.fenzhan.reader.index;

import java.util.Map;

/// What a commit of the index says of itself: a crash at any moment leaves one commit whole, and
/// with it how far it goes.
///
/// @param format of the fields and words; another one is made anew
/// @param publication up to which changes are in it
/// @param row up to which rows of that publication are
/// @param walked number of the article up to which it was made anew, or [#ALL]
public record IndexState(int format, long publication, long row, long walked) {
    /// The one that this program writes and reads.
    public static final int FORMAT = 1;

    /// Nothing is left to be made anew.
    public static final long ALL = Long.MAX_VALUE;

    private static final String FORMAT_KEY = "format";
    private static final String PUBLICATION_KEY = "publication";
    private static final String ROW_KEY = "row";
    private static final String WALKED_KEY = "walked";

    /// Of an index that is to be made from the start.
    public static IndexState begin(long publication, long row) {
        return new IndexState(FORMAT, publication, row, 0);
    }

    public boolean isReadable() {
        return format == FORMAT;
    }

    public boolean isComplete() {
        return walked == ALL;
    }

    /// With the changes up to there.
    public IndexState changed(long newPublication, long newRow) {
        return new IndexState(format, newPublication, newRow, walked);
    }

    /// Made anew up to there.
    public IndexState walked(long article) {
        return new IndexState(format, publication, row, article);
    }

    public Map<String, String> encode() {
        return Map.of(
                FORMAT_KEY, String.valueOf(format),
                PUBLICATION_KEY, String.valueOf(publication),
                ROW_KEY, String.valueOf(row),
                WALKED_KEY, String.valueOf(walked));
    }

    /// Of what is no index of ours, or of an unknown format, the format is 0.
    public static IndexState decode(Map<String, String> of) {
        try {
            return new IndexState(
                    (int) number(of, FORMAT_KEY),
                    number(of, PUBLICATION_KEY),
                    number(of, ROW_KEY),
                    number(of, WALKED_KEY));
        } catch (NumberFormatException _) {
            return new IndexState(0, 0, 0, 0);
        }
    }

    private static long number(Map<String, String> of, String key) {
        return Long.parseLong(of.getOrDefault(key, ""));
    }
}

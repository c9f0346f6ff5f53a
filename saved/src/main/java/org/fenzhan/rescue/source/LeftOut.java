package org.fenzhan.rescue.source;

/// Why something in a source is not taken for a page. Counted, never an error.
public enum LeftOut {
    PICTURE("pictures"),
    STYLE_OR_SCRIPT("style sheets, scripts, fonts"),
    DOCUMENT("documents and other attachments"),
    OTHER_FILE("files of other kinds"),
    LINK("symbolic links"),
    NESTED_ARCHIVE("archives inside archives"),
    NOT_A_RESPONSE("archive records that are no response"),
    SEEN_BEFORE("revisit records, whose page stands elsewhere"),
    NOT_OK("answers that are no page, such as redirects and errors");

    private final String words;

    LeftOut(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}

package org.fenzhan.extract.label;

/// What a label announces.
public enum LabelKind {
    PUBLISHED,
    UPDATED,
    /// A date of something else: of signing, of validity.
    OTHER_DATE,
    SOURCE,
    /// The body that put the text out (发布机构); a source where no other is named.
    PUBLISHER,
    /// Who sent the text in (供稿): an organisation or a person.
    PROVIDER,
    REPORTER,
    AUTHOR,
    PHOTOGRAPHER,
    /// 文/图: author and photographer at once.
    AUTHOR_AND_PHOTOGRAPHER,
    EDITOR,
    /// 审核, 校对, 监制 …: people who are in no field.
    REVIEWER,
    COUNTER,
    TEXT_SIZE,
    TOOL,
    KEYWORDS,
    BREADCRUMB,
    TITLE,
    LEAD,
    /// Register entries of government pages: 索引号, 主题分类 …
    REGISTER;

    public boolean isPeople() {
        return switch (this) {
            case REPORTER,
                    AUTHOR,
                    PHOTOGRAPHER,
                    AUTHOR_AND_PHOTOGRAPHER,
                    EDITOR,
                    REVIEWER,
                    PROVIDER ->
                    true;
            case PUBLISHED,
                    UPDATED,
                    OTHER_DATE,
                    SOURCE,
                    PUBLISHER,
                    COUNTER,
                    TEXT_SIZE,
                    TOOL,
                    KEYWORDS,
                    BREADCRUMB,
                    TITLE,
                    LEAD,
                    REGISTER ->
                    false;
        };
    }

    /// Why a line of such labels alone is left out of the body.
    public String reason() {
        return switch (this) {
            case COUNTER -> "counter";
            case TEXT_SIZE -> "text size control";
            case TOOL -> "reader's tools";
            case KEYWORDS -> "keywords";
            case BREADCRUMB -> "breadcrumb";
            case REVIEWER -> "people of no field";
            case OTHER_DATE, REGISTER -> "register entry";
            case PUBLISHED,
                    UPDATED,
                    SOURCE,
                    PUBLISHER,
                    PROVIDER,
                    REPORTER,
                    AUTHOR,
                    PHOTOGRAPHER,
                    AUTHOR_AND_PHOTOGRAPHER,
                    EDITOR,
                    TITLE,
                    LEAD ->
                    "label line";
        };
    }
}

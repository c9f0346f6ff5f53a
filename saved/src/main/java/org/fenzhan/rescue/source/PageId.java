package org.fenzhan.rescue.source;

/// What a page is called: a file's path, `archive.zip!/inner/path`, an archived page's address, or
/// what a JSON line says.
///
/// @param isNumber whether the line said a number, so that it can be given back as one
public record PageId(String text, boolean isNumber) {
    public static PageId of(String text) {
        return new PageId(text, false);
    }

    @Override
    public String toString() {
        return text;
    }
}

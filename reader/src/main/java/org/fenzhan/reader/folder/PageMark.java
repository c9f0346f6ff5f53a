package org.fenzhan.reader.folder;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// What the first bytes of a page say about the page: the publishing engine writes it there, so
/// that a withdrawal takes one rename like any other change, and no list of withdrawn addresses can
/// disagree with the folder.
public sealed interface PageMark {

    /// As many bytes as [#of] needs to see.
    int READ = 1_200;

    String WITHDRAWN = "<!doctype html><!--410-->";
    String MOVED = "<!doctype html><!--301 ";
    int WITHDRAWN_WITHIN = 64;
    int LONGEST_TARGET = 1_024;

    /// Path characters of RFC 3986 §3.3, percent-encoded beyond ASCII; no host can hide in it,
    /// since the second character is no slash. A dollar sign must be encoded too: in the
    /// configuration of nginx it begins a variable.
    Pattern TARGET = Pattern.compile("/(?!/)(?:[A-Za-z0-9/._~!&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*");

    /// An ordinary page.
    record Live() implements PageMark {}

    /// Answered 410, with the page as the note.
    record Withdrawn() implements PageMark {}

    /// Answered 301. `target` is a path on the same site, percent-encoded, beginning with one `/`.
    record Moved(String target) implements PageMark {}

    /// Meant as a redirect, but to nowhere that one may be sent to; answered as if nothing were
    /// there.
    record Astray(String target) implements PageMark {}

    PageMark LIVE = new Live();

    /// @param start the first [#READ] bytes of the file, or all of it
    static PageMark of(byte[] start) {
        if (start.length == 0 || start[0] == 0) {
            return LIVE;
        }
        String text =
                new String(start, 0, Math.min(start.length, READ), StandardCharsets.ISO_8859_1);
        if (text.startsWith(MOVED)) {
            return moved(text);
        }
        int mark = text.indexOf(WITHDRAWN);
        return mark >= 0 && mark + WITHDRAWN.length() <= WITHDRAWN_WITHIN ? new Withdrawn() : LIVE;
    }

    private static PageMark moved(String text) {
        int end = text.indexOf("-->", MOVED.length());
        String target = end < 0 ? "" : text.substring(MOVED.length(), end).strip();
        boolean usable =
                target.length() <= LONGEST_TARGET
                        && TARGET.matcher(target).matches()
                        && !target.contains("/../")
                        && !target.endsWith("/..");
        return usable ? new Moved(target) : new Astray(target);
    }
}

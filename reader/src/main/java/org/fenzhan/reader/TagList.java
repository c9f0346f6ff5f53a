package org.fenzhan.reader;

import java.util.Optional;
import org.fenzhan.reader.folder.Encoding;
import org.fenzhan.reader.folder.Representation;

/// The entity tags that a request names, in `If-None-Match`, `If-Match` or `If-Range`. Ours hold
/// neither comma nor quote, so splitting at commas finds each of ours.
final class TagList {

    private static final String ANY = "*";
    private static final int LONGEST = 4_096;

    private TagList() {}

    /// The tag, without quotes, under which the client holds these very contents: compared weakly
    /// (RFC 9110 §13.1.2), whichever accepted encoding it once got. Naming that tag in a 304 tells
    /// a cache which of its copies is good.
    static Optional<String> held(
            String ifNoneMatch, Representation plain, Encoding.Accepted accepted) {
        if (ifNoneMatch.length() > LONGEST) {
            return Optional.empty();
        }
        for (String part : ifNoneMatch.split(",")) {
            String tag = part.strip();
            if (tag.equals(ANY)) {
                return Optional.of(plain.tag());
            }
            String opaque = opaque(tag.startsWith("W/") ? tag.substring(2) : tag);
            if (isOf(opaque, plain.tag()) && accepted.accepts(encodingOf(opaque))) {
                return Optional.of(opaque);
            }
        }
        return Optional.empty();
    }

    /// Whether `If-Match` lets the request go on: any current form of the contents will do, weak
    /// tags never do.
    static boolean agrees(String ifMatch, Representation plain) {
        if (ifMatch.strip().equals(ANY)) {
            return true;
        }
        for (String part : ifMatch.split(",")) {
            if (isOf(opaque(part.strip()), plain.tag())) {
                return true;
            }
        }
        return false;
    }

    /// Whether `If-Range` names exactly this representation, strongly; a date never does, since we
    /// send none.
    static boolean isExactly(String ifRange, Representation representation) {
        return opaque(ifRange.strip()).equals(representation.tag());
    }

    private static String opaque(String quoted) {
        boolean whole = quoted.length() >= 2 && quoted.startsWith("\"") && quoted.endsWith("\"");
        return whole ? quoted.substring(1, quoted.length() - 1) : "";
    }

    private static boolean isOf(String tag, String pageTag) {
        return tag.equals(pageTag) || tag.startsWith(pageTag + "-");
    }

    private static Encoding encodingOf(String tag) {
        for (Encoding encoding : Encoding.values()) {
            if (encoding != Encoding.IDENTITY && tag.contains(encoding.mark)) {
                return encoding;
            }
        }
        return Encoding.IDENTITY;
    }
}

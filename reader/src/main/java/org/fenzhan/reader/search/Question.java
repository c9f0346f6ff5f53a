package org.fenzhan.reader.search;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// What a reader asks for, as the query of an address says it. Anything may stand there: what means
/// nothing is passed over.
///
/// @param words at most [#LONGEST] characters, one space between parts; may be empty
/// @param cut whether there were more of them
/// @param station code of a station, [#EVERYWHERE], or empty for the one whose page it is
/// @param channel number of a channel, or 0
/// @param year or 0
/// @param newest the latest first, not the most fitting
/// @param page from 1
public record Question(
        String words,
        boolean cut,
        String station,
        int channel,
        int year,
        boolean newest,
        int page) {
    /// Characters that are searched for; whoever asks for more quotes a text.
    public static final int LONGEST = 100;

    /// Instead of a station: all of them.
    public static final String EVERYWHERE = "all";

    /// Pages of hits that can be leafed through.
    public static final int MOST_PAGES = 25;

    private static final int MOST_PARAMETERS = 32;

    /// @param query as it stands in the address, behind the question mark; may be empty
    public static Question of(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String part : query.split("&", MOST_PARAMETERS)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(
                        part.substring(0, equals), decoded(part.substring(equals + 1)));
            }
        }
        String asked = clean(parameters.getOrDefault("q", ""));
        boolean cut = asked.codePointCount(0, asked.length()) > LONGEST;
        return new Question(
                cut ? asked.substring(0, asked.offsetByCodePoints(0, LONGEST)).strip() : asked,
                cut,
                parameters.getOrDefault("station", ""),
                number(parameters.get("channel"), 0, Integer.MAX_VALUE),
                number(parameters.get("year"), 0, 9999),
                parameters.getOrDefault("sort", "").equals("date"),
                Math.max(1, number(parameters.get("page"), 1, MOST_PAGES)));
    }

    private static int number(@Nullable String text, int least, int most) {
        if (text == null || text.isEmpty() || text.length() > 10) {
            return least;
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return least;
            }
            value = value * 10 + (c - '0');
        }
        return Math.clamp(value, least, most);
    }

    /// Control characters and lone halves of characters become spaces, several spaces one.
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .map(point -> isNothing(point) ? ' ' : point)
                .filter(point ->
                        point != ' '
                                || (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' '))
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static boolean isNothing(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || Character.getType(point) == Character.FORMAT;
    }

    /// As forms encode it; what is no UTF-8 becomes U+FFFD.
    private static String decoded(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(3 * text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '+') {
                bytes.put((byte) ' ');
            } else if (c == '%' && i + 2 < text.length() && hex(text, i + 1) >= 0) {
                bytes.put((byte) hex(text, i + 1));
                i += 2;
            } else {
                bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    Question in(String newStation) {
        return new Question(words, cut, newStation, 0, year, newest, 1);
    }

    Question ofChannel(int newChannel) {
        return new Question(words, cut, station, newChannel, year, newest, 1);
    }

    Question of(int newYear) {
        return new Question(words, cut, station, channel, newYear, newest, 1);
    }

    Question sorted(boolean newestFirst) {
        return new Question(words, cut, station, channel, year, newestFirst, 1);
    }

    Question at(int newPage) {
        return new Question(words, cut, station, channel, year, newest, newPage);
    }

    /// The query of an address that asks this, with its question mark; what is usual is left out.
    String encode() {
        StringJoiner query = new StringJoiner("&", "?", "");
        query.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        if (!station.isEmpty()) {
            query.add("station=" + URLEncoder.encode(station, StandardCharsets.UTF_8));
        }
        if (channel != 0) {
            query.add("channel=" + channel);
        }
        if (year != 0) {
            query.add("year=" + year);
        }
        if (newest) {
            query.add("sort=date");
        }
        if (page != 1) {
            query.add("page=" + page);
        }
        return query.toString();
    }
}

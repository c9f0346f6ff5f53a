package org.fenzhan.extract.profile;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What was learned of one site. Immutable; safe to share between threads.
///
/// @param pages how many pages it was learned from
/// @param template hashes ([LineHash]) of the lines that many pages have, which are never an
///   article's text
/// @param places where a field stands on most pages, by the field's name as in a row: `title`,
///   `published`, `body`; elements as in a row
public record SiteProfile(int pages, Set<Long> template, Map<String, String> places) {
    private static final String HEAD = "fenzhan-site-profile 1";
    private static final int MAX_LINES = 500_000;

    public SiteProfile {
        template = Set.copyOf(template);
        places = Map.copyOf(places);
    }

    /// A profile that knows nothing.
    public static SiteProfile none() {
        return new SiteProfile(0, Set.of(), Map.of());
    }

    public boolean isTemplate(String line) {
        return !template.isEmpty() && template.contains(LineHash.of(line));
    }

    /// Where that field stands on most pages.
    public Optional<String> place(String field) {
        return Optional.ofNullable(places.get(field));
    }

    /// The profile as text, one entry a line; the same profile gives the same text. Read back by
    /// [#parse].
    public String toText() {
        StringBuilder out =
                new StringBuilder(HEAD).append('\n').append("pages ").append(pages).append('\n');
        new TreeMap<>(places)
                .forEach((field, place) ->
                        out.append("place ").append(field).append(' ').append(place).append('\n'));
        new TreeSet<>(template)
                .forEach(hash -> out.append("line ").append(Long.toHexString(hash)).append('\n'));
        return out.toString();
    }

    /// Reads what [#toText] wrote.
    ///
    /// @throws IllegalArgumentException if the text is none, with the line that is wrong
    public static SiteProfile parse(String text) {
        int pages = 0;
        Set<Long> template = new HashSet<>();
        Map<String, String> places = new TreeMap<>();
        String[] lines = text.split("\n", MAX_LINES);
        if (!lines[0].strip().equals(HEAD)) {
            throw new IllegalArgumentException(
                    "the profile begins with '" + head(lines[0]) + "'; expected '" + HEAD + "'");
        }
        for (int i = 1; i < lines.length; i++) {
            String[] words = lines[i].strip().split(" ", 3);
            try {
                if (words[0].equals("pages") && words.length == 2) {
                    pages = Integer.parseInt(words[1]);
                } else if (words[0].equals("line") && words.length == 2) {
                    template.add(Long.parseUnsignedLong(words[1], 16));
                } else if (words[0].equals("place") && words.length == 3) {
                    places.put(words[1], words[2]);
                } else if (!words[0].isEmpty()) {
                    throw new NumberFormatException(words[0]);
                }
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "line "
                                + (i + 1)
                                + " of the profile, '"
                                + head(lines[i])
                                + "', is none of: pages N, place FIELD ELEMENTS, line HASH",
                        e);
            }
        }
        return new SiteProfile(pages, template, places);
    }

    private static String head(String line) {
        return line.length() > 60 ? line.substring(0, 60) : line;
    }
}

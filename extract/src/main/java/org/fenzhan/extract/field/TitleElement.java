package org.fenzhan.extract.field;

import java.util.List;

/// The `title` element in its two parts: the headline, and the names of channel and site behind it.
record TitleElement(String headline, String site) {
    private static final List<String> STRONG =
            List.of(
                    "_", " | ", "|", " - ", " – ", " — ", "--", "——", " » ", " :: ", " • ", " · ",
                    " < ");
    private static final List<String> WEAK = List.of("-", "–", "—");

    static TitleElement split(String title) {
        for (List<String> separators : List.of(STRONG, WEAK)) {
            int cut = -1;
            int width = 0;
            for (String separator : separators) {
                int at = title.indexOf(separator);
                if (at > 0 && (cut < 0 || at < cut)) {
                    cut = at;
                    width = separator.length();
                }
            }
            if (cut > 0) {
                String head = title.substring(0, cut).strip();
                String tail = title.substring(cut + width).strip();
                boolean siteFirst =
                        Headline.key(head).length() < 10
                                && Headline.key(tail).length() > 2 * Headline.key(head).length();
                if (siteFirst) {
                    return new TitleElement(lastCut(tail), head);
                }
                if (Headline.key(head).length() >= 4) {
                    return new TitleElement(head, tail);
                }
            }
        }
        return new TitleElement(title, "");
    }

    private static String lastCut(String tail) {
        TitleElement again =
                tail.length() < 400
                        ? new TitleElement(tail, "")
                        : new TitleElement(tail.substring(0, 400), "");
        return again.headline;
    }
}

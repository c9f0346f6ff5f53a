package org.fenzhan.extract.line;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// One line of a page as a person sees it: what stands between two breaks, or one picture.
///
/// @param index counts from 0
/// @param text without blanks at its ends; runs of HTML blanks are one space, other blanks stay
/// @param region the innermost block that holds it
/// @param links the `a` elements with an address, offsets in `text`
/// @param linked how many characters of `text` stand in links
/// @param bold whether all of it is bold
/// @param weight of the text, see [Glyphs#weight]
/// @param picture the `img` if the line is a picture, with empty `text`
/// @param gap whether an empty line stands in front of it
public record Line(
        int index,
        String text,
        Region region,
        List<Piece> links,
        List<Piece> pieces,
        int linked,
        boolean bold,
        double weight,
        @Nullable Element picture,
        boolean gap) {

    /// Share of the text that stands in links, 0 to 1.
    public double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1.0, linked / (double) text.length());
    }

    public boolean isPicture() {
        return picture != null;
    }

    /// Level of the heading element around it, 0 if there is none.
    public int headingLevel() {
        return region.headingLevel();
    }
}

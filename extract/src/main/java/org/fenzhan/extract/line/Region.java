package org.fenzhan.extract.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A block element of the page, or the page itself, with the lines in it. Built once while the page
/// is read.
public final class Region {
    private final @Nullable Region parent;
    private final @Nullable Element element;
    private final String tag;
    private final int depth;
    private final List<Region> children = new ArrayList<>(2);
    private final int first;
    private int end;
    private final int heading;
    private @Nullable String names;
    private @Nullable String lowerNames;
    private @Nullable String place;

    /// The words of names, for the whole page: the same names stand on many elements.
    private final Map<String, String[]> wordsOfNames;

    Region(@Nullable Region parent, @Nullable Element element, int first) {
        this.parent = parent;
        this.element = element;
        this.tag = element == null ? "" : element.normalName();
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.first = first;
        this.heading = heading(tag);
        this.wordsOfNames = parent == null ? new HashMap<>() : parent.wordsOfNames;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void close(int lines) {
        end = lines;
    }

    public @Nullable Region parent() {
        return parent;
    }

    /// The element behind it; none for a page that is plain text.
    public @Nullable Element element() {
        return element;
    }

    /// Tag name in lower case; empty for a page that is plain text.
    public String tag() {
        return tag;
    }

    public int depth() {
        return depth;
    }

    public List<Region> children() {
        return children;
    }

    /// Index of the first line in it.
    public int first() {
        return first;
    }

    /// Index behind its last line.
    public int end() {
        return end;
    }

    public boolean contains(int line) {
        return line >= first && line < end;
    }

    private static int heading(String tag) {
        boolean is =
                tag.length() == 2
                        && tag.charAt(0) == 'h'
                        && tag.charAt(1) >= '1'
                        && tag.charAt(1) <= '6';
        return is ? tag.charAt(1) - '0' : 0;
    }

    /// Level of the heading element that this region is or that is one or two around it, 0 if there
    /// is none.
    int headingLevel() {
        Region at = this;
        for (int up = 0; up < 3 && at != null; up++) {
            if (at.heading > 0) {
                return at.heading;
            }
            at = at.parent;
        }
        return 0;
    }

    /// Class and id as they stand, separated by a space.
    public String names() {
        String known = names;
        if (known == null) {
            known = element == null ? "" : names(element);
            names = known;
        }
        return known;
    }

    /// Class and id in lower case, separated by a space.
    public String lowerNames() {
        String known = lowerNames;
        if (known == null) {
            known = names().toLowerCase(Locale.ROOT);
            lowerNames = known;
        }
        return known;
    }

    /// The words of class and id in lower case, parted where a person would: at what is no letter
    /// and before a capital.
    public String[] words() {
        return wordsOfNames.computeIfAbsent(names(), ElementNames::words);
    }

    static String names(Element element) {
        if (element.attributesSize() == 0
                || (!element.hasAttr("class") && !element.hasAttr("id"))) {
            return "";
        }
        return element.className() + ' ' + element.id();
    }

    /// The nearest region, itself included, with one of these tags; none above `limit`.
    public @Nullable Region nearest(java.util.Set<String> tags, @Nullable Region limit) {
        for (Region region = this; region != null && region != limit; region = region.parent) {
            if (tags.contains(region.tag)) {
                return region;
            }
        }
        return null;
    }

    /// Whether this region is `other` or lies in it.
    public boolean isIn(Region other) {
        Region region = this;
        while (region != null && region.depth > other.depth) {
            region = region.parent;
        }
        return region == other;
    }

    /// The innermost elements as people write them: `div.content > p`.
    public String place() {
        String known = place;
        if (known == null) {
            known = steps();
            place = known;
        }
        return known;
    }

    private String steps() {
        if (element == null) {
            return "";
        }
        String own = step(element);
        if (parent == null || parent.element == null || parent.tag.equals("body")) {
            return own;
        }
        return step(parent.element) + " > " + own;
    }

    private static String step(Element element) {
        if (!element.id().isEmpty()) {
            return element.normalName() + '#' + element.id();
        }
        String names = element.className().strip();
        int space = names.indexOf(' ');
        String name = space < 0 ? names : names.substring(0, space);
        return name.isEmpty() ? element.normalName() : element.normalName() + '.' + name;
    }
}

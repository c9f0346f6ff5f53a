package org.fenzhan.extract.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Walks a parsed page once, without recursion, and lays it out in lines.
@SuppressWarnings(
        "ReferenceEquality") // Elements are compared as places in the page; equal ones elsewhere
// are others.
public final class MarkupReader {
    private static final Set<String> INLINE =
            Set.of(
                    "a",
                    "abbr",
                    "acronym",
                    "b",
                    "bdi",
                    "bdo",
                    "big",
                    "cite",
                    "code",
                    "data",
                    "del",
                    "dfn",
                    "em",
                    "font",
                    "i",
                    "ins",
                    "kbd",
                    "label",
                    "mark",
                    "nobr",
                    "q",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "small",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "sup",
                    "time",
                    "tt",
                    "u",
                    "var",
                    "wbr",
                    "img",
                    "br",
                    "picture",
                    "source",
                    "o:p",
                    "st1:chsdate",
                    "meta",
                    "link");
    private static final Set<String> SKIPPED =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "iframe",
                    "svg",
                    "select",
                    "textarea",
                    "button",
                    "input",
                    "object",
                    "embed",
                    "canvas",
                    "head",
                    "math",
                    "audio",
                    "video",
                    "map",
                    "frameset",
                    "datalist",
                    "option",
                    "title");
    private static final Set<String> NAMED_PIECES =
            Set.of("span", "time", "font", "em", "i", "label", "small", "cite", "b", "strong");

    private enum Manner {
        INLINE,
        SKIPPED,
        BLOCK
    }

    private static final Map<String, Manner> MANNERS = manners();

    private final boolean showHidden;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final LineText text = new LineText();

    /// Whether names mean so; the same stand on many elements.
    private final Map<String, Boolean> forScreenReaders = new HashMap<>();

    private Region region;
    private int brokenBefore;
    private int open;

    private MarkupReader(Document document, boolean showHidden) {
        this.showHidden = showHidden;
        region = new Region(null, document.body(), 0);
    }

    private static Map<String, Manner> manners() {
        Map<String, Manner> manners = new HashMap<>();
        INLINE.forEach(tag -> manners.put(tag, Manner.INLINE));
        SKIPPED.forEach(tag -> manners.put(tag, Manner.SKIPPED));
        return manners;
    }

    /// @param showHidden whether elements that the page hides are read like the others
    public static Page read(Document document, boolean showHidden) {
        MarkupReader reader = new MarkupReader(document, showHidden);
        Region root = reader.region;
        boolean whole = reader.walk(document.body());
        reader.flush();
        for (Region left = reader.region; left != null; left = left.parent()) {
            left.close(reader.lines.size());
        }
        return new Page(document, root, reader.lines, reader.hidden, !whole);
    }

    private boolean walk(Element root) {
        Node node = root.childNodeSize() == 0 ? null : root.childNode(0);
        while (node != null && node != root) {
            if (lines.size() >= Page.MAX_LINES) {
                return false;
            }
            if (enter(node) && node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            leave(node);
            while (node.nextSibling() == null) {
                node = node.parentNode();
                if (node == null || node == root) {
                    return true;
                }
                leave(node);
            }
            node = node.nextSibling();
        }
        return true;
    }

    /// Whether the children are to be walked.
    private boolean enter(Node node) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String tag = element.normalName();
        Manner manner = MANNERS.getOrDefault(tag, Manner.BLOCK);
        if (manner == Manner.SKIPPED) {
            return false;
        }
        if (!showHidden && isHidden(element)) {
            keepHidden(element);
            return false;
        }
        if (tag.equals("br") || tag.equals("hr")) {
            lineBreak();
            return false;
        }
        if (tag.equals("img")) {
            picture(element);
            return false;
        }
        if (manner == Manner.INLINE || tag.indexOf('-') > 0) {
            openInline(tag, element);
            return true;
        }
        flush();
        region = new Region(region, element, lines.size());
        return true;
    }

    /// A text longer than a line may be is broken while it is read, not after.
    private void append(String words) {
        boolean verbatim = region.tag().equals("pre");
        for (int from = 0; from < words.length(); from += Page.MAX_LINE) {
            text.append(words, from, Math.min(words.length(), from + Page.MAX_LINE), verbatim);
            if (text.length() > Page.MAX_LINE) {
                flush();
            }
        }
    }

    private void leave(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (region.element() == element && region.parent() != null) {
            flush();
            region.close(lines.size());
            region = region.parent();
            return;
        }
        text.close(element);
        if (open > 0 && isBold(element.normalName())) {
            open--;
            text.bold(open > 0);
        }
    }

    private void openInline(String tag, Element element) {
        if (tag.equals("a") && element.hasAttr("href")) {
            text.openLink(element);
        } else if (tag.equals("span")
                || (NAMED_PIECES.contains(tag) && element.attributesSize() > 0)) {
            text.openPiece(element);
        }
        if (isBold(tag)) {
            open++;
            text.bold(true);
        }
    }

    private static boolean isBold(String tag) {
        return tag.equals("b") || tag.equals("strong");
    }

    private void picture(Element image) {
        if (image.attr("src").isEmpty()
                && !image.hasAttr("data-src")
                && !image.hasAttr("data-original")) {
            return;
        }
        if (text.isBlank()) {
            lines.add(
                    new Line(
                            lines.size(),
                            "",
                            region,
                            List.of(),
                            List.of(),
                            0,
                            false,
                            0,
                            image,
                            false));
            return;
        }
        text.append(" ", 0, 1, false);
    }

    private void lineBreak() {
        if (text.isBlank()) {
            brokenBefore++;
        }
        flush();
    }

    private void flush() {
        Line line = text.take(lines.size(), region, brokenBefore > 0);
        if (line != null) {
            lines.add(line);
            brokenBefore = 0;
        }
    }

    private void keepHidden(Element element) {
        if (hidden.size() < 50) {
            String words = element.text();
            if (!words.isBlank()) {
                hidden.add(words.length() > 200 ? words.substring(0, 200) : words);
            }
        }
    }

    /// Names by which style sheets put words out of sight until a pointer or a screen reader comes.
    private static boolean isForScreenReaders(String names) {
        return names.contains("sr-only")
                || names.contains("screen-reader")
                || names.contains("visually-hidden")
                || names.contains("visuallyhidden")
                || names.contains("rollover")
                || names.contains("hovercard")
                || names.contains("tooltip");
    }

    private boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String names = element.className();
        if (!names.isEmpty()
                && forScreenReaders.computeIfAbsent(names, MarkupReader::isForScreenReaders)) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.toLowerCase(java.util.Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}

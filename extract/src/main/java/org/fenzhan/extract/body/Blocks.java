package org.fenzhan.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.extract.article.Block;
import org.fenzhan.extract.article.Link;
import org.fenzhan.extract.article.Prose;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.line.Region;
import org.fenzhan.extract.line.Target;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Makes blocks of the chosen lines, by the elements that hold them.
public final class Blocks {
    private static final Set<String> GROUPS =
            Set.of("ul", "ol", "dl", "table", "blockquote", "pre");

    private final Page page;
    private final Selection selection;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(Page page, Selection selection) {
        this.page = page;
        this.selection = selection;
    }

    public static List<Block> of(Page page, Selection selection) {
        Blocks made = new Blocks(page, selection);
        made.make();
        return List.copyOf(made.blocks);
    }

    private void make() {
        int i = selection.first();
        while (i >= 0) {
            Line line = page.line(i);
            Region group = group(line);
            if (group == null) {
                single(line);
                i = selection.chosen().nextSetBit(i + 1);
                continue;
            }
            List<Line> lines = new ArrayList<>();
            while (i >= 0 && group.contains(i)) {
                lines.add(page.line(i));
                i = selection.chosen().nextSetBit(i + 1);
            }
            grouped(group, lines);
        }
    }

    /// The outermost list, quotation or table of values around the line, inside the article's
    /// region.
    private @Nullable Region group(Line line) {
        Region outermost = null;
        for (Region at = line.region();
                at != null && at != selection.container();
                at = at.parent()) {
            if (GROUPS.contains(at.tag())
                    && (!at.tag().equals("table") || Tables.isOfValues(at, page))) {
                outermost = at;
            }
        }
        return outermost;
    }

    private void single(Line line) {
        if (line.isPicture()) {
            picture(line);
            return;
        }
        Prose prose = prose(line);
        if (line.headingLevel() > 0) {
            blocks.add(new Block.Heading(line.headingLevel(), prose));
        } else if (line.links().size() == 1
                && line.linkDensity() > 0.8
                && LineFilter.Files.isFile(line.links().getFirst())) {
            blocks.add(
                    new Block.Attachment(
                            line.text(), address(line.links().getFirst().element(), "href")));
        } else {
            blocks.add(new Block.Paragraph(prose));
        }
    }

    private void grouped(Region group, List<Line> lines) {
        lines.stream().filter(Line::isPicture).forEach(this::picture);
        List<Line> words = lines.stream().filter(line -> !line.isPicture()).toList();
        if (words.isEmpty()) {
            return;
        }
        List<Prose> parts = words.stream().map(Blocks::prose).toList();
        switch (group.tag()) {
            case "ul", "ol", "dl" ->
                    blocks.add(new Block.ListBlock(group.tag().equals("ol"), items(words, group)));
            case "blockquote" -> blocks.add(new Block.Quote(parts));
            case "pre" -> blocks.add(new Block.Preformatted(words.getFirst().text()));
            default -> blocks.add(new Block.Table(Tables.rows(words, group)));
        }
    }

    private static List<Prose> items(List<Line> lines, Region list) {
        List<Prose> items = new ArrayList<>();
        Region last = null;
        for (Line line : lines) {
            Region item = line.region().nearest(Set.of("li", "dt", "dd"), list);
            if (item != null && item == last) {
                Prose before = items.removeLast();
                items.add(Tables.joined(before, prose(line), " "));
            } else {
                items.add(prose(line));
            }
            last = item;
        }
        return items;
    }

    private void picture(Line line) {
        Element image = line.picture();
        if (image == null) {
            return;
        }
        String key =
                image.hasAttr("data-original")
                        ? "data-original"
                        : image.hasAttr("data-src") ? "data-src" : "src";
        String address = address(image, key);
        if (address.startsWith("data:") || isTiny(image)) {
            return;
        }
        blocks.add(new Block.Image(address, image.attr("alt").strip(), caption(line)));
    }

    private static boolean isTiny(Element image) {
        return image.attr("width").matches("[0-9]|[1-3][0-9]")
                && image.attr("height").matches("[0-9]|[1-3][0-9]");
    }

    private Optional<Prose> caption(Line picture) {
        for (int i = picture.index() + 1;
                i < Math.min(page.lines().size(), picture.index() + 3);
                i++) {
            Line next = page.line(i);
            boolean ruledOut =
                    "caption".equals(selection.reasons().get(i)) && !selection.chosen().get(i);
            if (ruledOut && !next.isPicture()) {
                return Optional.of(prose(next));
            }
        }
        return Optional.empty();
    }

    static Prose prose(Line line) {
        List<Link> links =
                line.links().stream()
                        .map(link ->
                                new Link(link.start(), link.end(), address(link.element(), "href")))
                        .toList();
        return new Prose(line.text(), links);
    }

    private static String address(Element element, String key) {
        return Target.of(element, key).strip();
    }
}

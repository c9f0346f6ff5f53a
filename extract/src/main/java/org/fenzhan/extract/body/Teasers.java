package org.fenzhan.extract.body;

import java.util.List;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.line.Region;

/// Knows a list of other articles by its shape, whatever it is called: several boxes alike, each a
/// linked heading with a scrap of text.
final class Teasers {
    private static final int FEW = 3;
    private static final int MAX_LINES = 8;
    private static final int MAX_PROSE = 2;

    private Teasers() {}

    static boolean isList(Region region, Page page) {
        List<Region> children = region.children();
        int few = region.tag().equals("ul") || region.tag().equals("ol") ? FEW - 1 : FEW;
        if (children.size() < few) {
            return false;
        }
        int alike = 0;
        int holding = 0;
        Region pattern = children.get(children.size() / 2);
        for (Region child : children) {
            if (child.end() == child.first()) {
                continue;
            }
            holding++;
            if (child.tag().equals(pattern.tag())
                    && child.names().equals(pattern.names())
                    && isTeaser(child, page)) {
                alike++;
            }
        }
        return alike >= few && alike >= 0.8 * holding;
    }

    private static boolean isTeaser(Region box, Page page) {
        if (box.end() - box.first() > MAX_LINES) {
            return false;
        }
        boolean heading = false;
        int prose = 0;
        for (int i = box.first(); i < box.end(); i++) {
            Line line = page.line(i);
            heading |=
                    line.linkDensity() > 0.8
                            && (line.headingLevel() > 0 || line.text().length() > 20);
            prose += line.linkDensity() < 0.3 && line.text().length() > 60 ? 1 : 0;
        }
        return heading && prose <= MAX_PROSE;
    }
}

package org.fenzhan.rescue.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fenzhan.defacement.Detector;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Inspection;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.page.Context;
import org.fenzhan.defacement.page.Page;

/// Inspects a page of which nothing is known but itself and its batch. Thread-safe.
///
/// Of markup the article's text is inspected together with the fields around it. Places in the
/// title, the site's name, the markup … count in lines that are put under the text, one each. Text
/// that was given as text is inspected as it stands.
public final class Inspector {
    private final Detector detector = new Detector();

    /// The page as the detector takes it.
    public static Page page(Opened.Page page) {
        return page.hasMarkup() ? marked(page) : plain(page, PlainBody.of(page));
    }

    private static Page marked(Opened.Page page) {
        return new Page(Frame.whole(page), page.text(), page.given(), page.address());
    }

    private static Page plain(Opened.Page page, PlainBody body) {
        return new Page(Frame.whole(page), body.text(), "", page.address());
    }

    /// @param knowledge what its batch says, or [Knowledge#EMPTY]
    public Inspected inspect(Opened.Page opened, Knowledge knowledge) {
        if (opened.hasMarkup()) {
            Page page = marked(opened);
            Inspection inspection = detector.inspect(page, Context.EMPTY, knowledge);
            return placed(inspection, new UnderText(page));
        }
        PlainBody body = PlainBody.of(opened);
        Page page = plain(opened, body);
        Inspection inspection = detector.inspect(page, Context.EMPTY, knowledge);
        return placed(inspection, new WithinText(opened.given(), body, page));
    }

    private static Inspected placed(Inspection inspection, OneText text) {
        List<Finding> places = new ArrayList<>();
        for (Finding finding : inspection.findings()) {
            text.place(finding)
                    .filter(place -> places.stream().noneMatch(place::overlaps) || isWhole(place))
                    .ifPresent(places::add);
        }
        places.sort(Comparator.comparingInt(Finding::start));
        return new Inspected(
                inspection.verdict(), inspection.score(), text.text(), places, inspection.note());
    }

    /// An alien page keeps what was found within it.
    private static boolean isWhole(Finding finding) {
        return finding.kind() == Kind.ALIEN_PAGE;
    }
}

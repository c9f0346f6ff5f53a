package org.fenzhan.rescue.inspect;

import java.util.Optional;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.page.Page;

/// The one text of a page in which all places count.
sealed interface OneText permits UnderText, WithinText {
    String text();

    /// The finding where it stands in this text; empty where it stands nowhere in it.
    Optional<Finding> place(Finding finding);

    static Finding moved(Finding finding, int start, String words) {
        return new Finding(
                finding.kind(),
                Page.BODY,
                start,
                start + words.length(),
                words,
                finding.proposals(),
                finding.confidence(),
                finding.evidence());
    }
}

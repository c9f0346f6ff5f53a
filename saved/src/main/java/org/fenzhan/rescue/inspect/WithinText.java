package org.fenzhan.rescue.inspect;

import java.util.Optional;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.page.Page;

/// Plain text as it was given: body and fields both stand within it.
///
/// @param body the part of it that was inspected as the article's text
record WithinText(String text, PlainBody body, Page page) implements OneText {
    @Override
    public Optional<Finding> place(Finding finding) {
        if (finding.where().equals(Page.BODY)) {
            int start = body.place(finding.start());
            int end = finding.text().isEmpty() ? start : body.place(finding.end() - 1) + 1;
            return Optional.of(OneText.moved(finding, start, text.substring(start, end)));
        }
        String field = page.field(finding.where());
        int at = field.isEmpty() ? -1 : text.indexOf(field);
        int start = at >= 0 ? at + finding.start() : text.indexOf(finding.text());
        return start < 0
                ? Optional.empty()
                : Optional.of(OneText.moved(finding, start, finding.text()));
    }
}

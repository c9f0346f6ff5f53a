package org.fenzhan.rescue.inspect;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.page.Page;

/// The extracted text and under it a line for every field, or piece of markup, in which something
/// was found.
final class UnderText implements OneText {
    private final Page page;
    private final StringBuilder text;
    private final Map<String, Integer> begun = new HashMap<>();

    UnderText(Page page) {
        this.page = page;
        this.text = new StringBuilder(page.body());
    }

    @Override
    public String text() {
        return text.toString();
    }

    @Override
    public Optional<Finding> place(Finding finding) {
        int start =
                switch (finding.where()) {
                    case Page.BODY -> finding.start();
                    case Page.HTML -> line(finding.text());
                    default ->
                            begun.computeIfAbsent(finding.where(), where -> line(page.field(where)))
                                    + finding.start();
                };
        return Optional.of(OneText.moved(finding, start, finding.text()));
    }

    private int line(String line) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(line);
        return text.length() - line.length();
    }
}

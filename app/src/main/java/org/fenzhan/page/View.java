package org.fenzhan.page;

import org.fenzhan.page.words.Words;

/// What a template sees: the page and the frame it stands in.
public record View<P>(Frame frame, P page) {

    public Words words() {
        return frame.words();
    }

    public Shell shell() {
        return frame.shell();
    }

    public String locale() {
        return frame.locale();
    }
}

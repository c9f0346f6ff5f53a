package org.fenzhan.publish.view;

import org.fenzhan.publish.layout.Subject;

/// A page can't be set from its rows. Nothing of it went anywhere.
public final class Unrenderable extends RuntimeException {
    private final transient Subject subject;
    private final String address;

    Unrenderable(Subject subject, String address, RuntimeException cause) {
        super("page %s cannot be rendered: %s".formatted(address, cause.getMessage()), cause);
        this.subject = subject;
        this.address = address;
    }

    public Subject subject() {
        return subject;
    }

    /// Of the page's file.
    public String address() {
        return address;
    }
}

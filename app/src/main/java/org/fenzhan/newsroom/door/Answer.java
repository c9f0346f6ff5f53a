package org.fenzhan.newsroom.door;

import org.springframework.http.HttpStatus;

/// What a screen answers.
public sealed interface Answer {
    /// A page.
    ///
    /// @param template name below `newsroom/`
    /// @param model what the template shows: texts, numbers, lists
    record Page(HttpStatus status, String template, Object model) implements Answer {}

    /// Look there instead (303): the answer to every form that did something.
    ///
    /// @param address a path of the newsroom
    record SeeOther(String address) implements Answer {}

    static Answer page(String template, Object model) {
        return new Page(HttpStatus.OK, template, model);
    }

    static Answer see(String address) {
        return new SeeOther(address);
    }
}

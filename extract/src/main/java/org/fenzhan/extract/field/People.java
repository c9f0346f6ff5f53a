package org.fenzhan.extract.field;

import java.util.ArrayList;
import java.util.List;
import org.fenzhan.extract.article.Found;

/// The people of an article by what they did, each once.
public record People(
        List<Found<String>> reporters,
        List<Found<String>> photographers,
        List<Found<String>> authors,
        List<Found<String>> editors) {
    enum Role {
        REPORTER("reporters"),
        PHOTOGRAPHER("photographers"),
        AUTHOR("authors"),
        EDITOR("editors");

        private final String field;

        Role(String field) {
            this.field = field;
        }

        /// The field's name in a row.
        String field() {
            return field;
        }
    }

    List<Found<String>> of(Role role) {
        return switch (role) {
            case REPORTER -> reporters;
            case PHOTOGRAPHER -> photographers;
            case AUTHOR -> authors;
            case EDITOR -> editors;
        };
    }

    static People none() {
        return new People(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    static void add(List<Found<String>> to, Found<String> person) {
        if (to.stream().noneMatch(other -> other.value().equals(person.value()))) {
            to.add(person);
        }
    }
}

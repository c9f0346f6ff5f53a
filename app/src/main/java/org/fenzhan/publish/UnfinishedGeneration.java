package org.fenzhan.publish;

import java.util.List;

/// Pages of a generation can't be rendered: readers keep the old folder.
final class UnfinishedGeneration extends RuntimeException {
    UnfinishedGeneration(List<String> errors) {
        super(
                "%d pages cannot be rendered, so readers keep the site as it was; the first: %s"
                        .formatted(errors.size(), errors.getFirst()));
    }
}

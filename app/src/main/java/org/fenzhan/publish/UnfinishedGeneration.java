package org.fenzhan.publish;

import org.fenzhan.publish.view.Unrenderable;

/// A page of a generation can't be rendered: readers keep the old folder.
public final class UnfinishedGeneration extends RuntimeException {
    UnfinishedGeneration(Unrenderable cause) {
        super("readers keep the site as it was: " + cause.getMessage(), cause);
    }
}

package org.fenzhan.newsroom.door;

/// What was asked for does not exist, or not at this station; the answer is the same for both.
public final class NotHere extends RuntimeException {
    public NotHere() {
        super("not here");
    }
}

package org.fenzhan.command;

/// The portal has no public files yet and none could be made.
final class NotPublished extends RuntimeException {
    NotPublished(String why) {
        super("the portal cannot be published: " + why);
    }
}

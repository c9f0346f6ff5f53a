package org.fenzhan.publish.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fenzhan.store.Session;

/// Which article shows which picture. A picture is public while a live article shows it.
final class PictureUses {
    private final Session session;
    private final Dirty dirty;

    PictureUses(Session session, Dirty dirty) {
        this.session = session;
        this.dirty = dirty;
    }

    /// @param known whether it may have shown pictures before
    void set(long article, Set<String> pictures, boolean known) {
        List<String> before =
                !known
                        ? List.of()
                        : session.list(
                                "SELECT picture FROM picture_use WHERE article = ?",
                                row -> row.getString(1),
                                article);
        for (String picture : before) {
            if (!pictures.contains(picture)) {
                session.update(
                        "DELETE FROM picture_use WHERE picture = ? AND article = ?",
                        picture,
                        article);
                dirty.add(new Subject.Picture(picture), Reason.PICTURE);
            }
        }
        Set<String> added = new HashSet<>(pictures);
        added.removeAll(new HashSet<>(before));
        for (String picture : added) {
            session.update(
                    "INSERT INTO picture_use (picture, article) VALUES (?, ?)", picture, article);
            dirty.add(new Subject.Picture(picture), Reason.PICTURE);
        }
    }
}

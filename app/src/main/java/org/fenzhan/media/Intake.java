package org.fenzhan.media;

import java.util.Optional;
import org.fenzhan.store.Database;

/// Takes in pictures that people upload, and shows what is kept. Thread-safe.
public final class Intake {
    private final Database database;

    public Intake(Database database) {
        this.database = database;
    }

    /// What became of an upload.
    public sealed interface Result {
        /// @param width in pixels, like the height
        record Added(String address, int width, int height) implements Result {}

        record Refused(Redrawing.Fault why) implements Result {}
    }

    /// Draws the picture anew and keeps it. The same picture again gets the same address.
    ///
    /// @param upload JPEG or PNG, [Redrawing#LARGEST_UPLOAD] bytes at most
    public Result add(byte[] upload) {
        return switch (Redrawing.of(upload)) {
            case Redrawing.Refused(Redrawing.Fault why) -> new Result.Refused(why);
            case Redrawing.Drawn(var format, int width, int height, byte[] bytes) ->
                    new Result.Added(
                            database.write(session ->
                                    Pictures.keep(
                                            session,
                                            new Pictures.Drawing(
                                                    format.ending(), width, height, bytes))),
                            width,
                            height);
        };
    }

    public Optional<Pictures.Kept> find(String address) {
        return database.read(session -> Pictures.find(session, address));
    }
}

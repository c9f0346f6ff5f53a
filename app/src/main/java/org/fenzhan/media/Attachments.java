package org.fenzhan.media;

import java.util.Optional;
import org.fenzhan.extract.article.DocumentKind;
import org.fenzhan.store.Database;

/// Takes in files of other kinds to which articles link: documents, tables, archives. They are kept
/// once by content, beside the pictures and without measures, and as they came, since nobody can
/// write a document anew; readers are sent them under names of ours, to be saved or seen in a
/// viewer that runs nothing. Thread-safe.
public final class Attachments {
    /// Bytes.
    public static final int LARGEST = 30 << 20;

    private final Database database;

    public Attachments(Database database) {
        this.database = database;
    }

    /// What became of a file.
    public sealed interface Result {
        record Added(String address) implements Result {}

        record Refused(Fault why) implements Result {}
    }

    /// Why a file was not taken.
    public enum Fault {
        EMPTY,
        TOO_LARGE,
        /// Of a kind that is not served.
        OTHER_KIND,
        /// It does not begin as files of its name's kind do.
        NOT_WHAT_IT_SAYS
    }

    /// Whether a link leads to a file of a kind that is taken in.
    ///
    /// @param reference as it stands in a page, with or without host and query
    public static boolean isOne(String reference) {
        return DocumentKind.of(reference).isPresent();
    }

    /// Keeps a file; the same bytes again get the same address.
    ///
    /// @param name by whose ending its kind is told; nothing else of it is kept
    public Result add(String name, byte[] bytes) {
        Optional<DocumentKind> kind = DocumentKind.of(name);
        Optional<Fault> fault = fault(kind, bytes);
        return fault.<Result>map(Result.Refused::new)
                .orElseGet(() ->
                        new Result.Added(
                                database.write(session ->
                                        Pictures.keep(
                                                session,
                                                new Pictures.Drawing(
                                                        kind.orElseThrow().ending(),
                                                        0,
                                                        0,
                                                        bytes)))));
    }

    private static Optional<Fault> fault(Optional<DocumentKind> kind, byte[] bytes) {
        if (kind.isEmpty()) {
            return Optional.of(Fault.OTHER_KIND);
        }
        if (bytes.length == 0) {
            return Optional.of(Fault.EMPTY);
        }
        if (bytes.length > LARGEST) {
            return Optional.of(Fault.TOO_LARGE);
        }
        return kind.get().fits(bytes) ? Optional.empty() : Optional.of(Fault.NOT_WHAT_IT_SAYS);
    }
}

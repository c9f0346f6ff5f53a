package org.fenzhan.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.store.Database;

/// Takes in files of other kinds to which articles link: documents, tables, archives. They are kept
/// once by content, beside the pictures and without measures, and as they came, since nobody can
/// write a document anew; readers are sent them under names of ours, to be saved or seen in a
/// viewer that runs nothing. Thread-safe.
public final class Attachments {
    /// Bytes.
    public static final int LARGEST = 30 << 20;

    /// Where the sign of a kind may stand at the latest; some PDF files begin with rubbish.
    private static final int HEAD = 1_024;

    private static final String ZIP = "PK\3\4";
    private static final String OFFICE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    /// How files of each kind begin, in Latin-1; kinds of text have no sign.
    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("pdf", "%PDF-"),
                    Map.entry("doc", OFFICE),
                    Map.entry("xls", OFFICE),
                    Map.entry("ppt", OFFICE),
                    Map.entry("wps", OFFICE),
                    Map.entry("et", OFFICE),
                    Map.entry("dps", OFFICE),
                    Map.entry("docx", ZIP),
                    Map.entry("xlsx", ZIP),
                    Map.entry("pptx", ZIP),
                    Map.entry("ofd", ZIP),
                    Map.entry("zip", ZIP),
                    Map.entry("rar", "Rar!\u001a\u0007"),
                    Map.entry("7z", "7z\u00bc\u00af\u0027\u001c"),
                    Map.entry("txt", ""),
                    Map.entry("csv", ""));

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
        return kind(reference).isPresent();
    }

    private static Optional<String> kind(String reference) {
        String path = reference.split("[?#]", 2)[0];
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') > 0 && SIGNS.containsKey(ending)
                ? Optional.of(ending)
                : Optional.empty();
    }

    /// Keeps a file; the same bytes again get the same address.
    ///
    /// @param name by whose ending its kind is told; nothing else of it is kept
    public Result add(String name, byte[] bytes) {
        Optional<String> kind = kind(name);
        Optional<Fault> fault = fault(kind, bytes);
        return fault.<Result>map(Result.Refused::new)
                .orElseGet(() ->
                        new Result.Added(
                                database.write(session ->
                                        Pictures.keep(
                                                session,
                                                new Pictures.Drawing(
                                                        kind.orElseThrow(), 0, 0, bytes)))));
    }

    private static Optional<Fault> fault(Optional<String> kind, byte[] bytes) {
        if (kind.isEmpty()) {
            return Optional.of(Fault.OTHER_KIND);
        }
        if (bytes.length == 0) {
            return Optional.of(Fault.EMPTY);
        }
        if (bytes.length > LARGEST) {
            return Optional.of(Fault.TOO_LARGE);
        }
        return isWhatItSays(kind.get(), bytes)
                ? Optional.empty()
                : Optional.of(Fault.NOT_WHAT_IT_SAYS);
    }

    private static boolean isWhatItSays(String kind, byte[] bytes) {
        String head =
                new String(
                        Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)),
                        StandardCharsets.ISO_8859_1);
        String sign = SIGNS.getOrDefault(kind, "");
        return switch (kind) {
            case "txt", "csv" -> head.indexOf('\0') < 0;
            case "pdf" -> head.contains(sign);
            default -> head.startsWith(sign);
        };
    }
}

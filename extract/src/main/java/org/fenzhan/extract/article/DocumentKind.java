package org.fenzhan.extract.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Kinds of files, other than pictures, to which articles link and that readers may be handed:
/// documents, tables, archives. Each is named like the ending of its files.
public enum DocumentKind {
    PDF("%PDF-"),
    DOC(DocumentKind.OFFICE),
    XLS(DocumentKind.OFFICE),
    PPT(DocumentKind.OFFICE),
    WPS(DocumentKind.OFFICE),
    ET(DocumentKind.OFFICE),
    DPS(DocumentKind.OFFICE),
    DOCX(DocumentKind.ARCHIVE),
    XLSX(DocumentKind.ARCHIVE),
    PPTX(DocumentKind.ARCHIVE),
    OFD(DocumentKind.ARCHIVE),
    ZIP(DocumentKind.ARCHIVE),
    RAR("Rar!\u001a\u0007"),
    SEVEN_ZIP("7z\u00bc\u00af\u0027\u001c"),
    TXT(""),
    CSV("");

    private static final String OFFICE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final String ARCHIVE = "PK\3\4";

    /// Where the sign of a kind may stand at the latest; some PDF files begin with rubbish.
    private static final int HEAD = 1_024;

    private static final Map<String, DocumentKind> BY_ENDING =
            Arrays.stream(values())
                    .collect(Collectors.toMap(DocumentKind::ending, Function.identity()));

    /// How its files begin, in Latin-1; kinds of text have no sign.
    private final String sign;

    DocumentKind(String sign) {
        this.sign = sign;
    }

    /// In small letters, without a dot.
    public String ending() {
        return this == SEVEN_ZIP ? "7z" : name().toLowerCase(Locale.ROOT);
    }

    /// @param ending without a dot, in whatever letters
    public static Optional<DocumentKind> ofEnding(String ending) {
        return Optional.ofNullable(BY_ENDING.get(ending.toLowerCase(Locale.ROOT)));
    }

    /// The kind of the file to which a link leads, by its name.
    ///
    /// @param reference as it stands in a page, with or without host and query
    public static Optional<DocumentKind> of(String reference) {
        String path = reference.split("[?#]", 2)[0];
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? ofEnding(name.substring(dot + 1)) : Optional.empty();
    }

    /// Whether a file begins as those of this kind do.
    public boolean fits(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return switch (this) {
            case TXT, CSV -> head.indexOf('\0') < 0;
            case PDF -> head.contains(sign);
            case DOC, XLS, PPT, WPS, ET, DPS, DOCX, XLSX, PPTX, OFD, ZIP, RAR, SEVEN_ZIP ->
                    head.startsWith(sign);
        };
    }
}

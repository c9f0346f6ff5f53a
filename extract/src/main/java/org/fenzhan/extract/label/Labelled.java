package org.fenzhan.extract.label;

/// A label found in a line, and the stretch that it is said of.
///
/// @param word the label as the vocabulary has it
/// @param start offset of the label, with an organisation in front of it (南方日报记者) and the bracket
///   that opens it
/// @param valueStart offset of its value
/// @param valueEnd offset behind its value: the next label, a bar, the closing bracket or the end
///   of the line
/// @param strong whether a colon, a slash or a closed bracket follows the label, so that it can be
///   nothing else
/// @param bracketed whether a bracket opened in front of the label encloses label and value
public record Labelled(
        LabelKind kind,
        String word,
        int start,
        int valueStart,
        int valueEnd,
        boolean strong,
        boolean bracketed) {
    public String value(String line) {
        return line.substring(valueStart, valueEnd).strip();
    }

    /// The same label, said of people of another kind.
    public Labelled as(LabelKind other) {
        return new Labelled(other, word, start, valueStart, valueEnd, strong, bracketed);
    }

    Labelled until(int end) {
        return new Labelled(
                kind,
                word,
                start,
                valueStart,
                Math.max(valueStart, Math.min(valueEnd, end)),
                strong,
                bracketed);
    }
}

package org.fenzhan.defacement.language;

import java.util.BitSet;

/// Kinds of characters.
public final class Letters {
    private Letters() {}

    /// The ideographs of daily use, without the rarer ones and the zero of [#han].
    public static boolean commonHan(int c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    public static boolean han(char c) {
        return commonHan(c) || (c >= 0x3400 && c <= 0x4DBF) || c == '〇';
    }

    public static boolean latin(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'ａ' && c <= 'ｚ')
                || (c >= 'Ａ' && c <= 'Ｚ');
    }

    public static boolean digit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    public static boolean latinOrDigit(char c) {
        return latin(c) || digit(c);
    }

    /// Marks that end a sentence.
    public static boolean fullStop(char c) {
        return c == '。' || c == '！' || c == '？' || c == '；' || c == '\n' || c == '!' || c == '?'
                || c == ';';
    }

    /// Marks at which a stretch of words ends: punctuation, brackets, line ends.
    public static boolean stop(char c) {
        return STOPS.get(c);
    }

    private static final BitSet STOPS = stops();

    private static BitSet stops() {
        BitSet stops = new BitSet();
        "。！？；\n!?;，、：,:“”\"‘’（）()《》〈〉「」『』【】[]…—\t\r|".chars().forEach(stops::set);
        return stops;
    }

    /// A half-width mark as Chinese text has it, other texts as they are.
    public static String fullWidth(String mark) {
        int at = mark.length() == 1 ? ",:;!?()".indexOf(mark.charAt(0)) : -1;
        return at < 0 ? mark : "，：；！？（）".substring(at, at + 1);
    }

    /// White space, the ideographic and the no-break space included.
    public static boolean space(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00A0' || c == '\t' || c == '\r' || c == '\n';
    }
}

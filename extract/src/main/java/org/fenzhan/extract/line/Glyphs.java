package org.fenzhan.extract.line;

/// Kinds of characters, by code unit; cheap enough for every character of a page.
public final class Glyphs {
    private Glyphs() {}

    public static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff')
                || (c >= '\u3400' && c <= '\u4dbf')
                || (c >= '\uf900' && c <= '\ufaff')
                || c == '\u3007';
    }

    /// Kana and Hangul: like Han, each counts for more than a letter.
    public static boolean isSyllable(char c) {
        return (c >= '\u3040' && c <= '\u30ff') || (c >= '\uac00' && c <= '\ud7af');
    }

    /// White space of any kind that stands in old pages, with the ideographic and the no-break
    /// space and what takes no room.
    public static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200f')
                || c == '\u202f'
                || c == '\ufeff'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u00ad';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Ends a sentence in Chinese or Western text.
    public static boolean isSentenceEnd(char c) {
        return c == '。' || c == '！' || c == '？' || c == '.' || c == '!' || c == '?' || c == '…'
                || c == '；';
    }

    public static boolean isPause(char c) {
        return c == '，' || c == '、' || c == ',' || c == ';' || c == '；' || c == '：' || c == ':';
    }

    /// The text without blanks of any kind at both ends.
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /// The text without any blank; for comparing.
    public static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    public static boolean hasHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// How many letters of Western text the text is worth; a Han character says as much as two and
    /// a half of them.
    public static double weight(CharSequence text) {
        double weight = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHan(c) || isSyllable(c)) {
                weight += 2.5;
            } else if (!isBlank(c)) {
                weight += 1;
            }
        }
        return weight;
    }
}

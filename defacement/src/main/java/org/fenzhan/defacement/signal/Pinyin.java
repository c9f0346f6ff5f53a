package org.fenzhan.defacement.signal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Recognises readings written in Latin letters.
final class Pinyin {
    private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüĀÁǍÀĒÉĚÈŌÓǑÒ";
    private static final Pattern SYLLABLE =
            Pattern.compile(
                    "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ueng|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|v)");

    private Pinyin() {}

    static boolean toned(char c) {
        return c > 127 && TONED.indexOf(c) >= 0;
    }

    static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || toned(c);
    }

    /// End of a bracket that holds one reading, the bracket opening at the offset; -1 if it holds
    /// anything else.
    static int bracket(String text, int open) {
        int at = open + 1;
        while (at < text.length() && at - open <= 8 && letter(text.charAt(at))) {
            at++;
        }
        boolean closed = at < text.length() && (text.charAt(at) == ')' || text.charAt(at) == '）');
        return closed && at > open + 1 && syllable(text.substring(open + 1, at)) ? at + 1 : -1;
    }

    private static boolean syllable(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        return SYLLABLE.matcher(plain).matches();
    }
}

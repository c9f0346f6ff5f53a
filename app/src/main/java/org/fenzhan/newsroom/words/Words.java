package org.fenzhan.newsroom.words;

import java.text.NumberFormat;

/// Says words in one language.
public record Words(Language language) {
    /// The word with its places `{0}`, `{1}` … filled; a place without argument stays, for a script
    /// to fill. Numbers are grouped by thousands. Where the English form is `one|many`, the first
    /// argument decides.
    public String say(Word word, Object... arguments) {
        String pattern = word.in(language);
        int bar = pattern.indexOf('|');
        if (bar >= 0) {
            boolean one =
                    arguments.length > 0 && arguments[0] instanceof Number n && n.longValue() == 1;
            pattern = one ? pattern.substring(0, bar) : pattern.substring(bar + 1);
        }
        StringBuilder said = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            boolean place =
                    pattern.charAt(at) == '{'
                            && at + 2 < pattern.length()
                            && pattern.charAt(at + 2) == '}'
                            && pattern.charAt(at + 1) - '0' < arguments.length;
            if (place) {
                said.append(shown(arguments[pattern.charAt(at + 1) - '0']));
                at += 3;
            } else {
                said.append(pattern.charAt(at++));
            }
        }
        return said.toString();
    }

    /// What ends a sentence.
    public String stop() {
        return language == Language.ZH ? "。" : ". ";
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /// Names one after the other, as a sentence of the language does.
    public String list(Iterable<String> names) {
        return String.join(language == Language.ZH ? "、" : ", ", names);
    }

    private String shown(Object argument) {
        return argument instanceof Number number ? number(number.longValue()) : argument.toString();
    }
}

package org.fenzhan.newsroom.words;

import java.util.Locale;

/// A language of the screens.
public enum Language {
    ZH("zh", "zh-Hans-CN", Locale.SIMPLIFIED_CHINESE),
    EN("en", "en", Locale.ENGLISH);

    private final String code;
    private final String tag;
    private final Locale locale;

    Language(String code, String tag, Locale locale) {
        this.code = code;
        this.tag = tag;
        this.locale = locale;
    }

    /// As it stands in the database and in addresses.
    public String code() {
        return code;
    }

    /// For the attribute `lang`.
    public String tag() {
        return tag;
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }

    Locale locale() {
        return locale;
    }

    /// Chinese for every code that is not known.
    public static Language of(String code) {
        return EN.code.equals(code) ? EN : ZH;
    }
}

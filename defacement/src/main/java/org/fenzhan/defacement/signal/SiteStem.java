package org.fenzhan.defacement.signal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.page.Page;

/// The bare name within the page's site name (`welcome-X`, `X(中国)官方网站` → X), empty if it has less
/// than two characters, and how the page supports it.
record SiteStem(String text) {
    /// What ends an organisation's name.
    private static final List<String> ORGANISATIONS =
            List.of(
                    "公司", "集团", "大学", "学院", "中学", "小学", "医院", "银行", "出版社", "报社", "日报", "电视台", "协会",
                    "品牌", "控股");

    /// So many characters may stand between, none of them one of these.
    private static final int BETWEEN = 4;

    private static final String PARTING = "与和及同在对的为向由被将是到了";

    private static final String PLACES = "省市县区镇乡村";

    static SiteStem of(Page page) {
        String name = page.field(Page.SITE_NAME).strip();
        String stem = name.length() > 120 ? "" : WebName.of(name).stem();
        return new SiteStem(stem.length() < 2 ? "" : stem);
    }

    boolean in(String token) {
        return !text.isEmpty()
                && token.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    /// The stem as it stands in a text, with the greeting before and the web-name parts after it.
    Set<String> dressedIn(String body) {
        Set<String> dressed = new LinkedHashSet<>();
        if (text.isEmpty()) {
            return dressed;
        }
        for (Span place : Token.occurrences(body, text)) {
            int end = place.end();
            for (int part = WebName.partAt(body, end);
                    part > 0 && end - place.end() < 24;
                    part = WebName.partAt(body, end)) {
                end += part;
            }
            dressed.add(body.substring(WebName.greetingBefore(body, place.start()), end));
            if (dressed.size() > 12) {
                break;
            }
        }
        return dressed;
    }

    /// Names of organisations that the frame holds.
    static List<String> organisations(Page page) {
        return Stream.of(Page.COPYRIGHT, Page.SOURCE, Page.SITE_NAME, Page.TITLE)
                .flatMap(field -> LeftNames.organisations(page.field(field)).stream())
                .toList();
    }

    /// Whether a name is short for one of the organisations: its characters stand there in the same
    /// order (水科院, 水利科学研究院), or it begins with the same place and ends with the same kind (陇川农科所,
    /// 陇川市农业研究所).
    static boolean abbreviates(List<String> organisations, String name) {
        return name.length() >= 2
                && organisations.stream()
                        .filter(full -> full.length() > name.length())
                        .anyMatch(full -> inOrder(name, full) || framed(name, full));
    }

    private static boolean framed(String name, String full) {
        return name.length() >= 4
                && full.startsWith(name.substring(0, 2))
                && full.endsWith(name.substring(name.length() - 1));
    }

    private static boolean inOrder(String name, String full) {
        int at = -1;
        for (int i = 0; i < name.length(); i++) {
            at = full.indexOf(name.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether the page gives a longer name with the stem that is an organisation's (蓝泽 →
    /// 蓝泽科技有限公司).
    static boolean formal(Page page, String stem) {
        return stem.length() >= 2
                && Stream.concat(Stream.of(page.body()), page.fields().values().stream())
                        .anyMatch(text ->
                                Token.occurrences(text, stem).stream()
                                        .limit(40)
                                        .anyMatch(place -> isFormalAt(text, place.end())));
    }

    /// Whether a place's kind or an organisation's ending follows, with a few characters between.
    private static boolean isFormalAt(String text, int end) {
        if (end < text.length() && PLACES.indexOf(text.charAt(end)) >= 0) {
            return true;
        }
        for (int at = end; at <= end + BETWEEN && at < text.length(); at++) {
            for (String ending : ORGANISATIONS) {
                if (text.startsWith(ending, at)) {
                    return true;
                }
            }
            char c = text.charAt(at);
            if (!Letters.commonHan(c) || PARTING.indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }
}

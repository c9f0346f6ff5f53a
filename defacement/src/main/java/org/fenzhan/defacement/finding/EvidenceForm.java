package org.fenzhan.defacement.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One reason as code, arguments and an English sentence.
record EvidenceForm(String code, List<String> arguments, String english) {
    /// Phrases that the searches give in Chinese.
    private static final Map<String, String> PHRASES =
            Map.ofEntries(
                    Map.entry("常用字后面注了音", "readings after common characters"),
                    Map.entry("标点接连重复", "repeated punctuation"),
                    Map.entry("标点前面有空格", "spaces before punctuation"),
                    Map.entry("汉字之间有空格", "spaces between characters"),
                    Map.entry("夹着看不见的字符", "invisible characters"),
                    Map.entry("汉字之间夹着带调的拼音", "tone-marked pinyin between characters"),
                    Map.entry("句子中间夹着表情符号", "emoji within sentences"),
                    Map.entry("夹着坏掉的字节", "broken bytes"),
                    Map.entry("简体句子里混着繁体字", "Traditional characters in Simplified sentences"),
                    Map.entry("移到屏幕外", "moved off the screen"),
                    Map.entry("字号或尺寸为零", "without size"),
                    Map.entry("文字与背景同色", "in the colour of the background"),
                    Map.entry("不显示", "not displayed"),
                    Map.entry("写在注释里", "within a comment"),
                    Map.entry("写在 noscript 里", "within noscript"),
                    Map.entry("放在零高度的滚动条里", "in a marquee without height"),
                    Map.entry("把读者送往别处", "It sends readers elsewhere"),
                    Map.entry("看读者从哪个搜索引擎来", "It looks which search engine readers come from"),
                    Map.entry("看读者用什么设备", "It looks which device readers use"),
                    Map.entry("把地址藏在字符编码里", "It hides an address in character codes"),
                    Map.entry("写入别处的脚本", "It writes a script from elsewhere into the page"),
                    Map.entry("改写页面标题", "It rewrites the page's title"),
                    Map.entry("盖上别处的页面", "It covers the page with another"),
                    Map.entry("写入可疑的名字", "It writes a suspected name"),
                    Map.entry("代码被打包", "Its code is packed"),
                    Map.entry("学校", "a school"),
                    Map.entry("机关", "a public office"),
                    Map.entry("医院", "a hospital"),
                    Map.entry("企业", "a company"),
                    Map.entry("别的", "something else"),
                    Map.entry("面向玩家的推广", "an offer to players"));

    static EvidenceForm of(Evidence evidence) {
        return switch (evidence) {
            case Evidence.AlsoInFrame(String field) ->
                    form(
                            "also-in-frame",
                            "The same word also stands in " + FieldNames.english(field),
                            field);
            case Evidence.Repeated(int times, int neighbours) ->
                    form(
                            "repeated",
                            "The same word stands "
                                    + times
                                    + " times, in "
                                    + neighbours
                                    + " different surroundings",
                            times,
                            neighbours);
            case Evidence.ReadsBetter(String word, double before, double after) ->
                    form(
                            "reads-better",
                            "With “"
                                    + word
                                    + "” the sentence reads better: "
                                    + percent(before)
                                    + " → "
                                    + percent(after),
                            word,
                            before,
                            after);
            case Evidence.WebNameActs(String token) ->
                    form(
                            "web-name-acts",
                            "“"
                                    + token
                                    + "” is made like a web page's name, yet stands for a person or institution",
                            token);
            case Evidence.MixedScript(String token) ->
                    form("mixed-script", "“" + token + "” mixes scripts within a word", token);
            case Evidence.InstitutionFollows(String word) ->
                    form(
                            "institution-follows",
                            "“" + word + "” follows, yet no institution is named before it",
                            word);
            case Evidence.UnknownWord(String token) ->
                    form("unknown-word", "No dictionary has “" + token + "”", token);
            case Evidence.OriginalLeft(String original, String where) ->
                    form(
                            "original-left",
                            "The original “"
                                    + original
                                    + "” is left in "
                                    + FieldNames.english(where),
                            original,
                            where);
            case Evidence.OtherCopy(String word) ->
                    form("other-copy", "Other pages have “" + word + "” in this sentence", word);
            case Evidence.LearntFromBatch(String replaced, String original, int pages) ->
                    form(
                            "learnt-from-batch",
                            "On "
                                    + pages
                                    + " pages of the batch “"
                                    + original
                                    + "” became “"
                                    + replaced
                                    + "”",
                            replaced,
                            original,
                            pages);
            case Evidence.StoodThere(String original) ->
                    form("stood-there", "“" + original + "” most likely stood here", original);
            case Evidence.OtherPages(String field, String text, int pages) ->
                    form(
                            "other-pages",
                            pages
                                    + " other pages of the site have “"
                                    + text
                                    + "” in "
                                    + FieldNames.english(field),
                            field,
                            text,
                            pages);
            case Evidence.NotInModel(String name) ->
                    form("not-in-model", "“" + name + "” is no station of the group", name);
            case Evidence.Unsupported(String name) ->
                    form("unsupported", "Neither text nor frame speaks of “" + name + "”", name);
            case Evidence.ImpossibleWord(String found, String original) ->
                    form(
                            "impossible-word",
                            "“" + found + "” is no word, “" + original + "” is",
                            found,
                            original);
            case Evidence.MissingWord(String word, String topic) ->
                    form(
                            "missing-word",
                            "The page is about "
                                    + phrase(topic)
                                    + ", yet never says “"
                                    + word
                                    + "”",
                            word,
                            topic);
            case Evidence.Mark(String sort, int times) ->
                    form("mark", phrase(sort) + ", " + times + " places", sort, times);
            case Evidence.OtherTopic(String site, String page) ->
                    form(
                            "other-topic",
                            "The site is about " + phrase(site) + ", this page is " + phrase(page),
                            site,
                            page);
            case Evidence.Variations(String stem, int times) ->
                    form("variations", "“" + stem + "” is varied " + times + " times", stem, times);
            case Evidence.StandsAlone(String line) ->
                    form(
                            "stands-alone",
                            "“" + line + "” stands alone in its line, unrelated to the text",
                            line);
            case Evidence.WrongSense(String found, String original) ->
                    form(
                            "wrong-sense",
                            "“" + original + "” is meant; “" + found + "” is used in a wrong sense",
                            found,
                            original);
            case Evidence.HiddenBy(String means) ->
                    form("hidden-by", "Readers cannot see it: " + phrase(means), means);
            case Evidence.LeadsTo(String host) -> form("leads-to", "It leads to " + host, host);
            case Evidence.ScriptDoes(String act) -> form("script-does", phrase(act), act);
        };
    }

    private static EvidenceForm form(String code, String english, Object... arguments) {
        return new EvidenceForm(
                code, java.util.Arrays.stream(arguments).map(String::valueOf).toList(), english);
    }

    private static String phrase(String chinese) {
        return PHRASES.getOrDefault(chinese, "“" + chinese + "”");
    }

    /// A share of 0..1 as text; above nothing it is never called nothing.
    static String percent(double share) {
        double hundredths = share * 100;
        return hundredths < 1 && hundredths > 0
                ? "<1%"
                : String.format(Locale.ROOT, "%.0f%%", hundredths);
    }
}

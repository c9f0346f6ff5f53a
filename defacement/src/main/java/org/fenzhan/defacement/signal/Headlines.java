package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.language.Segments;
import org.fenzhan.defacement.page.Page;

/// Finds words of an illegal trade in a headline, or in a line of their own, on a page whose text
/// says nothing of the trade.
public final class Headlines implements Signal {
    /// Sold forecasts of lotteries and games; no honest headline has them but on that very topic.
    private static final Pattern FORECASTS =
            Pattern.compile(
                    "正版资料|免费资料|资料大全|精准资料|内部资料大全|一肖|特马|六开彩|澳门(?:彩|六合)|开奖(?:结果|记录|直播)|管家婆|必中");

    private static final Pattern TRADE = Pattern.compile("彩票|彩民|六合彩|赌|博彩|投注|福彩|体彩|开奖|中奖");

    private static final Pattern OBSCENE =
            Pattern.compile(
                    "无码|無碼|乱码|一区二区|一區二區|国产(?:精品|成人|视频|在线|自拍)|國產精品|(?i:av|a片)(?=[\\u4e00-\\u9fff,，_丨| ]|$)|人妻|熟女|少妇|性欧美|欧美(?:成人|激情|性)|(?:亚洲|日韩)欧美|成人(?:网|免费|视频|小视频|看片)|黄色(?:小视频|视频|网|成人|一级|免费)|三级(?:片|亚洲|在线)|一级片|毛片|久久(?:精品|国产|综合|亚洲|久)|爱爱|粉嫩|麻豆|超碰|91(?:视频|精品|在线)|天堂(?:网|\\d)|乱伦|又粗又");

    /// What such lists hold beside them, and honest lists of films too.
    private static final Pattern MILD = Pattern.compile("高潮|在线观看|免费观看|高清不卡|偷拍");

    /// Words by which prostitution is offered under the name of tea.
    private static final Pattern LURES =
            Pattern.compile("喝茶|品茶|嫩茶|新茶|茶友|外卖工作室|私人外卖|自带工作室|上门服务|同城(?:约|安排)|海选|大圈|楼凤|外围");

    private static final String PIECES = "|_丨｜—";

    private static final int LONGEST = 300;
    private static final int HEADLINE = 80;
    private static final int DISTINCT = 3;
    private static final double SURE = 0.95;

    @Override
    public List<Finding> search(Reading reading, Suspects suspects) {
        List<Finding> findings = new ArrayList<>();
        String title = reading.page().field(Page.TITLE);
        if (!title.isEmpty()) {
            headline(reading, Page.TITLE, title, 0, findings);
        }
        List<Span> lines = reading.paragraphs();
        if (title.isEmpty() && lines.size() > 1 && lines.getFirst().length() <= HEADLINE) {
            Span first = lines.getFirst();
            headline(reading, Page.BODY, first.of(reading.body()), first.start(), findings);
        }
        String body = reading.body();
        lines.stream()
                .filter(line -> line.length() <= LONGEST)
                .forEach(line -> obscene(Page.BODY, body, line, findings));
        for (String field : List.of(Page.TITLE, Page.PAGE_TITLE, Page.SITE_NAME)) {
            String text = reading.page().field(field);
            if (!text.isEmpty() && text.length() <= LONGEST) {
                tails(field, text, new Span(0, text.length()), findings);
            }
        }
        if (title.isEmpty() && !lines.isEmpty() && lines.getFirst().length() <= 2 * HEADLINE) {
            tails(Page.BODY, body, lines.getFirst(), findings);
        }
        return findings;
    }

    private static void headline(
            Reading reading, String where, String headline, int offset, List<Finding> findings) {
        Matcher matcher = FORECASTS.matcher(headline);
        if (!matcher.find()) {
            return;
        }
        String text = rest(reading, headline);
        if (text.length() < HEADLINE || TRADE.matcher(text).find()) {
            return;
        }
        Span span = widened(reading, headline, text, new Span(matcher.start(), matcher.end()));
        findings.add(
                finding(
                        Kind.STRAY_LINE,
                        where,
                        new Span(offset + span.start(), offset + span.end()),
                        span.of(headline)));
    }

    private static String rest(Reading reading, String headline) {
        return reading.body().replace(headline, "");
    }

    /// The words around the trade's that the text has not either.
    private static Span widened(Reading reading, String headline, String text, Span trade) {
        Segments segments = reading.chinese().segment(headline);
        int from = segments.at(trade.start());
        int to = segments.at(trade.end() - 1);
        while (from > 0 && foreign(segments, from - 1, text)) {
            from--;
        }
        while (to + 1 < segments.size() && foreign(segments, to + 1, text)) {
            to++;
        }
        return new Span(segments.start(from), segments.end(to));
    }

    private static boolean foreign(Segments segments, int i, String text) {
        String word = segments.word(i).toString();
        boolean letters =
                word.chars().allMatch(c -> Letters.han((char) c) || Letters.latinOrDigit((char) c));
        return letters
                && (word.length() == 1 || !text.contains(word))
                && !FunctionWords.contains(word);
    }

    /// A line of several such words.
    private static void obscene(String where, String whole, Span line, List<Finding> findings) {
        String text = line.of(whole);
        if (text.indexOf('。') < 0
                && (isObscene(text, DISTINCT) || distinct(LURES, text) >= DISTINCT)) {
            findings.add(finding(Kind.STRAY_LINE, where, line, text));
        }
    }

    /// A headline of several such words, or a piece at its end, where the rest has none.
    private static void tails(String where, String whole, Span line, List<Finding> findings) {
        int before = findings.size();
        if (!where.equals(Page.BODY)) {
            obscene(where, whole, line, findings);
        }
        int cut = line.end() - 1;
        while (cut > line.start() && PIECES.indexOf(whole.charAt(cut)) < 0) {
            cut--;
        }
        String head = whole.substring(line.start(), cut);
        String tail = whole.substring(cut, line.end());
        boolean only = cut > line.start() && !OBSCENE.matcher(head).find();
        if (findings.size() == before && only && isObscene(tail, DISTINCT - 1)) {
            findings.add(
                    finding(
                            Kind.STRAY_LINE,
                            where,
                            new Span(cut, line.end()),
                            whole.substring(cut, line.end())));
        }
    }

    private static boolean isObscene(String text, int least) {
        long obscene = distinct(OBSCENE, text);
        return obscene > 0 && obscene + distinct(MILD, text) >= least;
    }

    private static long distinct(Pattern words, String text) {
        return words.matcher(text).results().map(each -> each.group()).distinct().count();
    }

    private static Finding finding(Kind kind, String where, Span span, String text) {
        return new Finding(
                kind,
                where,
                span.start(),
                span.end(),
                text,
                List.of(Proposal.drop()),
                SURE,
                List.of(new Evidence.Unsupported(text)));
    }
}

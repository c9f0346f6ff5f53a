package org.fenzhan.extract.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.label.DateText;
import org.fenzhan.extract.line.Glyphs;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.metadata.Json;
import org.fenzhan.extract.metadata.Metadata;

/// The headline: the visible line that the page's own metadata names, or that stands and looks like
/// one.
///
/// @param line index of the visible line, -1 if the headline is in metadata only
/// @param lastLine index of its last line where it runs over several, else `line`
public record Headline(Optional<Found<String>> title, int line, int lastLine) {
    private static final int MAX_TITLE = 300;

    /// What stands behind the bar of a title element is mostly the site's name.
    private static final double IN_SITE_NAME = 0.3;

    /// So many paragraphs, and the text has begun.
    private static final int PROSE = 2;

    private static final Pattern NO_HEADLINE =
            Pattern.compile(
                    "^(?:尊敬的|亲爱的|各位|親愛的).{0,60}[:：!！]$|^[—–―-]{2}|^[一二三四五六七八九十]{1,3}、.{0,40}$|^.{2,24}(?:官网|官方网站|网页版|手机版|登录入口|[Aa][Pp][Pp]|下载)$|App Store$|^[\\d/.:年月日时分秒 -]+$");

    /// Characters with which a line begins that [#NO_HEADLINE] knows by its beginning.
    private static final String FIRSTS = "尊亲各親—–―-一二三四五六七八九十0123456789/.:年月日时分秒 ";

    /// The same for the names of web pages at its end.
    private static final String LASTS = "网站版口pP载";

    private static final int LONGEST_PAGE_NAME = 28;

    private static final List<String> BADGES =
            List.of("原创", "独家", "置顶", "推荐", "头条", "转载", "[图]", "图文");

    private static final Set<String> SITE_ENDS =
            Set.of("官网", "官方网站", "网", "网站", "门户网站", "首页", "欢迎您", "官方网", "網", "網站", "官方網站", "home");

    /// A title that metadata gives.
    ///
    /// @param key the text as it is compared
    /// @param site the site's name behind it, as it is compared; empty if none is told apart
    record Claim(String text, String origin, String key, String site) {
        Claim(String text, String origin) {
            this(text, origin, Headline.key(text), "");
        }
    }

    public static Headline find(Page page, Metadata metadata, LabelledLines labels) {
        List<Claim> claims = claims(metadata);
        Set<Integer> labelled = labels.strong();
        Line best = null;
        double bestScore = 0;
        int prose = 0;
        for (Line line : page.lines()) {
            prose += labels.isProse(line) ? 1 : 0;
            if (line.isPicture()
                    || line.text().length() > MAX_TITLE
                    || labelled.contains(line.index())
                    || labels.isValue(line.index())
                    || isDated(line, labels)
                    || labels.isTemplate(line)
                    || isCaption(line.text())
                    || isNoHeadline(line.text())
                    || (page.isPlainText()
                            && prose > 0
                            && HeadlinePlace.of(line, page, labels) == 0)) {
                continue;
            }
            // Labels under a line say little once the text has begun: an editor stands there too.
            double position = HeadlinePlace.of(line, page, labels) * (prose < PROSE ? 1 : 0.4);
            double score =
                    score(line, page, claims, position + (labels.isAtTitlePlace(line) ? 2 : 0));
            if (score > bestScore) {
                bestScore = score;
                best = line;
            }
        }
        if (best == null || bestScore < 1) {
            return claimed(claims, metadata);
        }
        return visible(repeated(best, page, labels), new Context(page, claims, labels), bestScore);
    }

    /// A line with labels that begins with a date.
    private static boolean isDated(Line line, LabelledLines labels) {
        return !line.text().isEmpty()
                && Glyphs.isDigit(line.text().charAt(0))
                && !labels.of(line.index()).isEmpty()
                && DateText.find(HeadlinePlace.head(line.text()))
                        .filter(date -> date.start() == 0)
                        .isPresent();
    }

    /// A bar at the top repeats the headline; the one with the labels under it is the article's.
    private static Line repeated(Line best, Page page, LabelledLines labels) {
        if (HeadlinePlace.of(best, page, labels) > 0) {
            return best;
        }
        return page.lines().stream()
                .skip(best.index() + 1L)
                .filter(line -> line.text().equals(best.text()))
                .filter(line -> HeadlinePlace.of(line, page, labels) > 0)
                .findFirst()
                .orElse(best);
    }

    private static boolean isCaption(String text) {
        String plain = text.startsWith("（") || text.startsWith("(") ? text.substring(1) : text;
        return plain.startsWith("图为") || plain.startsWith("圖為");
    }

    /// Salutations, numbered parts of a text, second headlines, and lines that name a web page or a
    /// download, as hijackers put them on top.
    private static boolean isNoHeadline(String text) {
        return mayBeNoHeadline(text) && NO_HEADLINE.matcher(text).find();
    }

    /// Whether the first or the last character is one of those that the pattern needs there.
    private static boolean mayBeNoHeadline(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return FIRSTS.indexOf(text.charAt(0)) >= 0
                || (text.length() <= LONGEST_PAGE_NAME && LASTS.indexOf(last) >= 0)
                || text.endsWith("App Store")
                || last == '\u0085';
    }

    static List<Claim> claims(Metadata metadata) {
        List<Claim> claims = new ArrayList<>();
        metadata.first("articletitle")
                .ifPresent(named -> claims.add(new Claim(named.content(), "meta ArticleTitle")));
        for (Json article : metadata.articles()) {
            article.words("headline")
                    .ifPresent(text -> claims.add(new Claim(plain(text), "JSON-LD headline")));
        }
        metadata.first("og:title", "twitter:title", "headline", "title", "dc.title")
                .ifPresent(named ->
                        claims.add(new Claim(plain(named.content()), "meta " + named.name())));
        TitleElement parts = TitleElement.split(metadata.title());
        boolean siteOnly =
                !parts.site().isEmpty() && key(parts.site()).contains(key(parts.headline()));
        if (!metadata.title().isEmpty() && !siteOnly) {
            claims.add(
                    new Claim(
                            metadata.title(),
                            "title element",
                            key(metadata.title()),
                            key(parts.site())));
        }
        return claims;
    }

    private static String plain(String text) {
        return org.jsoup.parser.Parser.unescapeEntities(text, false)
                .replaceAll("<[^>]{1,80}>", "")
                .strip();
    }

    private static double score(Line line, Page page, List<Claim> claims, double position) {
        if (line.weight() < 6) {
            return 0;
        }
        String own = key(line.text());
        if (own.length() < 2) {
            return 0;
        }
        double agreement = 0;
        for (Claim claim : claims) {
            agreement = Math.max(agreement, agreement(own, claim));
        }
        int level = line.headingLevel();
        double look = position + (level == 1 ? 2.2 : level == 2 ? 1.2 : level > 0 ? 0.6 : 0);
        look += looks(line);
        if (line.linkDensity() > 0.7) {
            look -= 1;
            agreement *= level == 1 ? 0.9 : 0.5;
        }
        if (agreement == 0 && level != 1 && look < 1.1) {
            return 0;
        }
        double early =
                page.lines().isEmpty()
                        ? 0
                        : 0.5 * (1 - line.index() / (double) page.lines().size());
        return agreement * 4 + look + early - (isCrumb(line) ? 2 : 0);
    }

    private static boolean isCrumb(Line line) {
        String text = line.text();
        return text.indexOf('>') > 0
                || text.indexOf('»') > 0
                || line.region().lowerNames().contains("crumb");
    }

    private static double looks(Line line) {
        double look = 0;
        if (saysTitle(line.region().lowerNames())
                || saysTitle(pieceNames(line).toLowerCase(Locale.ROOT))) {
            look += 1.5;
        }
        if (line.pieces().size() == 1 && isLarge(line)) {
            look += 0.8;
        }
        return look + (line.bold() ? 0.3 : 0);
    }

    /// Whether class or id say so, in lower case.
    private static boolean saysTitle(String names) {
        return !names.isEmpty()
                && (names.contains("title")
                        || names.contains("headline")
                        || names.contains("biaoti")
                        || names.contains("bt"));
    }

    private static String pieceNames(Line line) {
        return line.pieces().isEmpty() ? "" : line.pieces().getFirst().names();
    }

    private static boolean isLarge(Line line) {
        String size = line.pieces().getFirst().element().attr("size");
        return size.equals("4")
                || size.equals("5")
                || size.equals("6")
                || size.equals("+2")
                || size.equals("+3");
    }

    /// 1 if a claim is this line, nearly as much if the claim has it before or behind a site's
    /// name, 0 if they differ.
    private static double agreement(String own, Claim claim) {
        String other = claim.key();
        if (own.equals(other)) {
            return 1;
        }
        if (isSiteName(own, other)) {
            return 0;
        }
        if (own.length() >= 4 && claim.site().contains(own)) {
            return IN_SITE_NAME;
        }
        if (own.length() >= 4 && other.contains(own)) {
            double share = own.length() / (double) other.length();
            boolean edge = other.startsWith(own);
            return Math.min(0.97, 0.35 + 0.6 * share + (edge ? 0.15 : 0));
        }
        if (other.length() >= 6 && own.startsWith(other) && own.length() < 3 * other.length()) {
            return 0.6;
        }
        return 0;
    }

    /// A title element that is a name and 官网 behind it names the site, not the page.
    private static boolean isSiteName(String own, String other) {
        return other.startsWith(own) && SITE_ENDS.contains(other.substring(own.length()));
    }

    /// For comparing: letters and digits, lower case.
    static String key(String text) {
        char[] key = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u4e00' && c <= '\u9fff') {
                key[length++] = c;
            } else if (Character.isLetterOrDigit(c)) {
                key[length++] = Character.toLowerCase(c);
            }
        }
        return new String(key, 0, length);
    }

    private record Context(Page page, List<Claim> claims, LabelledLines labels) {}

    private static Headline visible(Line line, Context context, double score) {
        Page page = context.page;
        List<Claim> claims = context.claims;
        LabelledLines labels = context.labels;
        String text = line.text();
        int last = line.index();
        for (int next = line.index() + 1;
                next < Math.min(page.lines().size(), line.index() + 3);
                next++) {
            Line more = page.line(next);
            boolean sameHeading =
                    more.region() == line.region() && !more.isPicture() && line.headingLevel() > 0;
            String joined = joined(text, more.text(), claims);
            if (labels.isAboutArticle(next)
                    || DateText.find(HeadlinePlace.head(more.text()))
                            .filter(date -> date.start() < 3)
                            .isPresent()) {
                break;
            }
            if (!sameHeading && joined.isEmpty()) {
                break;
            }
            text = joined.isEmpty() ? text + ' ' + more.text() : joined;
            last = next;
        }
        int first = line.index();
        while (first > 0 && first > line.index() - 2) {
            String joined = joined(page.line(first - 1).text(), text, claims);
            if (joined.isEmpty()) {
                break;
            }
            text = joined;
            first--;
        }
        String plain = withoutBadge(text, claims);
        String origin =
                line.headingLevel() > 0 ? "h" + line.headingLevel() : "line " + (line.index() + 1);
        return new Headline(
                Optional.of(new Found<>(plain, origin, Math.min(1, 0.5 + score / 12))),
                first,
                last);
    }

    /// A word that is set in front of headlines as a badge goes, where the claims do without it.
    private static String withoutBadge(String text, List<Claim> claims) {
        String badge = BADGES.stream().filter(text::startsWith).findFirst().orElse("");
        String rest = Glyphs.strip(text.substring(badge.length()));
        return !badge.isEmpty()
                        && claims.stream().anyMatch(claim -> claim.key().startsWith(key(rest)))
                ? rest
                : text;
    }

    /// Both halves as one of the claims writes them; empty if none has both.
    private static String joined(String text, String more, List<Claim> claims) {
        if (Glyphs.weight(more) < 4 || Glyphs.weight(text) < 4 || more.length() > MAX_TITLE) {
            return "";
        }
        for (Claim claim : claims) {
            for (String between : List.of("", " ", "　")) {
                if (claim.text().contains(text + between + more)) {
                    return text + between + more;
                }
            }
            // Set in lines, a headline has other blanks than in the title element.
            if (Glyphs.isHan(more.charAt(0)) && claim.key().contains(key(text + more))) {
                return text + more;
            }
        }
        return "";
    }

    private static Headline claimed(List<Claim> claims, Metadata metadata) {
        for (Claim claim : claims) {
            String text =
                    claim.origin().equals("title element")
                            ? TitleElement.split(metadata.title()).headline()
                            : claim.text();
            if (!text.isBlank()) {
                return new Headline(Optional.of(new Found<>(text, claim.origin(), 0.6)), -1, -1);
            }
        }
        return new Headline(Optional.empty(), -1, -1);
    }
}

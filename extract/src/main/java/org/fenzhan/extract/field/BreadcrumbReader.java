package org.fenzhan.extract.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.label.LabelKind;
import org.fenzhan.extract.label.Labelled;
import org.fenzhan.extract.line.Glyphs;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.line.Piece;
import org.fenzhan.extract.line.Region;
import org.fenzhan.extract.metadata.Json;

/// The channel path: a labelled line, an element whose name says so, a line that begins at the home
/// page, JSON-LD.
final class BreadcrumbReader {
    private static final String SEPARATORS = ">＞»›→/／|｜\\❯▶»＼⟩〉";
    private static final Set<String> SELF =
            Set.of(
                    "正文", "内容", "详情", "文章", "文章内容", "查看新闻", "浏览文章", "新闻详情", "内容页", "详细内容", "文章正文",
                    "列表", "查看内容", "阅读新闻", "浏览正文", "新闻正文", "內容", "详细页", "内容详情", "文章详情", "信息内容",
                    "详细信息", "article", "content", "正文内容", "浏览内容");
    private static final Set<String> NAMES =
            Set.of(
                    "crumb",
                    "crumbs",
                    "breadcrumb",
                    "breadcrumbs",
                    "position",
                    "dqwz",
                    "weizhi",
                    "location",
                    "curmbs",
                    "path",
                    "bread",
                    "mbx",
                    "crumbnav",
                    "place",
                    "wz",
                    "curpos",
                    "mianbao",
                    "local",
                    "site");
    private static final Set<String> HOME =
            Set.of("首页", "首頁", "网站首页", "主页", "主頁", "home", "本站首页", "门户首页", "網站首頁");
    private static final int MAX_STEPS = 9;
    private static final int MAX_LINES = 20;
    private static final int SURE_STEPS = 3;
    private static final int SHORT_STEP = 10;

    /// What parts the steps of a path weakly parts the words of a menu too, and links follow each
    /// other there: steps at most, and lines from the headline at most.
    private static final int WEAK_STEPS = 4;

    private static final int NEAR_HEADLINE = 12;

    private final Scope scope;
    private final Ledger ledger;

    BreadcrumbReader(Scope scope, Ledger ledger) {
        this.scope = scope;
        this.ledger = ledger;
    }

    List<Found<String>> read() {
        List<Found<String>> found = labelled();
        if (found.isEmpty()) {
            found = named();
        }
        if (found.isEmpty()) {
            found = fromHome();
        }
        return found.isEmpty() ? linkedData() : found;
    }

    private List<Found<String>> labelled() {
        int limit = Math.max(scope.bodyStart(), scope.headline().line());
        for (Line line : scope.page().lines()) {
            if (line.index() > limit) {
                break;
            }
            for (Labelled labelled : scope.labels().of(line.index())) {
                if (labelled.kind() == LabelKind.BREADCRUMB) {
                    List<Found<String>> steps = behind(labelled, line);
                    if (!steps.isEmpty()) {
                        return steps;
                    }
                }
            }
        }
        return List.of();
    }

    private List<Found<String>> behind(Labelled labelled, Line line) {
        String origin = "line " + (line.index() + 1) + ", label " + labelled.word();
        ledger.took(line.index(), "breadcrumb");
        List<String> steps =
                new ArrayList<>(steps(line, labelled.valueStart(), labelled.valueEnd()));
        boolean goesOn =
                (steps.size() < 2 && labelled.valueEnd() >= line.text().length())
                        || isSeparated(line.text().charAt(line.text().length() - 1));
        if (goesOn) {
            steps.addAll(further(line));
        }
        return made(steps, origin, 1);
    }

    private static boolean isSeparated(char last) {
        return SEPARATORS.indexOf(last) >= 0;
    }

    /// Steps that stand in elements of their own behind the label.
    private List<String> further(Line from) {
        List<String> steps = new ArrayList<>();
        boolean open = scope.page().isPlainText();
        Region around = from.region();
        for (int up = 0;
                up < 2 && around.parent() != null && around.end() - around.first() < 2;
                up++) {
            around = around.parent();
        }
        Page page = scope.page();
        for (int i = from.index() + 1;
                i < Math.min(page.lines().size(), from.index() + MAX_STEPS * 2);
                i++) {
            Line line = page.line(i);
            boolean inside = around.contains(i) && around.end() - around.first() <= MAX_STEPS * 2;
            boolean goesOn =
                    open
                            || (!line.text().isEmpty()
                                    && SEPARATORS.indexOf(line.text().charAt(0)) >= 0);
            if ((!inside && !goesOn)
                    || line.text().length() > 60
                    || i == scope.headline().line()
                    || scope.body().chosen().get(i)) {
                break;
            }
            ledger.took(i, "breadcrumb");
            steps.addAll(steps(line, 0, line.text().length()));
            open =
                    line.text().isEmpty()
                            || isSeparated(line.text().charAt(line.text().length() - 1));
        }
        return steps;
    }

    private List<Found<String>> named() {
        int limit =
                Math.min(
                        scope.page().lines().size(),
                        Math.max(scope.bodyStart(), scope.headline().line() + 1));
        Region unnamed = null;
        for (int i = 0; i < limit; i++) {
            Region around = scope.page().line(i).region();
            Region region = around == unnamed ? null : namedRegion(around);
            if (region == null) {
                unnamed = around;
                continue;
            }
            List<String> steps = new ArrayList<>();
            for (int k = region.first();
                    k < Math.min(region.end(), region.first() + MAX_LINES);
                    k++) {
                if (isTool(k)) {
                    continue;
                }
                steps.addAll(steps(scope.page().line(k), 0, scope.page().line(k).text().length()));
            }
            if (steps.size() >= 2 && steps.size() <= MAX_STEPS) {
                for (int k = region.first(); k < region.end(); k++) {
                    ledger.took(k, "breadcrumb");
                }
                return made(steps, region.place(), 0.85);
            }
            i = Math.max(i, region.end() - 1);
        }
        return List.of();
    }

    private boolean isTool(int line) {
        return scope.labels().of(line).stream()
                .map(Labelled::kind)
                .anyMatch(kind ->
                        kind == LabelKind.TEXT_SIZE
                                || kind == LabelKind.TOOL
                                || kind == LabelKind.COUNTER);
    }

    private static @org.jspecify.annotations.Nullable Region namedRegion(Region from) {
        Region region = from;
        for (int up = 0; up < 4 && region != null && region.element() != null; up++) {
            if (region.end() - region.first() <= MAX_LINES && isNamed(region)) {
                return region;
            }
            region = region.parent();
        }
        return null;
    }

    private static boolean isNamed(Region region) {
        for (String word : region.words()) {
            if (NAMES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// A short line whose first step is the home page.
    private List<Found<String>> fromHome() {
        int limit =
                Math.min(
                        scope.page().lines().size(),
                        Math.max(scope.bodyStart(), scope.headline().line() + 1));
        for (int i = 0; i < limit; i++) {
            Line line = scope.page().line(i);
            boolean arrows = line.text().chars().anyMatch(c -> ">＞»›→".indexOf(c) >= 0);
            boolean weak = !arrows && isWeaklyParted(line.text()) && isNearHeadline(line);
            if (line.text().length() > 120 || (!arrows && !weak)) {
                continue;
            }
            List<String> steps = steps(line, 0, line.text().length());
            if (steps.stream().anyMatch(step -> step.startsWith("更多"))
                    || (weak && steps.size() > WEAK_STEPS)) {
                continue;
            }
            boolean home =
                    !steps.isEmpty()
                            && (isHome(steps.getFirst())
                                    || (arrows && SELF.contains(steps.getLast()))
                                    || (isNearHeadline(line) && isLinked(line, steps))
                                    || isBarePath(line, steps));
            if (home && steps.size() >= 2 && steps.size() <= MAX_STEPS) {
                ledger.took(i, "breadcrumb");
                return made(steps, "line " + (i + 1), 0.8);
            }
        }
        return List.of();
    }

    private boolean isNearHeadline(Line line) {
        int headline = scope.headline().line();
        return headline < 0 || Math.abs(headline - line.index()) <= NEAR_HEADLINE;
    }

    /// Each step is a link, but for the last perhaps.
    private static boolean isLinked(Line line, List<String> steps) {
        int links = line.links().size();
        return links >= 2
                && (steps.size() == links
                        || (steps.size() == links + 1 && line.links().getFirst().start() == 0));
    }

    /// Parted by hyphens or slashes with blanks about them: `首页 - 要闻 - 正文`.
    private static boolean isWeaklyParted(String text) {
        return text.contains(" - ") || text.contains(" / ") || text.contains(" — ");
    }

    /// Text without links above the headline: three short steps or more, nothing but steps.
    private boolean isBarePath(Line line, List<String> steps) {
        return scope.page().isPlainText()
                && line.index() < scope.headline().line()
                && steps.size() >= SURE_STEPS
                && steps.stream().allMatch(step -> step.length() <= SHORT_STEP);
    }

    private static boolean isHome(String step) {
        String lower = step.toLowerCase(Locale.ROOT);
        return HOME.contains(lower)
                || lower.endsWith("首页")
                || (lower.endsWith("网") && lower.length() < 10)
                || lower.endsWith("首頁");
    }

    private List<Found<String>> linkedData() {
        for (Json list : scope.metadata().ofType("breadcrumblist")) {
            List<String> steps = new ArrayList<>();
            list.member("itemListElement")
                    .ifPresent(items ->
                            items.each()
                                    .forEach(item ->
                                            item.words("name")
                                                    .or(() ->
                                                            item.member("item")
                                                                    .flatMap(Json::words))
                                                    .ifPresent(steps::add)));
            if (!steps.isEmpty()) {
                return made(steps, "JSON-LD BreadcrumbList", 0.9);
            }
        }
        return List.of();
    }

    private static List<String> steps(Line line, int start, int end) {
        String text = line.text();
        List<String> steps = new ArrayList<>();
        StringBuilder step = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean arrow =
                    (c == '-'
                                    && ((i + 1 < end
                                                    && (text.charAt(i + 1) == '>'
                                                            || text.charAt(i + 1) == '-'
                                                            || text.charAt(i + 1) == ' '))
                                            || (i > 0
                                                    && (text.charAt(i - 1) == '-'
                                                            || text.charAt(i - 1) == ' '))))
                            || c == '—'
                            || (c == '·' && i > 0 && text.charAt(i - 1) == ' ')
                            || (c == ':'
                                    && i + 1 < end
                                    && (text.charAt(i + 1) == ':'
                                            || (i > 0 && text.charAt(i - 1) == ':')));
            if (SEPARATORS.indexOf(c) >= 0 || arrow || isAtLink(line, i)) {
                flush(steps, step);
            }
            if (SEPARATORS.indexOf(c) < 0 && !arrow) {
                step.append(c);
            }
        }
        flush(steps, step);
        return steps;
    }

    /// Whether a link begins here, or one ends at a blank.
    private static boolean isAtLink(Line line, int at) {
        for (Piece link : line.links()) {
            if (link.start() == at
                    || (link.end() == at && Glyphs.isBlank(line.text().charAt(at)))) {
                return true;
            }
        }
        return false;
    }

    private static void flush(List<String> steps, StringBuilder step) {
        String clean =
                Glyphs.strip(step.toString().replaceAll("^[\\s　:：\\[【]+|[\\s　:：\\]】]+$", ""));
        if (!clean.isEmpty()) {
            steps.add(clean);
        }
        step.setLength(0);
    }

    private List<Found<String>> made(List<String> steps, String origin, double confidence) {
        String title = scope.headline().title().map(Found::value).map(Headline::key).orElse("");
        List<Found<String>> found = new ArrayList<>();
        for (String step : steps) {
            String key = Headline.key(step);
            boolean self =
                    SELF.contains(step.toLowerCase(Locale.ROOT))
                            || step.endsWith("正文")
                            || (!title.isEmpty()
                                    && (key.equals(title)
                                            || (key.length() > 8 && title.startsWith(key))));
            boolean again = !found.isEmpty() && found.getLast().value().equals(step);
            boolean foreign = step.contains("RSS") || step.contains("登录") || step.contains("申请入驻");
            if (!self
                    && !again
                    && !foreign
                    && !key.isEmpty()
                    && found.size() < MAX_STEPS
                    && step.length() <= 40) {
                found.add(new Found<>(step, origin, confidence));
            }
        }
        return found;
    }
}

package org.fenzhan.extract.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.article.Source;
import org.fenzhan.extract.label.DateText;
import org.fenzhan.extract.label.LabelKind;
import org.fenzhan.extract.label.Labelled;
import org.fenzhan.extract.label.Names;
import org.fenzhan.extract.line.Glyphs;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Piece;
import org.fenzhan.extract.line.Target;

/// The sources of the article, in the page's order.
final class SourceReader {
    private static final Set<String> NOT_SOURCES =
            Set.of(
                    "打印",
                    "收藏",
                    "关闭",
                    "分享",
                    "大",
                    "中",
                    "小",
                    "评论",
                    "我要评论",
                    "字号",
                    "繁體",
                    "简体",
                    "查看",
                    "无",
                    "暂无",
                    "责任编辑",
                    "编辑",
                    "浏览",
                    "[",
                    "]",
                    "推荐",
                    "举报",
                    "订阅",
                    "手机看新闻",
                    "复制链接",
                    "分享到",
                    "朗读",
                    "作者",
                    "null",
                    "undefined",
                    "大中小");

    private static final List<String> TOOLS =
            List.of(
                    "我要", "参与", "点击", "打印", "分享", "评论", "收藏", "字号", "浏览", "关注", "手机", "阅读", "扫",
                    "复制", "点赞");

    /// Words that never stand as a source of their own, only behind a name.
    private static final Set<String> CONTINUES =
            Set.of(
                    "客户端", "网站", "官网", "官方网站", "微信公众号", "公众号", "微信", "微博", "频道", "编辑部", "新闻中心",
                    "中文网", "记者站", "网", "报", "杂志", "综合", "讯");

    private static final Set<String> PROVINCES =
            Set.of(
                    "北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建",
                    "江西", "山东", "河南", "湖北", "湖南", "广东", "海南", "四川", "贵州", "云南", "陕西", "甘肃", "青海",
                    "台湾", "内蒙古", "广西", "西藏", "宁夏", "新疆", "香港", "澳门");

    /// A date without a year, a number of readers.
    private static final Pattern NUMBERS = Pattern.compile("^\\d+(?:月|日|[-:/.]\\d|$)");

    /// Lines from the last of the text on in which date and medium stand that other pages set in
    /// front.
    private static final int END_OF_TEXT = 5;

    private final Scope scope;
    private final Ledger ledger;

    SourceReader(Scope scope, Ledger ledger) {
        this.scope = scope;
        this.ledger = ledger;
    }

    List<Found<Source>> read() {
        List<Found<Source>> found = labelled(LabelKind.SOURCE, scope.head());
        if (found.isEmpty()) {
            found = metadata();
        }
        if (found.isEmpty()) {
            found = labelled(LabelKind.SOURCE, scope.outside(), true);
        }
        if (found.isEmpty()) {
            List<Line> body = scope.bodyLines();
            List<Line> ends =
                    new ArrayList<>(body.subList(Math.max(0, body.size() - 3), body.size()));
            found = labelled(LabelKind.SOURCE, ends.reversed(), true);
        }
        if (found.isEmpty()) {
            found = named();
        }
        if (found.isEmpty()) {
            found = labelled(LabelKind.PUBLISHER, scope.front());
        }
        return found.isEmpty() ? besideDate() : found;
    }

    private List<Found<Source>> labelled(LabelKind kind, List<Line> lines) {
        return labelled(kind, lines, false);
    }

    /// @param far whether the lines are far from the headline, so that a label must be one surely:
    ///   in running text, 来源 is a word
    private List<Found<Source>> labelled(LabelKind kind, List<Line> lines, boolean far) {
        for (Line line : lines) {
            for (Labelled labelled : scope.labels().of(line.index())) {
                boolean sure = labelled.strong() || labelled.bracketed() || labelled.start() == 0;
                if (labelled.kind() == kind && (sure || !far)) {
                    List<Found<Source>> found = ofLabel(labelled, line);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    private List<Found<Source>> ofLabel(Labelled labelled, Line line) {
        String origin = "line " + (line.index() + 1) + ", label " + labelled.word();
        double confidence =
                labelled.kind() == LabelKind.PUBLISHER ? 0.6 : labelled.strong() ? 1 : 0.85;
        if (labelled.valueStart() < labelled.valueEnd()) {
            List<Found<Source>> found =
                    sources(
                            line,
                            labelled.valueStart(),
                            labelled.valueEnd(),
                            new Place(origin, confidence));
            if (!found.isEmpty()) {
                ledger.took(line.index(), "sources");
            }
            return found;
        }
        boolean lineEndsHere = labelled.valueStart() >= line.text().length();
        if (!lineEndsHere || line.index() + 1 >= scope.page().lines().size()) {
            return List.of();
        }
        Line next = scope.page().line(line.index() + 1);
        if (next.text().length() > 40
                || !scope.labels().of(next.index()).isEmpty()
                || scope.body().chosen().get(next.index())) {
            return List.of();
        }
        ledger.took(line.index(), "sources");
        ledger.took(next.index(), "sources");
        return sources(next, 0, next.text().length(), new Place(origin, confidence));
    }

    private record Place(String origin, double confidence) {}

    private List<Found<Source>> sources(Line line, int start, int end, Place place) {
        int stop =
                DateText.find(line.text(), start)
                        .filter(date -> date.start() < end)
                        .map(DateText::start)
                        .orElse(end);
        List<Found<Source>> found = new ArrayList<>();
        for (String part : SourceNames.split(line.text().substring(start, Math.max(start, stop)))) {
            String name =
                    part.endsWith("等") && part.length() > 4
                            ? part.substring(0, part.length() - 1)
                            : part;
            if (NOT_SOURCES.contains(name)
                    || name.startsWith("http")
                    || NUMBERS.matcher(name).find()
                    || (!found.isEmpty() && isNoSecond(name))
                    || name.indexOf('：') >= 0
                    || TOOLS.stream().anyMatch(name::startsWith)) {
                break;
            }
            if (found.stream().noneMatch(other -> other.value().name().equals(name))) {
                found.add(
                        new Found<>(
                                new Source(name, link(line, name)),
                                place.origin,
                                place.confidence));
            }
        }
        return found;
    }

    /// Behind a source, a province is where the sender sits, and a person's name is a byline.
    private static boolean isNoSecond(String name) {
        return PROVINCES.contains(name)
                || (name.length() <= 3
                        && !SourceNames.looksLikeMedium(name)
                        && !Names.read(name, false).isEmpty());
    }

    private static Optional<String> link(Line line, String name) {
        for (Piece piece : line.links()) {
            if (Glyphs.strip(line.text().substring(piece.start(), piece.end())).equals(name)) {
                String address = Target.of(piece.element(), "href");
                return address.isBlank() || address.startsWith("javascript:") || address.equals("#")
                        ? Optional.empty()
                        : Optional.of(address);
            }
        }
        return Optional.empty();
    }

    private List<Found<Source>> metadata() {
        return scope.metadata()
                .first(
                        "contentsource",
                        "source",
                        "article:source",
                        "mediaid",
                        "og:article:source",
                        "laiyuan",
                        "news_source")
                .map(named -> {
                    String text = named.content().replaceFirst("^\\s*(?:信息|文章|新闻)?来源\\s*[：:]", "");
                    List<Found<Source>> found = new ArrayList<>();
                    SourceNames.split(text)
                            .forEach(name ->
                                    found.add(
                                            new Found<>(
                                                    new Source(name, Optional.empty()),
                                                    "meta " + named.name(),
                                                    0.9)));
                    return found;
                })
                .orElse(new ArrayList<>());
    }

    /// An element whose class says source.
    private List<Found<Source>> named() {
        for (Line line : scope.head()) {
            if (!scope.labels().of(line.index()).isEmpty() && line.pieces().isEmpty()) {
                continue;
            }
            if (isSourceName(line.region().names())
                    && scope.labels().of(line.index()).isEmpty()
                    && line.text().length() < 40
                    && DateText.find(line.text()).isEmpty()) {
                ledger.took(line.index(), "sources");
                return sources(
                        line, 0, line.text().length(), new Place(line.region().place(), 0.75));
            }
            List<Found<Source>> found = inPiece(line);
            if (!found.isEmpty()) {
                ledger.took(line.index(), "sources");
                return found;
            }
        }
        return List.of();
    }

    private List<Found<Source>> inPiece(Line line) {
        for (Piece piece : Stream.concat(line.pieces().stream(), line.links().stream()).toList()) {
            if (isSourceName(piece.names()) && piece.end() - piece.start() < 40) {
                String origin = "line " + (line.index() + 1) + ", class " + piece.names().strip();
                List<Found<Source>> found =
                        sources(line, piece.start(), piece.end(), new Place(origin, 0.75));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static boolean isSourceName(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        if (lower.contains("source") || lower.contains("laiyuan")) {
            return true;
        }
        if (!lower.contains("from") && !lower.contains("ly") && !lower.contains("origin")) {
            return false;
        }
        for (String word : lower.split("[^a-z]+")) {
            if (word.equals("from") || word.equals("ly") || word.equals("origin")) {
                return true;
            }
        }
        return false;
    }

    /// A name of a medium beside the date: `2024-06-27 10:15 某某网`, `某某网2024年6月27日`; about the
    /// headline, or right behind the text.
    private List<Found<Source>> besideDate() {
        List<Line> lines = new ArrayList<>(scope.head());
        lines.addAll(scope.endOfText(END_OF_TEXT));
        for (Line line : lines) {
            Optional<DateText> date =
                    line.text().length() > 60 ? Optional.empty() : DateText.find(line.text());
            if (date.isEmpty()
                    || line.index() == scope.headline().line()
                    || (line.index() >= scope.body().last()
                            && date.get().published().moment().isEmpty())) {
                continue;
            }
            List<Found<Source>> found = besideDate(line, date.get());
            if (!found.isEmpty()) {
                ledger.took(line.index(), "sources");
                return found;
            }
        }
        return List.of();
    }

    private List<Found<Source>> besideDate(Line line, DateText date) {
        List<Labelled> labels = scope.labels().of(line.index());
        int end =
                labels.stream()
                        .filter(labelled -> labelled.start() >= date.end())
                        .mapToInt(Labelled::start)
                        .findFirst()
                        .orElse(line.text().length());
        String origin = "line " + (line.index() + 1) + ", beside the date";
        List<Found<Source>> behind = sources(line, date.end(), end, new Place(origin, 0.5));
        if (areMedia(behind)) {
            return behind;
        }
        boolean free = labels.isEmpty() || labels.getFirst().start() >= date.start();
        List<Found<Source>> before =
                free ? sources(line, 0, date.start(), new Place(origin, 0.4)) : List.of();
        return before.size() == 1 && areMedia(before) ? before : List.of();
    }

    private static boolean areMedia(List<Found<Source>> found) {
        return !found.isEmpty()
                && found.size() <= 3
                && found.stream()
                        .allMatch(source -> SourceNames.looksLikeMedium(source.value().name()));
    }

    static boolean continues(String word) {
        return CONTINUES.contains(word);
    }
}

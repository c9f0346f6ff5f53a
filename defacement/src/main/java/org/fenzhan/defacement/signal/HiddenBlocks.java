package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.page.Page;

/// Finds links to other sites that readers cannot see.
///
/// Menus, tabs and dialogs are hidden too: those lead within the site, so only links to others
/// count.
public final class HiddenBlocks implements Signal {
    private static final int REACH = 400;

    /// Around more text than this a size of zero only takes the blanks out between blocks, in
    /// UTF-16 units.
    private static final int WRAPPER = 1_500;

    /// Log odds of what honest pages hide as well.
    private static final double ORDINARY = -0.6;

    private static final Pattern OFF_SCREEN =
            Pattern.compile(
                    "(?:text-indent|left|top|margin-left|margin-top|right):(?:-\\d{3,}|\\d{4,}(?:px|em|pt))");
    private static final Pattern NO_SIZE =
            Pattern.compile(
                    "font-size:0|font-size:1px|(?:^|;)(?:height|width|max-height|line-height):[01](?:px)?(?:;|$)|opacity:0(?:;|$|\\.0)");

    private enum Means {
        TUCKED_AWAY("移到屏幕外", 1.6, false),
        NO_SIZE("字号或尺寸为零", 1.6, false),
        SAME_COLOUR("文字与背景同色", 1.6, false),
        NOT_DISPLAYED("不显示", 0.4, true),
        COMMENT("写在注释里", -0.6, true),
        NOSCRIPT("写在 noscript 里", 0.4, true),
        MARQUEE("放在零高度的滚动条里", 1.8, false);

        private final String chinese;
        private final double weight;

        /// Honest pages do it too: dialogs, menus, advertisements.
        private final boolean isCommon;

        Means(String chinese, double weight, boolean isCommon) {
            this.chinese = chinese;
            this.weight = weight;
            this.isCommon = isCommon;
        }
    }

    @Override
    public List<Finding> search(Reading reading, Suspects suspects) {
        String html = reading.page().html();
        if (html.isEmpty()) {
            return List.of();
        }
        Markup markup = reading.markup();
        List<Hidden> hidden = new ArrayList<>();
        int behind = 0;
        for (int i = 0; i < markup.tags().size(); i++) {
            Markup.Tag tag = markup.tags().get(i);
            Means means = tag.span().start() < behind ? null : means(markup, tag);
            if (means != null) {
                Span element = markup.element(i, REACH);
                hidden.add(new Hidden(element, means));
                behind = element.end();
            }
        }
        HomeHosts hosts = HomeHosts.of(reading, markup, hidden.stream().map(Hidden::span).toList());
        markup.comments().forEach(comment -> hidden.add(new Hidden(comment, Means.COMMENT)));
        List<Finding> findings = new ArrayList<>();
        hidden.forEach(block -> judge(reading, hosts, suspects, block, findings));
        return findings;
    }

    /// An element or comment that readers do not see.
    private record Hidden(Span span, Means means) {}

    private static @org.jspecify.annotations.Nullable Means means(Markup markup, Markup.Tag tag) {
        if (tag.name().equals("noscript")) {
            return Means.NOSCRIPT;
        }
        if (tag.name().equals("marquee") || tag.name().equals("font")) {
            boolean none =
                    NO_SIZE.matcher("height:" + markup.attribute(tag, "height")).find()
                            || NO_SIZE.matcher("width:" + markup.attribute(tag, "width")).find();
            return none ? Means.MARQUEE : null;
        }
        String style = markup.attribute(tag, "style").toLowerCase(Locale.ROOT).replace(" ", "");
        if (style.isEmpty()) {
            return null;
        }
        if (style.contains("display:none") || style.contains("visibility:hidden")) {
            return Means.NOT_DISPLAYED;
        }
        if (OFF_SCREEN.matcher(style).find()) {
            return Means.TUCKED_AWAY;
        }
        if (NO_SIZE.matcher(style).find()) {
            return Means.NO_SIZE;
        }
        return sameColour(style) ? Means.SAME_COLOUR : null;
    }

    private static boolean sameColour(String style) {
        String text = "";
        String ground = "#fff";
        for (String rule : style.split(";")) {
            if (rule.startsWith("color:")) {
                text = rule.substring(6);
            } else if (rule.startsWith("background")) {
                ground = rule.substring(rule.indexOf(':') + 1);
            }
        }
        return !text.isEmpty() && colour(text).equals(colour(ground));
    }

    private static String colour(String text) {
        return switch (text) {
            case "white", "#ffffff", "rgb(255,255,255)" -> "#fff";
            case "black", "#000000", "rgb(0,0,0)" -> "#000";
            default -> text;
        };
    }

    private static void judge(
            Reading reading,
            HomeHosts home,
            Suspects suspects,
            Hidden block,
            List<Finding> findings) {
        String html = reading.page().html();
        Span span = block.span();
        Means means = block.means();
        if (span.length() > 60_000) {
            return;
        }
        Markup inside =
                Markup.of(means == Means.COMMENT ? uncommented(span.of(html)) : span.of(html));
        Set<String> hosts = new LinkedHashSet<>();
        int links = 0;
        for (Markup.Tag tag : inside.tags()) {
            String host = tag.name().equals("a") ? Hosts.of(inside.attribute(tag, "href")) : "";
            if (!host.isEmpty() && home.isForeign(host)) {
                hosts.add(host);
                links++;
            }
        }
        if (links == 0) {
            return;
        }
        String text = span.of(html).replaceAll("<[^>]*>", " ");
        if (means == Means.NO_SIZE && text.length() > WRAPPER) {
            return;
        }
        double words = named(text) + suspects.in(text).map(each -> 2.0).orElse(0.0);
        double odds = -1.3 + means.weight + 0.5 * Math.min(5, links) + words;
        if (means.isCommon && words < 0.8) {
            odds = Math.min(odds, ORDINARY);
        }
        double confidence = Math.min(0.97, 1 / (1 + Math.exp(-odds)));
        if (confidence < 0.2) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence.HiddenBy(means.chinese));
        hosts.stream().limit(3).map(Evidence.LeadsTo::new).forEach(evidence::add);
        findings.add(
                new Finding(
                        Kind.HIDDEN_BLOCK,
                        Page.HTML,
                        span.start(),
                        span.end(),
                        span.of(html),
                        List.of(Proposal.drop()),
                        confidence,
                        evidence));
    }

    private static String uncommented(String comment) {
        return comment.substring(Math.min(4, comment.length()));
    }

    /// Link texts made like names of web pages.
    private static double named(String text) {
        double parts = 0;
        for (String word : text.strip().split("\\s+")) {
            WebName name = WebName.of(word);
            boolean named =
                    word.length() <= 20
                            && name.stem().length() >= 2
                            && (name.strong() >= 1 || name.trade() > 0)
                            && !NameCues.suffixOf(name.stem());
            parts += named ? name.strong() + name.trade() : 0;
        }
        return Math.min(2.5, parts * 0.8);
    }
}

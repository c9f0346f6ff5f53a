package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.page.Page;

/// Finds scripts that send readers elsewhere or put other text in place, by what they do after
/// strings are put together.
public final class RunningScripts implements Signal {
    private static final Pattern GOES =
            Pattern.compile("location(?:(?:\\.href)?\\s*=(?!=)|\\.(?:replace|assign)\\s*\\(|\\[)");
    private static final Pattern ADDRESS = Pattern.compile("//[\\w.-]+\\.[a-z]{2,}[^\"'\\s<>]*");
    private static final Pattern TITLE =
            Pattern.compile("document(?:\\.title|\\[\\s*[\"']title[\"']\\s*\\])\\s*=(?!=)");

    /// Longer scripts are somebody's library more often than an injection.
    private static final int LIBRARY = 8_000;

    private static final Pattern ENGINES =
            Pattern.compile(
                    "baidu|sogou|google|bing|so\\.com|360|soso|haosou|spider|yahoo",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> search(Reading reading, Suspects suspects) {
        String html = reading.page().html();
        if (html.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Markup markup = reading.markup();
        HomeHosts home = HomeHosts.of(reading, markup, List.of());
        for (Span script : markup.scripts()) {
            if (script.length() <= 200_000) {
                judge(reading, home, suspects, script, findings);
            }
        }
        return findings;
    }

    private static void judge(
            Reading reading, HomeHosts home, Suspects suspects, Span span, List<Finding> findings) {
        String code = span.of(reading.page().html());
        String open = OpenCode.of(code);
        boolean goes = has(open, "location", GOES);
        boolean writes = writes(open);
        boolean titles = has(open, "document", TITLE) && chinese(open);
        boolean names = suspects.in(open).isPresent();
        if (!goes && !writes && !titles && !names) {
            return; // whatever else it does, it does to nobody
        }
        List<Evidence> evidence = new ArrayList<>();
        double odds = -3.2;
        odds -= code.length() > LIBRARY ? 4.0 : 0;
        String elsewhere = goes || writes ? elsewhere(home, open) : "";
        odds += note(goes && !elsewhere.isEmpty(), 2.2, "把读者送往别处", evidence);
        odds +=
                note(
                        open.contains("referrer")
                                && ENGINES.matcher(open).find()
                                && (goes || writes),
                        3.4,
                        "看读者从哪个搜索引擎来",
                        evidence);
        odds +=
                note(
                        goes && open.contains("userAgent") && !elsewhere.isEmpty(),
                        1.4,
                        "看读者用什么设备",
                        evidence);
        odds +=
                note(
                        (goes || writes) && !elsewhere.isEmpty() && !code.contains(elsewhere),
                        2.6,
                        "把地址藏在字符编码里",
                        evidence);
        odds +=
                note(
                        writes && open.contains("<script") && !elsewhere.isEmpty(),
                        1.0,
                        "写入别处的脚本",
                        evidence);
        odds += note(titles, 3.6, "改写页面标题", evidence);
        odds +=
                note(
                        open.contains("<iframe") && !elsewhere.isEmpty() && writes,
                        2.0,
                        "盖上别处的页面",
                        evidence);
        odds += note(names, 2.5, "写入可疑的名字", evidence);
        boolean packed = code.contains("eval(function(p,a,c,k,e") && writes;
        odds += note(packed, 1.5, "代码被打包", evidence);
        double confidence = Math.min(0.97, 1 / (1 + Math.exp(-odds)));
        if (confidence < 0.2) {
            return;
        }
        if (!elsewhere.isEmpty()) {
            evidence.add(new Evidence.LeadsTo(elsewhere));
        }
        findings.add(
                new Finding(
                        Kind.SCRIPT,
                        Page.HTML,
                        span.start(),
                        span.end(),
                        code,
                        List.of(Proposal.drop()),
                        confidence,
                        evidence));
    }

    /// Whether the pattern, which begins with the word, matches anywhere.
    private static boolean has(String code, String word, Pattern pattern) {
        int at = code.indexOf(word);
        if (at < 0) {
            return false;
        }
        Matcher matcher = pattern.matcher(code);
        while (at >= 0 && !matcher.region(at, code.length()).lookingAt()) {
            at = code.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    private static double note(boolean holds, double weight, String act, List<Evidence> evidence) {
        if (!holds) {
            return 0;
        }
        evidence.add(new Evidence.ScriptDoes(act));
        return weight;
    }

    private static boolean writes(String open) {
        return open.contains("document.write")
                || open.contains("innerHTML")
                || open.contains("appendChild")
                || open.contains("[\"write");
    }

    private static boolean chinese(String text) {
        return text.chars().anyMatch(Letters::commonHan);
    }

    /// The first host that the page does not show, empty if there is none.
    private static String elsewhere(HomeHosts home, String open) {
        if (!open.contains("//")) {
            return "";
        }
        String lower = open.toLowerCase(Locale.ROOT);
        Matcher address = ADDRESS.matcher(lower);
        int at = lower.indexOf("//");
        while (at >= 0) {
            int next = at + 1;
            if (address.region(at, lower.length()).lookingAt()) {
                String host = Hosts.of(address.group());
                if (Hosts.plausible(host) && home.isForeign(host)) {
                    return host;
                }
                next = address.end();
            }
            at = lower.indexOf("//", next);
        }
        return "";
    }
}

package org.fenzhan.defacement.signal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Hosts of addresses, and which belong together.
final class Hosts {
    private static final Set<String> SECOND_LEVEL =
            Set.of("com", "net", "org", "gov", "edu", "ac", "mil", "co");

    private static final Pattern PLAUSIBLE =
            Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:[a-z]{2,6}|xn--[a-z0-9]+)");

    private Hosts() {}

    /// Host of an absolute address in lower case; empty for a relative one.
    static String of(String address) {
        String text = address.strip();
        int start = text.startsWith("//") ? 2 : text.indexOf("://") + 3;
        if (start == 2 && !text.startsWith("//")) {
            return "";
        }
        int end = start;
        while (end < text.length() && "/?#:\\\"' ".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(Math.min(start, text.length()), end).toLowerCase(Locale.ROOT);
    }

    /// Whether a name found in running code can be a host; `e.preventDefault` cannot.
    static boolean plausible(String host) {
        return PLAUSIBLE.matcher(host).matches();
    }

    /// The part that somebody registered: `news.a.com.cn` → `a.com.cn`.
    static String registered(String host) {
        String[] labels = host.split("\\.");
        if (labels.length <= 2) {
            return host;
        }
        int keep = SECOND_LEVEL.contains(labels[labels.length - 2]) ? 3 : 2;
        StringBuilder kept = new StringBuilder();
        for (int i = Math.max(0, labels.length - keep); i < labels.length; i++) {
            kept.append(kept.isEmpty() ? "" : ".").append(labels[i]);
        }
        return kept.toString();
    }

    static boolean same(String host, String other) {
        return registered(host).equals(registered(other));
    }

    /// Hosts of public institutions, to which any site may point.
    static boolean institutional(String host) {
        return host.endsWith(".gov.cn")
                || host.endsWith(".edu.cn")
                || host.endsWith(".org.cn")
                || host.endsWith(".ac.cn");
    }
}

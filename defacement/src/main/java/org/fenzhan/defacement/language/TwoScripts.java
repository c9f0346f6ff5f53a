package org.fenzhan.defacement.language;

import java.nio.charset.StandardCharsets;

/// Simplified and Traditional characters, from HanLP's table of single characters. Immutable,
/// thread-safe.
public final class TwoScripts {
    private static final String TABLE = "data/dictionary/tc/t2s.txt";

    /// Traditional forms that Simplified text uses as well; they prove nothing.
    private static final String BOTH = "乾藉瞭著麼於後夥纔噁徵摺餘週儘捨";

    private final char[] toSimplified = new char[Character.MAX_VALUE + 1];
    private final boolean[] simplifiedOnly = new boolean[Character.MAX_VALUE + 1];

    private TwoScripts() {}

    private static final class Holder {
        static final TwoScripts INSTANCE = load();
    }

    public static TwoScripts get() {
        return Holder.INSTANCE;
    }

    private static TwoScripts load() {
        TwoScripts scripts = new TwoScripts();
        Commonness commonness = new Commonness();
        String table = StandardCharsets.UTF_8.decode(Resource.read(TABLE)).toString();
        for (String line : table.split("\n")) {
            String entry = line.strip();
            if (entry.length() == 3
                    && entry.charAt(1) == '='
                    && entry.charAt(0) != entry.charAt(2)) {
                scripts.add(entry.charAt(0), entry.charAt(2), commonness);
            }
        }
        return scripts;
    }

    private void add(char traditional, char simplified, Commonness commonness) {
        // the table has quotation marks too, which say nothing about the script
        if (commonness.common(traditional) || !Letters.han(traditional)) {
            return;
        }
        toSimplified[traditional] = simplified;
        // 里, 面, 云 … stand in Traditional text too: only forms that GB 2312 has and Big5 lacks are
        // proof
        simplifiedOnly[simplified] |= !Big5.has(simplified);
    }

    /// Whether the character is written so in Traditional text alone.
    public boolean traditional(char c) {
        return toSimplified[c] != 0 && BOTH.indexOf(c) < 0;
    }

    /// Whether the character is written so in Simplified text alone.
    public boolean simplified(char c) {
        return simplifiedOnly[c];
    }

    /// The Simplified form, or the character itself.
    public char toSimplified(char c) {
        return toSimplified[c] == 0 ? c : toSimplified[c];
    }
}

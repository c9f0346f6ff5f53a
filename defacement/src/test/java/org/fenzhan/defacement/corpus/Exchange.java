package org.fenzhan.defacement.corpus;

import java.util.ArrayList;
import java.util.List;

/// A blind exchange of strings in a text, with the places that it left.
record Exchange(String text, List<Sample.Gold> golds) {
    static Exchange of(String where, String text, List<String[]> table, String keptElsewhere) {
        StringBuilder changed = new StringBuilder();
        List<Sample.Gold> golds = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            String[] pair = at(text, i, table);
            if (pair == null) {
                changed.append(text.charAt(i++));
                continue;
            }
            int start = changed.length();
            changed.append(pair[1]);
            boolean known = SelfForms.GENERIC.contains(pair[0]) || keptElsewhere.contains(pair[0]);
            golds.add(new Sample.Gold(where, start, changed.length(), pair[0], known));
            i += pair[0].length();
        }
        return new Exchange(changed.toString(), golds);
    }

    private static String @org.jspecify.annotations.Nullable [] at(
            String text, int offset, List<String[]> table) {
        for (String[] pair : table) {
            if (text.startsWith(pair[0], offset)) {
                return pair;
            }
        }
        return null;
    }
}

package org.fenzhan.defacement.knowledge;

import org.fenzhan.defacement.language.Letters;

/// Names a place in a text by what stands around it, so that copies of one sentence can be
/// compared.
public final class Slots {
    private static final int REACH = 7;

    private Slots() {}

    /// A number that the same place has in every copy, or 0 if too little text stands around it.
    public static long key(String text, int start, int end) {
        long hash = 1125899906842597L;
        int before = 0;
        for (int i = start - 1; i >= 0 && before < REACH && text.charAt(i) != '\n'; i--) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                hash = 31 * hash + text.charAt(i);
                before++;
            }
        }
        int after = 0;
        hash = 31 * hash + 1;
        for (int i = end; i < text.length() && after < REACH && text.charAt(i) != '\n'; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && !Letters.space(text.charAt(i))) {
                hash = 31 * hash + text.charAt(i);
                after++;
            }
        }
        boolean enough = before + after >= REACH + 3 && after >= 3;
        return enough ? hash : 0;
    }
}

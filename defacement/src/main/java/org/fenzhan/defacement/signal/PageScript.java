package org.fenzhan.defacement.signal;

import org.fenzhan.defacement.language.TwoScripts;

/// Which script a page is written in, as far as it tells names that were put in afterwards: a page
/// converted to Traditional characters as a whole keeps no name in Simplified ones.
record PageScript(long traditional, long simplified) {
    private static final int ENOUGH = 20;

    static PageScript of(String body) {
        TwoScripts scripts = TwoScripts.get();
        long traditional = 0;
        long simplified = 0;
        for (int i = 0; i < body.length(); i++) {
            traditional += scripts.traditional(body.charAt(i)) ? 1 : 0;
            simplified += scripts.simplified(body.charAt(i)) ? 1 : 0;
        }
        return new PageScript(traditional, simplified);
    }

    boolean isTraditional() {
        return traditional >= ENOUGH && simplified * 4 < traditional;
    }

    /// Whether a name is in Simplified characters on a Traditional page.
    boolean foreign(String name) {
        return isTraditional() && name.chars().anyMatch(c -> TwoScripts.get().simplified((char) c));
    }
}

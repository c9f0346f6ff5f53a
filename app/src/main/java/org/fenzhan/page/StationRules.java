package org.fenzhan.page;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fenzhan.page.Assets.Look;

/// Writes the stations' colours and their places on the map as rules behind the style sheet.
final class StationRules {

    private StationRules() {}

    static byte[] append(byte[] styleSheet, List<Look> looks) {
        StringBuilder css = new StringBuilder(new String(styleSheet, StandardCharsets.UTF_8));
        css.append("\n/* Stations of this group */\n@layer tokens {\n");
        for (Look look : looks) {
            css.append(
                    "  [data-station=\"%s\"] { --h: %d; --c: %s }\n"
                            .formatted(look.code(), look.hue(), plain(look)));
        }
        css.append("}\n@layer wide {\n  @container page (inline-size > 56rem) {\n");
        for (Look look : looks) {
            if (look.row() > 0) {
                css.append(tile(look));
            }
        }
        return css.append("  }\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String tile(Look look) {
        return "    .atlas > [data-station=\"%s\"] { grid-area: %d / %d / auto / span %d }\n"
                .formatted(look.code(), look.row(), look.column(), look.span());
    }

    private static String plain(Look look) {
        return BigDecimal.valueOf(look.strength()).toPlainString();
    }
}

package org.fenzhan.defacement.corpus;

import java.util.ArrayList;
import java.util.List;
import org.fenzhan.defacement.corpus.Sample.Gold;
import org.fenzhan.defacement.page.Page;

/// Puts marks of one sort into a text.
final class Watermarking {
    private static final String HAN = "学生会大人国中工作公司校市区区日本地方发展组织活动医院";
    private static final String READINGS =
            "xué shēng huì dà rén guó zhōng gōng zuò gōng sī xiào shì qū qū rì běn dì fāng fā zhǎn zǔ zhī huó dòng yī yuàn";
    private static final String SIMPLIFIED = "学国会发东实习报记议产业务时间问题说话见长门";
    private static final String TRADITIONAL = "學國會發東實習報記議產業務時間問題說話見長門";

    private final Draw draw;

    Watermarking(Draw draw) {
        this.draw = draw;
    }

    Exchange mark(String text) {
        int sort = draw.below(6);
        double rate = 0.15 + 0.35 * draw.below(100) / 100.0;
        StringBuilder marked = new StringBuilder();
        List<Gold> golds = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String put =
                    draw.chance(rate)
                            ? change(sort, c, i + 1 < text.length() ? text.charAt(i + 1) : ' ')
                            : "";
            if (put.isEmpty()) {
                marked.append(c);
                continue;
            }
            boolean replaces = sort == 1 || sort == 3;
            String original = replaces ? String.valueOf(c) : "";
            marked.append(replaces ? "" : sort == 2 ? "" : String.valueOf(c));
            golds.add(
                    new Gold(
                            Page.BODY,
                            marked.length(),
                            marked.length() + put.length(),
                            original,
                            true));
            marked.append(put);
            if (sort == 2) {
                marked.append(c);
            }
        }
        return new Exchange(marked.toString(), golds);
    }

    private String change(int sort, char c, char next) {
        int at = HAN.indexOf(c);
        return switch (sort) {
            case 0 -> at >= 0 ? "(" + READINGS.split(" ")[at] + ")" : "";
            case 1 -> "，。、".indexOf(c) >= 0 || c == ',' ? String.valueOf(c).repeat(5) : "";
            case 2 -> ",，。".indexOf(c) >= 0 ? " " : "";
            case 3 ->
                    SIMPLIFIED.indexOf(c) >= 0 && TRADITIONAL.charAt(SIMPLIFIED.indexOf(c)) != c
                            ? TRADITIONAL.substring(
                                    SIMPLIFIED.indexOf(c), SIMPLIFIED.indexOf(c) + 1)
                            : "";
            case 4 ->
                    Character.isIdeographic(c) && Character.isIdeographic(next) && draw.chance(0.3)
                            ? "\u200B"
                            : "";
            default ->
                    Character.isIdeographic(c) && Character.isIdeographic(next) && draw.chance(0.1)
                            ? "\uD83C\uDF1F"
                            : "";
        };
    }
}

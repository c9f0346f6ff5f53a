package org.fenzhan.defacement.signal;

import java.util.List;

/// How surely a page is a school's, by words that stand within longer ones too, in both scripts.
///
/// [Topic] counts whole words that schools alone use; pages of a few sentences have few of them.
final class Campus {
    private static final List<String> WORDS =
            List.of(
                    ("学院 大学 院长 校长 校园 校区 我校 我院 校友 同学 学子 党总支 学生 办学 高校 教授 辅导员 师生 班级 本科 研究生"
                                    + " 學院 大學 院長 校長 校園 我校 我院 學校 同學 學子 學生 輔導員 師生 校慶 校友")
                            .split(" "));

    private static final double ENOUGH = 4;

    private static final int READ = 20_000;

    private Campus() {}

    /// 0 for none of the words, 1 for four different ones and more.
    static double share(String body) {
        String read = body.length() > READ ? body.substring(0, READ) : body;
        long found = WORDS.stream().filter(read::contains).limit((long) ENOUGH).count();
        return found / ENOUGH;
    }
}

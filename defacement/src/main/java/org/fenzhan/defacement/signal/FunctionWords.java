package org.fenzhan.defacement.signal;

import java.util.Arrays;
import java.util.Set;
import org.fenzhan.defacement.language.Segments;
import org.fenzhan.defacement.language.WordSet;

/// Words that bind others together and are part of no name.
final class FunctionWords {
    private static final String LIST =
            "的 了 在 是 和 与 及 或 对 为 以 于 由 从 向 到 将 把 被 让 使 给 就 都 也 还 又 再 才 不 没 "
                    + "要 会 能 可 应 该 这 那 此 其 他 她 它 我 你 您 们 个 位 名 各 每 全 本 等 之 者 所 而 且 但 "
                    + "并 如 若 因 则 即 至 自 按 据 经 通过 根据 作为 关于 以及 并且 上 下 中 内 外 前 后 里 来 去 已 "
                    + "正 更 最 很 年 月 日 时 第 号 有 无 说 称 请 及其 来自 成为 进行 开展 近日 今日 昨日 走进 来到 "
                    + "前往 位于 欢迎 感谢 代表 组织 举行 举办 召开 参加 我们 他们 大家 同时 目前 今年 去年 对于 为了 因此 "
                    + "此次 本次 期间 其中 一 二 三 两 几 多 讯 某 款 用 买 换 叫 此 过 达 近 约 超 类 型 式 种 跟 让 "
                    + "任何 需要 必须 无需 可以 如何 ";

    private static final Set<String> WORDS = Set.copyOf(Arrays.asList(LIST.split(" ")));
    private static final WordSet NUMBERS = WordSet.of(LIST);

    private FunctionWords() {}

    static boolean at(Segments segments, int i) {
        return NUMBERS.contains(segments, i);
    }

    static boolean contains(CharSequence word) {
        return WORDS.contains(word.toString());
    }
}

package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.language.Chinese;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.language.Segments;
import org.fenzhan.defacement.language.WordSet;

/// Finds words exchanged by near-synonyms in wrong senses, as text-spinning tools do (发展→生长).
///
/// A word of the thesaurus alone proves nothing; several different ones that all read better the
/// other way do.
public final class SpunText implements Signal {
    private static final int DISTINCT = 3;
    private static final double CLEARLY = 1.0;

    private static final Map<String, List<String>> THESAURUS =
            thesaurus(
                    "生长:发展 成长:发展 相助:合作 互助:合作 扶植:建设 晋升:提升 鞭策:推动 增进:促进 对峙:坚持 深切:深入 根本:基本 根蒂根基:基础 缔造:创造 立异:创新 接洽:联系 凸起:突出"
                            + " 把握:掌握 反应:反映 斑斓:美丽 伴侣:朋友 天下:世界 日趋:日益 供给:提供 撑持:支持 办事:服务 包管:保证 暗示:表示 分外:特别 出格:特别 糊口:生活 时候:时间 常识:知识"
                            + " 筹划:计划 打算:计划 技巧:技术 手艺:技术 履历:经验 必需:必须 此刻:现在 以是:所以 曾经:已经 本身:自己 黉舍:学校 门生:学生 教员:老师 角逐:比赛 大师:大家 喜好:喜欢"
                            + " 必要:需要 但愿:希望 希翼:希望 感激:感谢 热忱:热情 尽力:努力 时机:机会 施行:实施 经由过程:通过 告诉:通知 先容:介绍 单元:单位 部分:部门 产物:产品 收集:网络 尺度:标准 体系:系统"
                            + " 名目:项目 感化:作用 功效:功能 上风:优势 特点:特色 充沛:充分 丰厚:丰富 题目:问题 事情:工作 勾当:活动 熟悉:认识 国度:国家 情况:环境 环境:情况 向导:领导 构造:组织"
                            + " 办理:管理 本领:能力 干系:关系 方针:目标 体例:方式 举行:进行 停止:进行 首要:主要 紧张:重要 周全:全面 踊跃:积极 教诲:教育 迷信:科学 睁开:开展 请求:要求 进修:学习"
                            + " 研讨:研究 前进:进步 进步:提高 到达:达到 职员:人员 地域:地区 都会:城市 墟落:乡村 屯子:农村 住民:居民 公民:人民 大众:群众 经费:资金 资本:资源 前提:条件 进程:过程"
                            + " 阶段:时期 局势:形势 趋向:趋势 义务:任务 使命:任务 责任:义务 气力:力量 权力:权利 划定:规定 轨制:制度 法子:办法 步伐:措施 办法:措施 政策:方针 宣扬:宣传 查抄:检查"
                            + " 平安:安全 出产:生产 谋划:经营 贩卖:销售 花费:消费 用度:费用 代价:价格 好处:利益 效力:效率 程度:水平 品质:质量 范围:规模 范畴:领域 结果:效果 成效:成果 影象:记忆"
                            + " 设想:设计 装备:设备 东西:工具 质料:材料 修建:建筑 门路:道路 途径:道路 休会:体验 介入:参与 到场:参加 缺少:缺乏 增强:加强 增添:增加 削减:减少 扩展:扩大 收缩:缩短"
                            + " 畴昔:未来 步履:活动 步履:行动 管事:事业 默示:表示 抒发:表达 宇宙:全国 脾气:特色 戒指:结束 肃肃:正式 开动:启动 报谈:报道 绝顶:特别 洞开:运动 接踵:相继"
                            + " 耕作:教育 教化:教学 携带:指导 匡助:帮助 计议:策划 手脚:作为 鼓舞:推动 现时:目前 救助:支持 往常:过去");

    private static final WordSet SPUN = WordSet.of(String.join(" ", THESAURUS.keySet()));

    private static Map<String, List<String>> thesaurus(String pairs) {
        Map<String, List<String>> thesaurus = new HashMap<>();
        Stream.of(pairs.split(" "))
                .map(pair -> pair.split(":"))
                .forEach(pair ->
                        thesaurus.computeIfAbsent(pair[0], spun -> new ArrayList<>()).add(pair[1]));
        return Map.copyOf(thesaurus);
    }

    private record Spun(Span span, String found, String original, double gain) {}

    @Override
    public List<Finding> search(Reading reading, Suspects suspects) {
        List<Spun> spun = spun(reading);
        List<Spun> clear = spun.stream().filter(each -> each.gain > CLEARLY).toList();
        long distinct = clear.stream().map(Spun::found).distinct().count();
        if (distinct < DISTINCT) {
            return List.of();
        }
        double sum = clear.stream().mapToDouble(each -> Math.min(4, each.gain)).sum();
        double against = spun.stream().filter(each -> each.gain < 0).count();
        double perLength = 1000.0 * clear.size() / Math.max(200, reading.body().length());
        double odds =
                -6.0 + 0.8 * distinct + 0.15 * sum + 0.25 * Math.min(12, perLength) - 0.5 * against;
        double confidence = Math.min(0.97, 1 / (1 + Math.exp(-odds)));
        return confidence < 0.2
                ? List.of()
                : clear.stream().map(each -> finding(reading, each, confidence)).toList();
    }

    private static Finding finding(Reading reading, Spun spun, double confidence) {
        double likelihood = 1 / (1 + Math.exp(-spun.gain));
        return new Finding(
                Kind.SPUN_TEXT,
                "body",
                spun.span.start(),
                spun.span.end(),
                spun.span.of(reading.body()),
                List.of(new Proposal(spun.original, likelihood)),
                confidence,
                List.of(new Evidence.WrongSense(spun.found, spun.original)));
    }

    private static List<Spun> spun(Reading reading) {
        List<Spun> found = new ArrayList<>();
        Segments segments = reading.segments();
        for (int i = 0; i < segments.size() && found.size() < 400; i++) {
            if (!SPUN.contains(segments, i)) {
                continue;
            }
            List<String> originals = THESAURUS.get(segments.word(i).toString());
            if (originals != null) {
                found.add(best(reading.chinese(), segments, i, originals));
            }
        }
        return found;
    }

    private static Spun best(Chinese chinese, Segments segments, int i, List<String> originals) {
        CharSequence left = i > 0 ? Letters.fullWidth(segments.word(i - 1).toString()) : "";
        CharSequence right =
                i + 1 < segments.size() ? Letters.fullWidth(segments.word(i + 1).toString()) : "";
        String found = segments.word(i).toString();
        Spun best = null;
        for (String original : originals) {
            double gain =
                    chinese.logText(left, original, right) - chinese.logText(left, found, right);
            // spun words are rarer by nature: half of the difference in frequency is no evidence
            gain -= 0.5 * (chinese.logShare(original) - chinese.logShare(found));
            if (best == null || gain > best.gain) {
                best =
                        new Spun(
                                new Span(segments.start(i), segments.end(i)),
                                found,
                                original,
                                gain);
            }
        }
        return java.util.Objects.requireNonNull(best);
    }
}

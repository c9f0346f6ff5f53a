package org.fenzhan.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/// Invented news: twelve stations, 432 channels, 600 tags; so many paragraphs that the page of an
/// article has more than 21 KB in the median. Article k is the same however many there are, and
/// numbers rise with the dates.
final class Corpus {
    static final int STATIONS = 12;

    /// Paragraphs of the shortest article.
    private static final int SHORTEST = 24;

    private static final List<String> REGIONS =
            List.of("总站", "临川", "望江", "石湾", "平湖", "青岭", "沙洲", "古渡", "长坡", "云溪", "北桥", "南浦");
    private static final List<String> TOPS = List.of("要闻", "民生", "经济", "文化", "教育", "体育");
    private static final List<String> SUBJECTS =
            List.of(
                    "社区", "乡村", "生态", "数字", "产业", "交通", "教育", "医疗", "养老", "文旅", "农业", "港口", "科技",
                    "体育", "消防", "气象", "水利", "能源", "人才", "法治");
    private static final List<String> ASPECTS =
            List.of(
                    "治理", "振兴", "服务", "建设", "改革", "创新", "发展", "保护", "安全", "惠民", "观察", "活动", "政策",
                    "项目", "典型", "统计", "调查", "故事", "提醒", "公告", "规划", "培训", "合作", "交流", "志愿", "竞赛",
                    "展览", "监管", "升级", "试点");
    private static final List<String> WHO =
            List.of(
                    "镇里的供水站", "县图书馆", "河道管护队", "码头调度室", "三所中学", "果农合作社", "夜班公交车队", "卫生院", "老城居委会",
                    "修桥的工人", "气象观测员", "渔政船", "茶厂", "志愿者");
    private static final List<String> DID =
            List.of(
                    "换上了新设备",
                    "把办理时间缩短了一半",
                    "完成了年度检修",
                    "开放了周末预约",
                    "清理了十二公里河道",
                    "培训了两批学员",
                    "修好了年久失修的石阶",
                    "公布了详细的收费表",
                    "请来了邻县的师傅",
                    "试行新的值班办法");
    private static final List<String> THEN =
            List.of(
                    "附近的居民说比去年方便",
                    "下一步还要看汛期的情况",
                    "费用由两地分担",
                    "具体办法贴在门口",
                    "全部工程预计年底前结束",
                    "负责人表示会听取意见",
                    "记录保存在档案室可供查阅",
                    "第一天就有两百多人来过",
                    "天气好的时候进度更快");
    private static final List<String> SOURCES =
            List.of("本站", "临川晚报", "望江广播", "青岭日报", "沙洲新闻社", "古渡观察");
    private static final List<String> NAMES =
            List.of("陈禾", "李岸", "周舟", "吴桐", "郑雨", "王川", "冯岭", "沈石", "韩星", "许帆");

    /// Channels at the bottom of a station's tree.
    static final int LEAVES = TOPS.size() * 4;

    private final long seed;

    Corpus(long seed) {
        this.seed = seed;
    }

    /// @param station number from 0
    /// @param leaf number from 0 of the channel at the bottom of its tree
    record Piece(
            int number,
            int station,
            int leaf,
            String title,
            LocalDateTime dated,
            String source,
            List<String> reporters,
            String editor,
            List<String> paragraphs,
            List<String> tags) {
        Piece titled(String other) {
            return new Piece(
                    number,
                    station,
                    leaf,
                    other,
                    dated,
                    source,
                    reporters,
                    editor,
                    paragraphs,
                    tags);
        }

        Piece dated(LocalDateTime other) {
            return new Piece(
                    number,
                    station,
                    leaf,
                    title,
                    other,
                    source,
                    reporters,
                    editor,
                    paragraphs,
                    tags);
        }

        Piece tagged(List<String> others) {
            return new Piece(
                    number,
                    station,
                    leaf,
                    title,
                    dated,
                    source,
                    reporters,
                    editor,
                    paragraphs,
                    others);
        }

        String summary() {
            String first = paragraphs.getFirst();
            return first.substring(0, Math.min(80, first.length()));
        }
    }

    Piece piece(int number) {
        Random random = new Random(seed * 1_000_003 + number * 7_919L);
        List<String> paragraphs = new ArrayList<>();
        for (int i = SHORTEST + random.nextInt(9); i > 0; i--) {
            paragraphs.add(paragraph(random));
        }
        TreeSet<String> tags = new TreeSet<>();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            double skewed = random.nextDouble() * random.nextDouble();
            int tag = (int) (skewed * SUBJECTS.size() * ASPECTS.size());
            tags.add(SUBJECTS.get(tag % SUBJECTS.size()) + ASPECTS.get(tag / SUBJECTS.size()));
        }
        return new Piece(
                number,
                station(random),
                random.nextInt(LEAVES),
                any(WHO, random) + any(DID, random) + "（" + number + "）",
                LocalDateTime.of(2016, 1, 1, 6, 0)
                        .plusMinutes(5L * number)
                        .plusSeconds(random.nextInt(60)),
                any(SOURCES, random),
                List.of(any(NAMES, random)),
                any(NAMES, random),
                paragraphs,
                List.copyOf(tags));
    }

    /// The head portal writes three of ten, the others ever less.
    private static int station(Random random) {
        double left = random.nextDouble();
        double sum = 0;
        for (int i = 1; i < STATIONS; i++) {
            sum += 1.0 / (i + 1);
        }
        double share = 0.3 / (0.3 + 0.7 * sum);
        for (int i = 0; i < STATIONS - 1; i++) {
            if (left < share) {
                return i;
            }
            left -= share;
            share = 0.7 / (i + 2) / (0.3 + 0.7 * sum);
        }
        return STATIONS - 1;
    }

    private static String paragraph(Random random) {
        int length = 60 + random.nextInt(130);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(any(WHO, random))
                    .append(any(DID, random))
                    .append('，')
                    .append(any(THEN, random))
                    .append('。');
        }
        return text.toString();
    }

    static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    static String stationCode(int station) {
        return station == 0 ? "head" : "s%02d".formatted(station);
    }

    static String stationName(int station) {
        return REGIONS.get(station);
    }

    static List<String> tops() {
        return TOPS;
    }

    /// Each top channel has a folder with two leaves, and two leaves: four leaves, six channels.
    static String leafPath(int leaf) {
        int top = leaf / 4;
        return switch (leaf % 4) {
            case 0 -> "c%d/bd/kx".formatted(top);
            case 1 -> "c%d/bd/sd".formatted(top);
            case 2 -> "c%d/qg".formatted(top);
            case 3 -> "c%d/gc".formatted(top);
            default -> throw new IllegalArgumentException("leaf " + leaf);
        };
    }
}

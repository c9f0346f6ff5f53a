package org.fenzhan.defacement.signal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenzhan.defacement.language.Slot;

/// Words around a name that tell what it is the name of.
final class NameCues {
    private static final Set<String> INSTITUTION =
            set(
                    "师生 学子 学生 党委 党支部 党总支 校长 副校长 院长 副院长 领导 领导班子 班子 教师 教职工 教职员工 教务处 学工 新生 毕业生"
                            + " 校友 校区 校园 附属 团委 书记 党委书记 副书记 干部 职工 医护 医护人员 人民 群众 县委 市委 省委 政府 市民 居民 村民 各级 各族 各地 境内 全体 上下 老师 同学 家长 辅导员 纪委"
                            + " 工会 机关 处 科室 学报 学位 录取 招生 本科 研究生 博士 硕士 专业 学科 主任 党组 办公室 分管 后勤 图书馆 实验室 食堂 宿舍 团总支 团学 学生会 教工 党政 广大 办公厅 代表团 经济社会 历史 党建");

    private static final Set<String> ACTS =
            set(
                    "将 要 始终 坚持 高度重视 组织 召开 举行 举办 开展 成立 位于 现有 共有 与 在 先后 积极 现 还 自 定于 计划 党员 党委 第三次 愿 护理部"
                            + " 不断 努力 认真 充分 抽调 向 为 从 对 全面 大力 扎实 严格 进一步 继续 作为 以 通过 近年来 目前 已 已经 副 急诊科 医生 新 骨科 技术 建设 参加 承办 主办 获得 荣获 成功 是 有");

    /// What honest text says of a web site: it is looked up, and it announces.
    private static final Set<String> SITE_SAYS =
            set(
                    "发布 公布 消息 显示 发文 公告 查询 获悉 披露 挂出 报道 称 了解 首页 查阅 下载 通知 公示 上 信息 数据 上线 开通 介绍 栏目 页面 留言 表示 讯 并 和 、 （ ） ： ” 》 》。");

    private static final Set<String> SITE_ASKED =
            set("登录 从 据 通过 访问 关注 查看 打开 浏览 点击 进入 见 在 查询 “ 《 （ ： 、 和 其 该 用 登陆 搜索");

    private static final Set<String> VISITING = set("到 去 上 在 从 访问 登录 登陆 打开 浏览 进入");

    private static final Set<String> LATE = set("长 园 史 徽 训 庆 友 内 外 属 级 办 委 区 情");

    private static final Set<String> PERSON_BEFORE =
            set(
                    "记者 书记 主任 校长 县长 市长 省长 局长 院长 教授 同学 老师 主席 部长 处长 董事长 总经理 经理 副校长 副书记 副主任 医生 医师 嘉宾 学生 选手 作者"
                            + " 编辑 通讯员 摄影 审核 先生 女士 球员 教练 院士 副市长 副县长 副院长 常委 同志 工程师 班长 队长 导演 演员 民警 男子 妻子 丈夫 儿子 女儿 嫌疑人 摄 文 图");

    private static final Set<String> PERSON_AFTER =
            set("说 表示 指出 介绍 认为 告诉 强调 同志 先生 女士 教授 老师 同学 书记 回忆 坦言 笑 院士 医生 介绍说 告诉记者");

    private static final Set<String> INTRODUCING =
            set(
                    "网站 平台 软件 公司 品牌 名为 叫做 名叫 称为 所谓 所谓的 叫 app APP 小程序 公众号 账号 群 企业 集团 系统 工具 框架 语言 数据库 版本 型号 酒店 运营商"
                            + " 厂商 浏览器 插件 组件 赌场 涉赌 赌博 非法 查处 打掉 捣毁 冠名 赞助 登录 下载 编译 学 打开 架设 搭建 赞助商 俱乐部 球队 联赛 战胜 击败 对阵 迎战 使用 安装 运行 配置 部署 启动 基于 支持 升级");

    /// Endings by which a name says that it is an organisation's.
    private static final List<String> ORGANISATIONS =
            List.of(
                    ("有限公司 公司 集团 股份 控股 科技 银行 大学 学院 学校 中学 小学 二小 一中 二中 三中 幼儿园 医院 卫生院 保健院 日报 晚报 早报 时报 電視台"
                                    + " 电视台 新闻网 协会 委员会 研究院 研究所 设计院 勘察院 基金会 学会 总工会 政府 人民政府 法院 检察院 局 厅 委 统战部 宣传部 组织部 办公室 处 科 中心 镇 县 市 区 省 村 乡 街道 社区 县志办 馆"
                                    + " 出版社 社 报社 传媒 新区 园区 网 报 台 新闻 日報 時報 報 大學 中學 學會 厂 队 研究会 商城 商会 联合会 联社 党委 支部 Daily News Times Post Online TV")
                            .split(" "));

    /// Words that make any longer name an organisation's.
    private static final List<String> CERTAIN =
            List.of("政府", "大学", "学院", "中学", "小学", "学校", "医院", "公司", "委员会", "教育局", "协会", "门户");

    /// What may follow a name that is honest, besides those endings.
    private static final List<String> FOLLOWING =
            List.of(
                    ("有限 路 山 河 江 湖 寺 桥 酒店 度假 俱乐部 战队 杯 博物馆 品牌 系列 软件 系统 工程 项目 计划 指数 赌场 案 团伙 网讯 证券 保险 药业 电器 汽车 工业 实业"
                                    + " 服务 数据 接口 版本 命令 文件 官方文档 论坛 节目 频道 法 先生 女士 同志 新闻 记者 产品 客户端 讯 获悉 了解到 了解 注意到 报道 独家 编辑 小编 票务 博彩 艺术馆 手机 门店 专卖")
                            .split(" "));

    private static final Endings SUFFIXES =
            new Endings(
                    Stream.concat(
                                    ORGANISATIONS.stream()
                                            .filter(suffix ->
                                                    suffix.length() > 1
                                                            && !INSTITUTION.contains(suffix)),
                                    FOLLOWING.stream())
                            .toList());
    private static final Endings NAMES = new Endings(ORGANISATIONS);

    private NameCues() {}

    private static Set<String> set(String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /// A name that begins with the country's or a province's, as those of public bodies do.
    private static boolean ofCountry(String stem) {
        return stem.length() > 3
                && (stem.startsWith("中国") || LeftNames.REGIONS.stream().anyMatch(stem::startsWith));
    }

    static boolean institution(String word) {
        return INSTITUTION.contains(word);
    }

    /// Characters that are left of 校长, 校园 and the like if only their first half was replaced.
    static boolean agent(Neighbours around) {
        boolean begins = around.left().equals(Slot.START) || around.left().equals("，");
        return begins && ACTS.contains(around.right());
    }

    /// Whether a web site is spoken of as one: 登录…, …发布.
    static boolean asSite(Neighbours around) {
        return SITE_ASKED.contains(around.left()) || SITE_SAYS.contains(around.right());
    }

    /// Whether readers are sent to a site: 到X官网, 上X网站.
    static boolean visited(Neighbours around) {
        return VISITING.contains(around.left());
    }

    static boolean secondHalf(String word) {
        return LATE.contains(word);
    }

    static boolean personBefore(String word) {
        return PERSON_BEFORE.contains(word);
    }

    static boolean personAfter(String word) {
        return PERSON_AFTER.contains(word);
    }

    static boolean introducing(String word) {
        return INTRODUCING.contains(word);
    }

    /// Whether a name at the end of which `end` stands goes on as that of an organisation, a place
    /// or a thing.
    static boolean suffixAt(String text, int end) {
        return end < text.length()
                && ("县市区省镇村乡局网报".indexOf(text.charAt(end)) >= 0
                        || SUFFIXES.startingAt(text, end).isPresent());
    }

    /// Whether a name itself ends as that of an organisation or a place; web names never do.
    static boolean suffixOf(String name) {
        WebName web = WebName.of(name);
        String stem = web.strong() > 0 || web.greeting() ? web.stem() : name;
        return ofCountry(stem)
                || CERTAIN.stream()
                        .anyMatch(word -> stem.contains(word) && stem.length() > word.length())
                || NAMES.end(stem);
    }
}

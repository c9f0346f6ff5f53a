package org.fenzhan.defacement.corpus;

/// Invented names and fillings, one set for each half.
record Words(
        String places,
        String surnames,
        String given,
        String festivals,
        String meetings,
        String partners,
        String books,
        String honestBrands,
        String stems,
        String latin,
        String phrases,
        String subjects) {
    static Words of(Half half) {
        return switch (half) {
            case LEARNING ->
                    new Words(
                            "临江 云川 青岚 沙河 石门 南浦 泽阳 宁丰 白水 松桃",
                            "王 李 张 刘 陈 杨 黄 赵 周 吴",
                            "建国 秀兰 志强 晓东 丽萍 海涛 文静 俊 敏 国栋 春梅",
                            "读书节 体育节 科技节 国庆节 劳动节 文化节 宣传月",
                            "工作会议 座谈会 动员大会 表彰大会 学习会 总结会",
                            "市总工会 省建筑学会 华北水利设计院 东方机械厂 城关中学 市科技馆 南山村委会",
                            "春潮 山里的孩子 大河的歌 灯下 归途 麦田",
                            "蓝泽 华信达 优禾 新宇通 康乐奇 Fastbit 德顺 Nuvio 百草园 小橘灯 云图 乐扬 金穗",
                            "澜海 博胜 金沙岛 星域 凤麟 鸿运来 百盈 天汇 龙腾阁 乐投 易胜 亿博 凯发来 云顶山 大赢家 必赢 九州会 富贵门 利来 皇冠岛",
                            "kb hx9 jbs um8 dafa vwin mk bty ac88 opex",
                            "秋天的童话 星辰大海 红树林 长风破浪 夜归人 最新开奖结果 幸福里 一路向北 天空之城",
                            "预制菜 碳达峰 直播带货 新冠 共享单车 网约车 低空经济 露营 数字藏品 脐橙 冬枣 助贷 短租房 汉服");
            case CHECKING ->
                    new Words(
                            "桐城湾 清溪 雁北 陇川 湖口 永嘉岭 梅陵 安澜 鹿港 定远坡",
                            "孙 马 朱 胡 林 郭 何 高 罗 郑",
                            "玉芬 立新 思远 桂英 子涵 永刚 雪梅 浩然 明 翠花 振华",
                            "艺术节 建党节 环保日 中秋节 助残日 志愿服务周 春节",
                            "推进会 部署会 教代会 理论学习会 调度会 交流会",
                            "团市委 省地质学会 西南勘察院 远东纺织厂 实验二小 市美术馆 东风社区",
                            "远山 父亲的船 风从海上来 石头记忆 小镇 月光",
                            "禾润 中科锐 木棉 达昌 Openlark 爱尚佳 同福源 Zentra 青果 老船长 星桥 宏图 万家",
                            "傲亚 青鸾汇 银河湾 鼎丰 宝盈 迅腾 雷霆 爱博 万利宝 米乐 欧宝来 半月岛 华纳会 永乐门 顺盈 多彩堂 四季汇 森林舞会 东升 盛世",
                            "jy ob zq77 leyo b9 mgm8 xpj hth2 kfk pu6",
                            "海上钢琴师傅 那年花开 夏日微风 明日之城 流浪北方 快乐彩虹 2024新春 十月围棋 老地方论坛",
                            "社区团购 氢能 盲盒 支原体 剧本杀 充电桩 跨境电商 研学游 元宇宙 猕猴桃 羊肚菌 消费贷 民宿 围炉煮茶");
        };
    }
}

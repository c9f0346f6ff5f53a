package org.fenzhan.extract.portal;

import java.time.LocalDateTime;
import java.util.List;

/// An invented article with all that a page may say of it.
///
/// @param printed how names are set on the page where that differs from the name: `王 伟` for 王伟
record Story(
        String title,
        LocalDateTime published,
        List<String> sources,
        List<String> reporters,
        List<String> authors,
        List<String> photographers,
        List<String> editors,
        List<String> channels,
        List<String> paragraphs,
        boolean spacedNames) {

    static List<Story> all() {
        return List.of(
                new Story(
                        "滨海新码头开港,首批货轮当日靠泊",
                        LocalDateTime.of(2024, 6, 27, 10, 15, 8),
                        List.of("海峡晨报", "海峡+客户端"),
                        List.of("林晓岚", "欧阳海"),
                        List.of("苏明远"),
                        List.of("何山水"),
                        List.of("陈一帆"),
                        List.of("新闻中心", "本省要闻"),
                        List.of(
                                "6月26日上午，滨海新码头正式开港，三艘满载集装箱的货轮依次靠泊。港口负责人说，新码头采用自动化装卸，效率比老码头提高近四成，夜间作业也更加安全。",
                                "记者在现场看到，无人驾驶的集装箱卡车往来穿梭，远程操控的桥吊有条不紊地装卸货物。码头工人王师傅说，以前一个班下来腰酸背痛，如今坐在中控室里就能干活。",
                                "“新码头不只是多了几个泊位。”当地航运协会会长说，“它把内陆的工厂和海外的市场连在了一起。”据介绍，今年下半年还将开通两条远洋航线。",
                                "当天下午，首批进口水果完成通关，从靠泊到出港只用了五个小时。"),
                        false),
                new Story(
                        "城北菜市场改造完成 摊主与街坊都说方便",
                        LocalDateTime.of(2021, 3, 9, 8, 5, 30),
                        List.of("新海网"),
                        List.of("王伟", "李静怡"),
                        List.of("方圆"),
                        List.of("马跃"),
                        List.of("赵磊"),
                        List.of("民生", "社区"),
                        List.of(
                                "经过四个月的改造，城北菜市场昨日重新开门迎客。走进市场，宽敞的过道、明亮的灯光、统一的招牌让老街坊们直呼变化大。",
                                "卖了二十年豆腐的摊主说，过去一下雨地面就积水，顾客要踮着脚走路，现在排水沟重新做过，地面铺了防滑砖，生意也好了起来。",
                                "市场还设了母婴室和休息区，老人买完菜可以坐下来歇一歇。管理方表示，摊位租金三年内不涨，请商户放心经营。"),
                        true),
                new Story(
                        "山乡来了“流动图书车”",
                        LocalDateTime.of(2016, 11, 2, 16, 40, 0),
                        List.of("《山城日报》", "山城之声"),
                        List.of("高远"),
                        List.of("石榴红"),
                        List.of("江一苇"),
                        List.of("周立言", "吴小棠"),
                        List.of("文化", "书香"),
                        List.of(
                                "每到周三，云岭乡的孩子们都会早早等在村口，因为那一天，装满图书的大巴车会准时开来。",
                                "这辆流动图书车由县图书馆改装，车上有两千多册图书，还配了投影和音响。馆长介绍，车子每周走六个村，一个月把全县最远的山村都走一遍。",
                                "三年级的小杨最喜欢看科普书。他说，长大以后想去看看真正的火箭是怎样飞上天的。",
                                "县里计划明年再添两辆车，让更多山里的孩子有书看、看好书。",
                                "有读者来信说，看到车子开进村子，就像看到了远方。"),
                        false),
                new Story(
                        "三地携手治理一条河：上游护水、中游管水、下游用水",
                        LocalDateTime.of(2009, 12, 18, 9, 0, 12),
                        List.of("清河市人民政府办公室"),
                        List.of("孙一鸣", "谢小雨", "诸葛文"),
                        List.of("清河水利"),
                        List.of("田野"),
                        List.of("郑爽朗"),
                        List.of("要闻动态", "部门动态"),
                        List.of(
                                "清河发源于北部山区，流经三个县市。过去因为各管一段，上游排污、下游取水的矛盾时有发生，沿岸群众意见很大。",
                                "今年以来，三地建立联合巡查机制，统一监测标准，数据实时共享。上游关停了十一家小作坊，中游新建了两座污水处理厂，下游的水厂取水口水质稳定在二类以上。",
                                "下一步，三地将共同出资设立生态补偿资金，让保护者受益、让受益者付费，使一河清水长流。"),
                        false));
    }

    /// The name as it is set on the page.
    String printed(String name) {
        return spacedNames && name.length() == 2 ? name.charAt(0) + " " + name.charAt(1) : name;
    }
}

package org.fenzhan.defacement;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Inspection;
import org.fenzhan.defacement.finding.Verdict;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.page.Context;
import org.fenzhan.defacement.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Shapes of hijacked pages that stand only once in a short text, each in sentences of our own, and
/// what honest pages have that looks alike.
class HijackShapesTest {
    private static final String ONCE =
            """
            5月18日，%s新生篮球联赛在东校区体育馆落幕，十二个班级的同学参加了比赛。
            学院团委书记为获奖班级颁奖，院长陈知远勉励大家坚持锻炼。校友代表也到场观看。
            """;

    private static final String TRADITIONAL =
            """
            今天是%1$s建校六十週年的日子，一大早，學院門口就聚滿了從各地趕來的校友，輔導員在門前迎接他們。
            下午，%1$s學生代表與校友們進行了座談，老師們回顧了專業的發展歷程，勉勵學生認真讀書，報效國家。
            晚上的聯歡會由%1$s工會主辦，師生們同台演唱，掌聲經久不息。
            """;

    private final Detector detector = new Detector();

    private Inspection inspect(String text) {
        return detector.inspect(Page.of(text), Context.EMPTY, Knowledge.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "恒洋集团rgj8812",
                "恒洋国际5520yk",
                "sunharborgroup日港集团",
                "4821金色海岸官网",
                "上市公司官网627"
            })
    void aNameGluedToACodeIsFoundThoughItStandsOnce(String brand) {
        Inspection inspection = inspect(ONCE.formatted(brand));

        assertThat(inspection.verdict()).isEqualTo(Verdict.INJECTED);
        assertThat(inspection.findings()).extracting(Finding::text).contains(brand);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023级", "电气12班", "外国语学院", "第三届", "校工会杯", "机电学院2101班", "经管学院A301", "思源书院"})
    void classesRoomsAndYearsAreNone(String name) {
        assertThat(inspect(ONCE.formatted(name)).verdict()).isEqualTo(Verdict.CLEAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学生们用esp8266模块和stm32芯片做出了小车，老师讲解了python爬虫和docker容器，同学们在机房里练习，学院给了奖励。",
                "购票请登录12306官网，学生票凭学生证购买，同学们离校前请到校园服务大厅核对信息，辅导员会逐一提醒。",
                "大学城里的同学喜欢在bilibili网站看公开课，学院的老师也开通了账号，校友们留言鼓励学弟学妹。"
            })
    void partsAndSitesOfWhichStudentsSpeakAreNone(String text) {
        assertThat(inspect(text).verdict()).isNotEqualTo(Verdict.INJECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "报告会在厚德楼404报告厅举行，厚德楼404报告厅座无虚席，学院的学生和老师认真听讲，同学们踊跃提问，校友也到场。",
                "学院与平台20余家企业合作，学校的实训平台120余套设备向学生开放，老师带着同学们做体育100米测试，校园里很热闹。",
                "同学们可加入咨询群123456789，或关注学院公众号yunxi2031，辅导员和班主任会在校园里解答新生的问题，老师也在。",
                "985高校和211高校的学生参加了比赛，5G实验室向师生开放，学院在创新平台2.0上发布了课程，同学们反映良好。"
            })
    void roomsNumbersAndGroupsOfAccountsAreNone(String text) {
        assertThat(inspect(text).verdict()).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void peopleInSimplifiedCharactersAreNone() {
        assertThat(inspect(TRADITIONAL.formatted("陈国华教授")).verdict())
                .isNotEqualTo(Verdict.INJECTED);
        assertThat(inspect(TRADITIONAL.formatted("云溪师范大学")).verdict())
                .isNotEqualTo(Verdict.INJECTED);
    }

    @Test
    void aSimplifiedNameOnAConvertedPageIsFound() {
        Inspection inspection = inspect(TRADITIONAL.formatted("恒荣集团"));

        assertThat(inspection.verdict()).isEqualTo(Verdict.INJECTED);
        assertThat(inspection.findings()).extracting(Finding::text).contains("恒荣集团");
    }

    @Test
    void aTraditionalNameThereIsNot() {
        assertThat(inspect(TRADITIONAL.formatted("雲溪學院")).verdict()).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void aLegalFormFollowedByAnotherIsNone() {
        String text = "近日，由%1$s承建的三个项目获评优质工程，主体结构已经完工。\n今年，%1$s按照合同要求推进施工，加强现场管理，落实安全责任，隐患全部整改到位。";

        assertThat(inspect(text.formatted("云帆体育(中国)集团有限公司集团")).verdict())
                .isEqualTo(Verdict.INJECTED);
        assertThat(inspect(text.formatted("云帆建设集团有限公司")).verdict()).isEqualTo(Verdict.CLEAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "亚洲欧美一页_久久精品乱码_粉嫩av一区二区_毛片在线",
                "高校怎样留住青年教师？|访谈|少妇高潮a片网站",
                "城东高端喝茶外卖工作室,城东品茶同城安排,城东自带工作室"
            })
    void aHeadlineOfObsceneWordsIsDropped(String headline) {
        Inspection inspection =
                inspect(
                        headline
                                + "\n物料编码是产品数据管理的基础，编码要唯一、稳定、便于检索。\n编码由标准化部门统一分配，设计、采购和仓库共用同一套规则，更改时升版而不换号。");

        assertThat(inspection.verdict()).isEqualTo(Verdict.INJECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "警方通报：捣毁一个传播淫秽色情视频的团伙|法治",
                "春茶上市，茶农请客人品茶|乡村",
                "成人高考今日开考_教育频道_高校新闻",
                "云溪往事全集|在线观看_免费观看高清视频网站"
            })
    void newsOnSuchThingsIsNot(String headline) {
        assertThat(
                        inspect(
                                        headline
                                                + "\n记者从有关部门了解到，这项工作已经持续三个月，群众反映良好。\n下一步，各部门将继续加强配合，把工作做细做实。")
                                .verdict())
                .isEqualTo(Verdict.CLEAN);
    }

    @Test
    void aWebNameOfAnotherTradeAtTheEndOfTheHeadlineIsFound() {
        String text =
                "教练组考核办法公布 成绩与奖金挂钩 %s\n为加强教练员队伍管理，协会公布了新的考核办法，主教练每年述职一次。\n考核以全年成绩为依据，不合格的进入竞聘程序。";

        assertThat(inspect(text.formatted("云帆电竞登录平台")).verdict()).isEqualTo(Verdict.INJECTED);
        assertThat(inspect(text.formatted("云溪晚报")).verdict()).isEqualTo(Verdict.CLEAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公司党委副书记陈知远到公司调研，公司经理林小禾、教学副经理周明、科研副经理何洋参加，并汇报了学院近期的工作，学科建设和人才培养是重点，辅导员代表发言。",
                "各相关学院：为帮助本科员工完成学业，现将助学金评审通知如下。一、全日制在籍本科员工均可申报，需填写员工助学金申请表。二、各学院辅导员审核后报员工工作部，并公示五个工作日。",
                "12月，公司党委召开座谈会，会议由公司党委书记陈知远主持。副经理周明通报了学院各项工作。\n与会教师代表立足岗位，对学院的教学资源、教师发展和招生工作提出建议，为学院的学科建设建言。",
                "家庭经济困难员工认定会召开，辅导员介绍了奖助学金的名额，品学兼优员工优先。全院员工代表、班主任和学工办老师参加，评审结果将在学院公示。"
            })
    void studentsCalledStaffAreSeenByWhatStandsBesideThem(String text) {
        assertThat(inspect(text).verdict()).isEqualTo(Verdict.INJECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公司总经理到云溪学院看望实习的学生，公司与学院签订协议，公司为学院捐建实训室，学院教师、学生代表参加仪式。",
                "集团召开年会，董事长为优秀员工颁奖，员工宿舍完成翻新，困难员工领到慰问金，公司经理和教学点负责人参加。",
                "公司招聘本科毕业生，新员工入职后由部门经理带教，公司与学院共建实习基地，学生可申请奖学金。"
            })
    void staffOfACompanyAreNot(String text) {
        assertThat(inspect(text).verdict()).isNotEqualTo(Verdict.INJECTED);
    }

    @Test
    void aManualMaySendReadersToASite() {
        assertThat(
                        inspect(
                                        "下载MiniBoard固件\n到MiniBoard官网下载固件，放进根目录。\n安装烧录工具后，用命令行写入，引脚接法见下表，驱动程序另行安装。")
                                .verdict())
                .isNotEqualTo(Verdict.INJECTED);
    }
}

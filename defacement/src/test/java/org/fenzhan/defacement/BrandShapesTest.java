package org.fenzhan.defacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Inspection;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.finding.Verdict;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.page.Context;
import org.fenzhan.defacement.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Shapes that brands take on hijacked pages of schools and institutes, each in sentences of our
/// own, beside what honest pages have that looks alike.
class BrandShapesTest {
    private static final String SCHOOL =
            """
            9月12日下午，%1$s在行知楼三楼会议室召开新学期教职工大会。%1$s党委书记陈知远、各教研室主任和全体教师参加会议，会议由党委副书记林小禾主持。
            会议传达了学校党委的工作部署。陈知远指出，%1$s要把立德树人放在首位，抓好课程建设和学科建设，关心研究生的学业与就业。
            教师代表周明在发言中说，辅导员和班主任要走近每一个班级。
            """;

    private final Detector detector = new Detector();

    private Inspection inspect(String text) {
        return detector.inspect(Page.of(text), Context.EMPTY, Knowledge.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3082恒昌集团",
                "恒昌集团3082",
                "hengchang恒昌",
                "sunrivergroup日河集团",
                "恒昌(中国)官方网站",
                "恒昌体育官网",
                "best777网页版"
            })
    void aBrandIsFoundInTheSchoolsPlace(String brand) {
        Inspection inspection = inspect(SCHOOL.formatted(brand));

        assertThat(inspection.verdict()).isEqualTo(Verdict.INJECTED);
        assertThat(inspection.findings()).extracting(Finding::text).contains(brand);
    }

    @ParameterizedTest
    @ValueSource(strings = {"学校", "我校", "云溪师范学院", "教育学院", "第101中学", "数学与统计学院"})
    void theSchoolItselfIsNot(String name) {
        assertThat(inspect(SCHOOL.formatted(name)).verdict()).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void aBrandBetweenThePartyAndItsCommitteeIsFound() {
        Inspection inspection =
                inspect(
                        "根据中共始于1952恒昌委员会组织部通知，教工二支部在二号教学楼开展主题党日活动，全体党员参加。"
                                + "会前，党员们自学了有关文件。支部书记要求大家发挥先锋模范作用，为学校事业发展贡献力量。");

        assertThat(inspection.verdict()).isEqualTo(Verdict.INJECTED);
    }

    @Test
    void aTableThatLeavesSomeSchoolWordsIsSeenByWhatStandsBesideThem() {
        Inspection inspection =
                inspect(
                        """
                        教师节前夕，公司05级员工返校看望老师。公司党委书记李云、副经理陈舟与员工们座谈，辅导员代表参加。
                        员工们回忆了在母校学习的日子，感谢老师的培养。陈舟副经理介绍了学科发展和研究生招生的情况，希望员工常回母校看看。
                        """);

        assertThat(inspection.verdict()).isEqualTo(Verdict.INJECTED);
        assertThat(inspection.findings())
                .filteredOn(finding -> finding.text().equals("员工"))
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.proposals())
                                .extracting(Proposal::text)
                                .containsAnyOf("学生", "校友"));
    }

    @Test
    void aCompanyThatWorksWithASchoolIsNotOne() {
        Inspection inspection =
                inspect(
                        """
                        我院与江河电气有限公司签订校企合作协议，院长周明、各系主任和公司副经理刘洋、员工代表参加签约仪式。
                        刘洋说，公司将为学生提供实习岗位，欢迎毕业生加入。周明希望学生到车间去，向老员工学习。
                        """);

        assertThat(inspection.verdict()).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void aCompanysTrainingAtASchoolIsNotOne() {
        Inspection inspection =
                inspect(
                        """
                        集团公司举行技能大赛闭幕式，董事长为获奖员工颁奖，来自子公司的员工参加了焊接等工种的比赛。
                        大赛邀请职业技术学院的教授、讲师担任裁判。获奖员工将到学院进修本科课程，取得学位的员工可享受补贴。
                        """);

        assertThat(inspection.verdict()).isNotEqualTo(Verdict.INJECTED);
    }

    @Test
    void readingsAfterTraditionalFormsAreTakenBack() {
        Inspection inspection =
                inspect("為進(jìn)一步強(qiáng)化安全管理，集團(tuán)公司召開(kāi)了會(huì)議，各部門(mén)負(fù)責(zé)人參加。");

        assertThat(inspection.verdict()).isEqualTo(Verdict.INJECTED);
        assertThat(inspection.findings()).extracting(Finding::text).contains("(jìn)", "(qiáng)");
    }

    @Test
    void signsAndPicturesBeforeMarksAreTakenBack() {
        Inspection signs = inspect("代表团结束了考察**#，回到省城@%*。今年适逢建园十周年#*@，参观的人比往年更多%#%，大家都很高兴。");
        Inspection pictures = inspect("金秋季节，菊花盛开👩。退休职工回到学校🤷🏻，参观了校史馆🏇🏼、图书馆🫧，合影留念𓀁，活动圆满结束🚀。");

        assertThat(signs.verdict()).isEqualTo(Verdict.INJECTED);
        assertThat(pictures.verdict()).isEqualTo(Verdict.INJECTED);
    }

    @Test
    void hiddenNamesAndCheerfulPostsAreNot() {
        assertThat(inspect("民警找到了张**，又问了李*，两人都说不知道。").verdict()).isEqualTo(Verdict.CLEAN);
        assertThat(inspect("今天食堂做了饺子😄，同学们很开心。").verdict()).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void forecastsInTheHeadlineOfAnotherStoryAreDropped() {
        Inspection inspection =
                inspect(
                        """
                        (新春走基层)新版正版资料大全2031云溪大学师生同吃团圆饭
                        云溪大学新春团圆饭24日在中心校区举行。留校师生欢聚一堂，同包饺子，共品团圆饭，迎接新年的到来。
                        校长周明向留校同学送上祝福，回顾了一年来学校在人才培养、科学研究等方面取得的成绩，勉励大家继续努力。
                        """);

        assertThat(inspection.verdict()).isEqualTo(Verdict.INJECTED);
        assertThat(inspection.findings().getFirst().proposals())
                .isEqualTo(List.of(Proposal.drop()));
    }

    @Test
    void aTyphoonComesAshoreAndAYearIsNoName() {
        assertThat(inspect("台风“海葵”正式登陆我国东南沿海。今年第11号台风在浙江沿海登陆，中心附近最大风力14级，有关部门启动应急响应。").verdict())
                .isEqualTo(Verdict.CLEAN);
    }

    @Test
    void aTokenWithinALongerNameSaysWhatItWas() {
        Page page =
                Page.of("记者从安平市人民恒昌体育官网了解到，门诊时间有所调整。恒昌体育官网的医生提醒患者带好病历，急诊二十四小时开放，住院病人由护士陪同检查。")
                        .with(Page.COPYRIGHT, "安平市人民医院 版权所有");

        Inspection inspection = detector.inspect(page, Context.EMPTY, Knowledge.EMPTY);

        assertThat(inspection.findings())
                .filteredOn(finding -> finding.where().equals(Page.BODY))
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.proposals().getFirst().text()).isEqualTo("医院"));
    }

    @Test
    void aMastheadOnALineOfItsOwnIsNoBrand() {
        Page page =
                Page.of("国内要闻速览\n县里的学校今天开学，老师和学生回到教室，校长在校门口迎接新生和家长。")
                        .with(Page.SITE_NAME, "国内要闻速览");

        assertThat(detector.inspect(page, Context.EMPTY, Knowledge.EMPTY).verdict())
                .isEqualTo(Verdict.CLEAN);
    }

    @Test
    void quotationMarksOfTheOtherScriptMixNothing() {
        assertThat(inspect("集团安排学校参加「游戏权利」教育活动，「起动计划」的学生与嘉宾见面，「同心杯」比赛随后举行。").verdict())
                .isEqualTo(Verdict.CLEAN);
    }

    @Test
    void wordsThatASpinnerExchangedAreGivenBack() {
        Inspection inspection =
                inspect(
                        "手脚一家深耕多年的企业，公司长期投身公益管事，在去年肃肃开动了“畴昔”计划。公司默示，足球洞开带来快乐，宇宙各地的青少年都能参加。"
                                + "学校独具脾气的教化效果获得国家奖励，老师对公司抒发了感谢。上月的步履圆满戒指，媒体接踵报谈。");

        assertThat(inspection.verdict()).isEqualTo(Verdict.INJECTED);
        assertThat(inspection.findings()).extracting(Finding::text).contains("管事", "宇宙");
    }
}

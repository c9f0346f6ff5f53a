package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.language.Segments;
import org.fenzhan.defacement.language.WordSet;
import org.fenzhan.defacement.page.Page;

/// Finds pages that the site never had: the text advertises a service to players, the frame belongs
/// to an institution.
///
/// Words of the trade only measure what the text is about; reports *on* the trade are told apart by
/// words of the law and of the news, and a site of the trade by its own frame.
public final class AlienPage implements Signal {
    private static final WordSet OFFERING =
            WordSet.of(
                    "注册 登录 下载 入口 玩家 充值 提现 存款 优惠 红利 返水 投注 赔率 真人 棋牌 老虎机 客服 会员 首存 盘口 体验 平台 赛事 竞猜 彩金"
                            + " 信誉 畅玩 账号 APP app 官网 精彩 刺激 丰富 娱乐 游戏 体育 用户 支持 安全 稳定 便捷 随时随地 流畅 界面 奖金 好礼 福利 电竞 百家乐 轮盘 手机 立即 尽情 享受 专业 投 押注 下注 中奖 技巧 攻略");

    private static final Set<String> TRADE =
            set("投注 赔率 棋牌 老虎机 返水 首存 盘口 彩金 百家乐 轮盘 押注 下注 真人 娱乐城 电竞 玩家 存款 提现 红利 竞猜");

    private static final WordSet REPORTING =
            WordSet.of(
                    "警方 公安 民警 抓获 查处 涉案 嫌疑人 犯罪 违法 赌博 诈骗 法院 判处 刑拘 打击 检察院 侦查 捣毁 记者 报道 公告 通报 发行 公益金 福利 福彩 体彩 开奖 政府"
                            + " 特区 财政 司 局 监管 条例 法律 举报 防范 提醒 反诈 受害人");

    private static Set<String> set(String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Finding> search(Reading reading, Suspects suspects) {
        String body = reading.body();
        Span span = Span.trimmed(body, 0, body.length()).orElse(null);
        if (span == null || span.length() < 40) {
            return List.of();
        }
        int offering = 0;
        int trade = 0;
        int reporting = 0;
        Segments segments = reading.segments();
        for (int i = 0; i < segments.size(); i++) {
            offering += OFFERING.contains(segments, i) ? 1 : 0;
            reporting += REPORTING.contains(segments, i) ? 1 : 0;
        }
        for (String word : TRADE) {
            trade += body.contains(word) ? 1 : 0;
        }
        String site = institution(reading);
        double density = 100.0 * offering / segments.size();
        double odds =
                -7.5
                        + 0.55 * Math.min(10, density)
                        + 0.9 * Math.min(4, trade)
                        + (site.isEmpty() ? -1.0 : 2.2)
                        - 0.9 * Math.min(5, reporting)
                        - 0.35 * Math.min(10, reading.topic().institutional());
        double confidence = Math.min(0.97, 1 / (1 + Math.exp(-odds)));
        return confidence < 0.2 ? List.of() : List.of(finding(body, span, confidence, site));
    }

    private static Finding finding(String body, Span span, double confidence, String site) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence.OtherTopic(site.isEmpty() ? "别的" : site, "面向玩家的推广"));
        return new Finding(
                Kind.ALIEN_PAGE,
                Page.BODY,
                span.start(),
                span.end(),
                span.of(body),
                List.of(Proposal.drop()),
                confidence,
                evidence);
    }

    /// A name by which the frame, the context or the host belongs to an institution; empty if none.
    private static String institution(Reading reading) {
        List<String> texts = new ArrayList<>(reading.context().names());
        for (String field :
                List.of(
                        Page.SITE_NAME,
                        Page.BREADCRUMB,
                        Page.COPYRIGHT,
                        Page.SOURCE,
                        Page.PAGE_TITLE)) {
            texts.add(reading.page().field(field));
        }
        for (String text : texts) {
            for (String word :
                    List.of(
                            "政府", "学校", "中学", "小学", "大学", "学院", "医院", "教育", "委员会", "局", "有限公司",
                            "党建", "通知公告", "公示", "政务", "教务", "科研")) {
                if (text.contains(word)) {
                    return text.length() > 40 ? word : text;
                }
            }
        }
        String hosts = reading.context().host() + " " + reading.page().address();
        return hosts.contains(".gov.") || hosts.contains(".edu.") || hosts.contains(".ac.cn")
                ? hosts.strip()
                : "";
    }
}

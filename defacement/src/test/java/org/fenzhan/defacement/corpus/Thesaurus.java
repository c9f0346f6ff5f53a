package org.fenzhan.defacement.corpus;

import java.util.List;
import java.util.stream.Stream;

/// What a text-spinning tool puts for what.
final class Thesaurus {
    static final String ORIGINALS = "工作组织发展提供问题学生合作管理水平努力提高认真介绍负责安全单位情况技术产品服务活动参加希望学习感谢要求经验生产";

    private Thesaurus() {}

    static List<String[]> of(Half half) {
        String pairs =
                switch (half) {
                    case LEARNING ->
                            "工作:事情 组织:构造 发展:生长 提供:供给 问题:题目 合作:相助 管理:办理 努力:尽力 介绍:先容 安全:平安 产品:产物 参加:加入 学习:进修 服务:办事 希望:但愿";
                    case CHECKING ->
                            "工作:事情 发展:生长 合作:相助 提高:进步 管理:办理 情况:环境 技术:手艺 活动:勾当 学习:进修 感谢:感激 要求:请求 生产:出产 提供:供应 安全:平安 单位:单元 参加:到场 经验:履历 服务:办事 问题:题目 领导:带领 家庭:家属 检查:查抄 宣传:鼓吹";
                };
        return Stream.of(pairs.split(" ")).map(pair -> pair.split(":")).toList();
    }
}

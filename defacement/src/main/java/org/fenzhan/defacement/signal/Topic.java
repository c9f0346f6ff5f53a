package org.fenzhan.defacement.signal;

import java.util.EnumMap;
import java.util.Map;
import org.fenzhan.defacement.language.Segments;
import org.fenzhan.defacement.language.WordSet;

/// What sort of institution a text is about, by the words that only such institutions use.
record Topic(Map<Sort, Integer> words) {
    /// Sorts of institutions, with the words that betray them and those that may follow their name.
    enum Sort {
        SCHOOL(
                "学校",
                "师生 学子 教师 教职工 班主任 辅导员 教务处 招生 毕业生 新生 校园 校区 课程 课堂 教学 教研 班级 学期 德育 高考 中考 家长 教室 宿舍 食堂 学业 专业课"
                        + " 教育教学 军训 升旗 开学 毕业 就业 学科 科研 本科 研究生 博士 硕士 教授 讲师 校友 作业 同学 老师 团委 少先队 读书 运动会 艺术节 育人 实训"
                        + " 助学金 奖助学金 学工 学年 母校 返校 校庆 建校 校史 教研室 系主任 学位 奖学金 学代会 导师 团总支 团学 教工 团日"),
        GOVERNMENT(
                "机关",
                "省委 市委 县委 区委 省政府 市政府 县政府 区政府 人民政府 政府 人大 政协 干部 群众 街道 乡镇 社区 村民 市民 党组 党支部 支部 党员 全省 全市"
                        + " 全县 全区 党代会 纪委 信访 政务 执法 脱贫 乡村振兴 扶贫 财政 城管 民政 营商环境 发改委 征求意见 公示 常委会 巡察 河长 防汛"),
        HOSPITAL("医院", "患者 医护 护士 病房 科室 门诊 手术 急诊 医师 医生 住院 诊疗 病区 临床 护理 就诊 体检 健康 疾病 治疗 医疗"),
        COMPANY(
                "企业",
                "员工 客户 产品 董事长 总经理 生产 车间 项目部 供应商 订单 销售 股东 董事会 研发 合同 工程 施工 安全生产 质量 市场 用户 设备 投标 招标 经销商 售后");

        private final String chinese;
        private final String words;

        Sort(String chinese, String words) {
            this.chinese = chinese;
            this.words = words;
        }

        String chinese() {
            return chinese;
        }
    }

    private static final Map<Sort, WordSet> SORTS = sorts();

    private static Map<Sort, WordSet> sorts() {
        Map<Sort, WordSet> sorts = new EnumMap<>(Sort.class);
        for (Sort sort : Sort.values()) {
            sorts.put(sort, WordSet.of(sort.words));
        }
        return sorts;
    }

    static Topic of(Segments segments) {
        Map<Sort, Integer> counts = new EnumMap<>(Sort.class);
        SORTS.forEach((sort, words) -> {
            int count = 0;
            for (int i = 0; i < segments.size(); i++) {
                count += segments.known(i) && words.contains(segments, i) ? 1 : 0;
            }
            if (count > 0) {
                counts.put(sort, count);
            }
        });
        return new Topic(counts);
    }

    int count(Sort sort) {
        return words.getOrDefault(sort, 0);
    }

    /// Words of public institutions: school, government, hospital.
    int institutional() {
        return count(Sort.SCHOOL) + count(Sort.GOVERNMENT) + count(Sort.HOSPITAL);
    }

    /// The sort with most words; a company if none has any.
    Sort main() {
        Sort best = Sort.COMPANY;
        for (Sort sort : Sort.values()) {
            if (count(sort) > count(best)) {
                best = sort;
            }
        }
        return best;
    }
}

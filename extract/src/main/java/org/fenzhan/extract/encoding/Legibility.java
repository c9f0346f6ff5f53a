package org.fenzhan.extract.encoding;

import java.util.BitSet;

/// How much a text looks like one that people wrote, for telling encodings apart.
final class Legibility {
    private static final String COMMON =
            "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙飞"
                    + "這為個國時來們發對說產種過動學經進著電裡現實機點業應開還關數線氣問變條結義無軍題黨員總設長頭資邊統級組見計別論運農幾區強決戰則據處隊給門規熱領東導壓爭濟階術極聯認權證轉單風帶場車務萬達積議聲報鬥離華確張馬節話傳許廣記觀織裝眾書復兒須際驗連斷難礦備辦習響約團歷類構稱準號維劃選標寫親養層專狀廠識適屬圓滿縣調參紅細聽該鐵價嚴龍飛，。、；：？！“”《》（）「」　";
    private static final BitSet COMMONS = commons();

    private Legibility() {}

    private static BitSet commons() {
        BitSet set = new BitSet(Character.MAX_VALUE);
        COMMON.chars().forEach(set::set);
        return set;
    }

    /// From 0 to 1: the share of common characters among all that are not ASCII; what no text has
    /// counts against it.
    static double of(String text) {
        int foreign = 0;
        double good = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            foreign++;
            good += worth(c);
        }
        return foreign == 0 ? 0 : Math.clamp(good / foreign, 0, 1);
    }

    private static double worth(char c) {
        if (COMMONS.get(c)) {
            return 1;
        }
        if (c == '\ufffd' || (c >= '\ue000' && c <= '\uf8ff') || (c >= '\u0080' && c < '\u00a0')) {
            return -3;
        }
        boolean han = c >= '\u4e00' && c <= '\u9fff';
        boolean kana = c >= '\u3040' && c <= '\u30ff';
        boolean hangul = c >= '\uac00' && c <= '\ud7af';
        if (han
                || (c >= '\u3000' && c <= '\u303f')
                || (c >= '\uff00' && c <= '\uff5e')
                || (c >= '\u2010' && c <= '\u2030')) {
            return 0.25;
        }
        return kana
                ? 0.6
                : hangul ? 0.5 : c >= '\u0400' && c <= '\u04ff' ? 0.35 : c < '\u0250' ? 0.3 : 0;
    }
}

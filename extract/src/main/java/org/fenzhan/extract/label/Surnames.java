package org.fenzhan.extract.label;

import java.util.Set;
import java.util.stream.Collectors;

/// Chinese surnames, both scripts; for telling a name from a word where no colon says that names
/// follow.
final class Surnames {
    private static final String SINGLE =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由 傅闻戢昌佴後厍壬曽赖贝鄂糜韶荀羿汲宓郗逄璩郏阎习庾殳蔚郄訾蒯笪呙肇蹇郇丘邴隗谯衷蓬麴"
                    + "張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭蔣葉蘇魏呂盧鍾鐘譚陸範賈韋鄒閆龍陶賀顧龔邵萬錢嚴湯龐顏莊聶魯歐關蘭寧紀畢單塗駱藍華喻饒時農簡車項連蘆麥婁竇黨宮費衛應閔鄔邊師欒榮叢鞏邱鄺談樂儲勞諶樓滿聞厲區闞權強帥蓋練廣國計晉門雲來萇鮮況戰銀賓閻豐賴貝習郟";
    private static final Set<String> DOUBLE =
            Set.of(
                    "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "独孤", "南宫", "夏侯", "皇甫", "尉迟", "公孙", "慕容",
                    "令狐", "钟离", "宇文", "长孙", "端木", "淳于", "单于", "轩辕", "闻人", "歐陽", "司馬", "諸葛", "東方",
                    "鍾離", "呼延", "完颜", "赫连", "范姜", "张简", "張簡", "澹台", "濮阳", "申屠", "太史", "东郭", "百里");
    private static final Set<Character> FIRST =
            SINGLE.chars()
                    .mapToObj(c -> (char) c)
                    .filter(c -> c != ' ')
                    .collect(Collectors.toUnmodifiableSet());

    private Surnames() {}

    /// Whether a name may begin so.
    static boolean begins(String name) {
        return (!name.isEmpty() && (FIRST.contains(name.charAt(0)) || isDouble(name)))
                || (name.length() > 1 && name.charAt(1) == '某');
    }

    static boolean isDouble(String name) {
        return name.length() >= 2 && DOUBLE.contains(name.substring(0, 2));
    }
}

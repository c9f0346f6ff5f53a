package org.fenzhan.extract.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    徐晓 骆小骅 | 徐晓,骆小骅
                    王 伟 | 王伟
                    王 伟 李静怡 | 王伟,李静怡
                    王　伟　李　静 | 王伟,李静
                    欧阳 海、林晓岚 | 欧阳海,林晓岚
                    张三、李四，王五 | 张三,李四,王五
                    林晓岚 等 | 林晓岚
                    林晓岚_NF008 | 林晓岚
                    林晓岚 (UN913) | 林晓岚
                    阿不都·卡里木 古丽 | 阿不都·卡里木,古丽
                    John Smith | John Smith
                    林晓岚 综合报道 | 林晓岚
                    """)
    void namesBehindAColonAreTakenApart(String value, String names) {
        assertThat(Names.read(value, true).people()).containsExactly(names.split(","));
    }

    @Test
    void whoTookThePicturesIsToldApart() {
        Names names = Names.read("林晓岚 何山水 摄", true);

        assertThat(names.photographers()).isEqualTo(List.of("林晓岚", "何山水"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"在现场看到许多游客", "从有关部门获悉", "NN006", "佚名", "本网综合", "网络", ""})
    void wordsThatAreNoNamesAreNone(String value) {
        assertThat(Names.read(value, false).people()).isEmpty();
    }

    @Test
    void valueWithOtherWordsIsNotWhollyNames() {
        assertThat(Names.read("林晓岚 昨日来到现场采访了多位市民", false).whole()).isFalse();
        assertThat(Names.read("林晓岚 欧阳海", false).whole()).isTrue();
    }
}

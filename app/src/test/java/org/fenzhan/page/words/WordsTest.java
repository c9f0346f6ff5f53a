package org.fenzhan.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "zh-Hans-CN, SIMPLIFIED",
        "zh-CN, SIMPLIFIED",
        "en, SIMPLIFIED",
        "zh-Hant-HK, TRADITIONAL",
        "zh-hant-mo, TRADITIONAL",
        "zh-HK, TRADITIONAL"
    })
    void wordsFollowTheScriptOfTheLocale(String locale, Words expected) {
        assertThat(Words.of(locale)).isEqualTo(expected);
    }

    @Test
    void everyWordIsThereInBothScripts() throws ReflectiveOperationException {
        List<Method> words =
                Stream.of(Words.class.getMethods())
                        .filter(m ->
                                m.getDeclaringClass() == Words.class && m.getParameterCount() == 0)
                        .filter(m ->
                                m.getReturnType() == String.class && !m.getName().equals("name"))
                        .toList();
        assertThat(words).hasSizeGreaterThan(60);
        for (Method word : words) {
            assertThat((String) word.invoke(Words.SIMPLIFIED)).as(word.getName()).isNotBlank();
            assertThat((String) word.invoke(Words.TRADITIONAL)).as(word.getName()).isNotBlank();
        }
    }

    @Test
    void traditionalWordsHoldNoSimplifiedCharacter() throws ReflectiveOperationException {
        StringBuilder all = new StringBuilder();
        for (Method word : Words.class.getMethods()) {
            if (word.getDeclaringClass() == Words.class
                    && word.getParameterCount() == 0
                    && word.getReturnType() == String.class) {
                all.append(word.invoke(Words.TRADITIONAL));
            }
        }
        Statement statement = new Statement(Words.TRADITIONAL);
        statement.paragraphs().forEach(all::append);
        statement.points().forEach(all::append);
        assertThat(all.toString())
                .doesNotContainPattern("[这没页网闭问无碍开关线键读软阅设显简级标签题图发达两桥与为转还应说时间频华个国对会区]");
    }

    @Test
    void bylineIsBracketedAndSpacedAsNewspapersDo() {
        assertThat(Words.SIMPLIFIED.reporters(List.of("林一舟", "何映"))).isEqualTo("（记者　林一舟　何映）");
        assertThat(Words.TRADITIONAL.editors(List.of("羅成蔭"))).isEqualTo("（編輯　羅成蔭）");
    }

    @Test
    void daysAreNamedInChinese() {
        assertThat(Words.SIMPLIFIED.longDay(LocalDate.of(2024, 6, 28))).isEqualTo("2024年6月28日 星期五");
        assertThat(Words.TRADITIONAL.longDay(LocalDate.of(2024, 6, 30)))
                .isEqualTo("2024年6月30日 星期日");
    }
}

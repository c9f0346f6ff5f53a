package org.fenzhan.extract.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    日期:2024-06-27 来源 | 2024-06-27
                    2024/6/7 | 2024-06-07
                    2024.06.27 | 2024-06-27
                    2024年6月27日 10:30 | 2024-06-27T10:30+08:00
                    2024年06月27日星期四 下午3:05 | 2024-06-27T15:05+08:00
                    2016-02-0308:10 | 2016-02-03T08:10+08:00
                    2024-06-27 10:15:08 | 2024-06-27T10:15:08+08:00
                    2024-06-27T10:15:08Z | 2024-06-27T10:15:08Z
                    2024-06-27T10:15+0900 | 2024-06-27T10:15+09:00
                    二〇二四年六月二十七日 | 2024-06-27
                    一九九八年五月四日 | 1998-05-04
                    二○○九年十二月十日 | 2009-12-10
                    民國113年6月27日 | 2024-06-27
                    June 27, 2024 | 2024-06-27
                    27 June 2024 | 2024-06-27
                    Jun. 27th, 2024 at 3:15 p.m. EST | 2024-06-27T15:15-04:00
                    27.06.2024 | 2024-06-27
                    27/06/2024 | 2024-06-27
                    20240627 | 2024-06-27
                    2024年6月27日10时15分 | 2024-06-27T10:15+08:00
                    """)
    void datesAreReadInTheFormsThatPagesUse(String text, String date) {
        assertThat(DateText.find(text).orElseThrow().published()).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6月27日",
                "2024-13-01",
                "2024-02-30",
                "浏览：20240次",
                "13800000000",
                "第2024号",
                "10:15"
            })
    void whatIsNoWholeDateIsNone(String text) {
        assertThat(DateText.find(text)).isEmpty();
    }
}

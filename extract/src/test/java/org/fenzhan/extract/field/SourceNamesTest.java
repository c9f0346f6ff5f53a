package org.fenzhan.extract.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    海峡晨报、海峡+客户端 | 海峡晨报;海峡+客户端
                    海峡晨报，新海网 | 海峡晨报;新海网
                    海峡晨报/新海网 | 海峡晨报;新海网
                    海峡晨报 新海网 | 海峡晨报;新海网
                    山城日报（数字版） | 山城日报（数字版）
                    海峡晨报 客户端 | 海峡晨报 客户端
                    Harbour Daily News | Harbour Daily News
                    Harbour, Inc. | Harbour, Inc.
                    《山城日报》 | 《山城日报》
                    [ 新海网 ] | 新海网
                    """)
    void namesAreTakenApart(String value, String names) {
        assertThat(SourceNames.split(value)).containsExactly(names.split(";"));
    }
}

package org.fenzhan.extract.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelScannerTest {
    @Test
    void labelsOfOneLineShareItWithoutOverlap() {
        String line = "日期:2024-06-27 来源:海峡晨报、海峡+客户端 字体: [大] [中] [小]";

        assertThat(LabelScanner.scan(line))
                .extracting(Labelled::kind)
                .containsExactly(LabelKind.PUBLISHED, LabelKind.SOURCE, LabelKind.TEXT_SIZE);
        assertThat(LabelScanner.scan(line))
                .extracting(labelled -> labelled.value(line))
                .startsWith("2024-06-27", "海峡晨报、海峡+客户端");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    (编辑  罗成世) | EDITOR | 罗成世
                    【责任编辑:罗成世】 | EDITOR | 罗成世
                    【记者】徐晓 骆小骅 | REPORTER | 徐晓 骆小骅
                    海峡晨报全媒体记者 徐晓 | REPORTER | 徐晓
                    来　源：新海网 | SOURCE | 新海网
                    文/徐晓 | AUTHOR | 徐晓
                    （記者陳大文） | REPORTER | 陳大文
                    資料來源：海港報 | SOURCE | 海港報
                    """)
    void labelsAreKnownInManyShapes(String line, LabelKind kind, String value) {
        Labelled first = LabelScanner.scan(line).getFirst();

        assertThat(first.kind()).isEqualTo(kind);
        assertThat(first.value(line)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目资金来源：财政拨款", "新海网  编辑部发表社论", "Editorial Cartoons", "——来自一线的报道"})
    void wordsInsideOthersAreNoLabels(String line) {
        assertThat(LabelScanner.scan(line))
                .noneMatch(labelled ->
                        labelled.kind() == LabelKind.SOURCE
                                || labelled.kind() == LabelKind.EDITOR && labelled.strong());
    }
}

package org.fenzhan.extract.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final String SIMPLIFIED = "桥头小学昨日开学，三百名新生走进校园，老师们在门口迎接。";
    private static final String TRADITIONAL = "橋頭小學昨日開學，三百名新生走進校園，老師們在門口迎接。";

    @Test
    void pageDeclaredAsGb2312IsReadAsGb18030() {
        byte[] page =
                "<meta http-equiv=\"content-type\" content=\"text/html;charset=GB2312\"><p>朱镕某昨日到校。</p>"
                        .getBytes(GB18030);

        Decoded.Text text = text(page, Optional.empty());

        assertThat(text.text()).contains("镕");
        assertThat(text.charset()).isEqualTo(GB18030);
        assertThat(text.notes()).containsExactly("declared GB2312, read as GB18030");
    }

    /// 证券 in GBK is valid UTF-8 too, for two letters that nobody writes.
    @Test
    void wordsThatAreUtf8ByAccidentDoNotMakeAPageMixed() {
        byte[] page =
                ("<meta charset=gbk>" + "<a>证券</a> <a>首页</a> ".repeat(9) + "<p>" + SIMPLIFIED)
                        .getBytes(GB18030);

        Decoded.Text text = text(page, Optional.empty());

        assertThat(text.text()).contains("<a>证券</a>").endsWith(SIMPLIFIED);
        assertThat(text.notes()).noneMatch(note -> note.contains("UTF-8"));
    }

    @Test
    void declarationBehindLongScriptIsFound() {
        byte[] page =
                ("<script>"
                                + "x();".repeat(8_000)
                                + "</script><meta charset=big5><p>"
                                + TRADITIONAL)
                        .getBytes(BIG5);

        assertThat(text(page, Optional.empty()).text()).endsWith(TRADITIONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "gbk", "big5", "iso-8859-1", "no-such-charset"})
    void bytesGoBeforeAWrongDeclaration(String declared) {
        String head = "<meta charset=" + declared + "><p>";

        assertThat(text((head + SIMPLIFIED).getBytes(GB18030), Optional.empty()).text())
                .endsWith(SIMPLIFIED);
        assertThat(text((head + TRADITIONAL).getBytes(BIG5), Optional.empty()).text())
                .endsWith(TRADITIONAL);
        assertThat(
                        text((head + SIMPLIFIED).getBytes(StandardCharsets.UTF_8), Optional.empty())
                                .text())
                .endsWith(SIMPLIFIED);
    }

    @Test
    void wrongDeclarationIsNoted() {
        byte[] page = ("<meta charset=utf-8><p>" + SIMPLIFIED).getBytes(GB18030);

        assertThat(text(page, Optional.empty()).notes())
                .containsExactly("declared UTF-8, bytes are GB18030");
    }

    @Test
    void headerDecidesWhereThePageDeclaresNothing() {
        assertThat(
                        text(
                                        "¿Dónde está el niño?"
                                                .getBytes(StandardCharsets.ISO_8859_1),
                                        Optional.of("ISO-8859-1"))
                                .text())
                .isEqualTo("¿Dónde está el niño?");
    }

    @Test
    void byteOrderMarksAreObeyedAndLeftOff() {
        assertThat(
                        text(
                                        ("\ufeff" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8),
                                        Optional.of("gbk"))
                                .text())
                .isEqualTo(SIMPLIFIED);
        assertThat(
                        text(
                                        ("\ufeff" + SIMPLIFIED).getBytes(StandardCharsets.UTF_16LE),
                                        Optional.empty())
                                .text())
                .isEqualTo(SIMPLIFIED);
        assertThat(
                        text(
                                        ("\ufeff" + SIMPLIFIED).getBytes(StandardCharsets.UTF_16BE),
                                        Optional.empty())
                                .text())
                .isEqualTo(SIMPLIFIED);
    }

    @Test
    void unmarkedUtf16IsKnownByItsZeros() {
        String page = "<html><body><p>plain words in a page</p>" + SIMPLIFIED;

        assertThat(text(page.getBytes(StandardCharsets.UTF_16LE), Optional.empty()).text())
                .isEqualTo(page);
    }

    @Test
    void partsInTwoEncodingsAreReadEachInItsOwn() {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes("<div>".getBytes(StandardCharsets.US_ASCII));
        page.writeBytes(SIMPLIFIED.getBytes(StandardCharsets.UTF_8));
        page.writeBytes("</div><div>".getBytes(StandardCharsets.US_ASCII));
        page.writeBytes(SIMPLIFIED.getBytes(GB18030));
        page.writeBytes("</div>".getBytes(StandardCharsets.US_ASCII));

        assertThat(text(page.toByteArray(), Optional.empty()).text())
                .isEqualTo("<div>" + SIMPLIFIED + "</div><div>" + SIMPLIFIED + "</div>");
    }

    @Test
    void textThatWasOnceReadAsLatinIsRepaired() {
        Decoded.Text text =
                text("<p>³ÇÏçÒ»Ìå</p>".getBytes(StandardCharsets.UTF_8), Optional.of("utf-8"));

        assertThat(text.text()).isEqualTo("<p>城乡一体</p>");
        assertThat(text.notes()).containsExactly("once-damaged text repaired in 1 place");
    }

    @Test
    void utf8ThatWasOnceReadAsWindowsOrGbkIsRepaired() {
        String windows =
                new String(
                        SIMPLIFIED.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(text(windows.getBytes(StandardCharsets.UTF_8), Optional.empty()).text())
                .isEqualTo(SIMPLIFIED);
        String asGbk = new String("新闻中心的人".getBytes(StandardCharsets.UTF_8), GB18030);
        assertThat(asGbk).startsWith("鏂伴椈");
        assertThat(text(asGbk.getBytes(StandardCharsets.UTF_8), Optional.empty()).text())
                .isEqualTo("新闻中心的人");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le café où l’été s’achève à Orléans, déjà.",
                "Über Österreich fließt die Ödnis",
                "¿Qué pasó ayer en España, señor?",
                "naïve Ærøskøbing ÅÄÖ åäö"
            })
    void honestWesternTextIsLeftAlone(String words) {
        Decoded.Text text = text(words.getBytes(StandardCharsets.UTF_8), Optional.empty());

        assertThat(text.text()).isEqualTo(words);
        assertThat(text.notes()).isEmpty();
    }

    @Test
    void otherKindsOfFilesAreRefusedAsAnAnswer() {
        assertThat(
                        Encodings.decode(
                                "%PDF-1.4 ...".getBytes(StandardCharsets.US_ASCII),
                                Optional.empty()))
                .isEqualTo(new Decoded.Binary("a PDF document"));
        byte[] noise = new byte[2_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 % 24);
        }
        assertThat(Encodings.decode(noise, Optional.empty())).isInstanceOf(Decoded.Binary.class);
    }

    @Test
    void nothingIsReadAsEmptyText() {
        assertThat(text(new byte[0], Optional.empty()).text()).isEmpty();
    }

    private static Decoded.Text text(byte[] bytes, Optional<String> header) {
        return assertThat(Encodings.decode(bytes, header))
                .asInstanceOf(type(Decoded.Text.class))
                .actual();
    }
}

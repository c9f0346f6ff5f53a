package org.fenzhan.defacement.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenCodeTest {
    @Test
    void whatHidesNothingStaysAsItIs() {
        String code = "var a = b + 'c' % 2; x = \"100%\"; y = /\\d+/; f(1, 2, 3)";

        assertThat(OpenCode.of(code)).isSameAs(code);
    }

    @Test
    void splitTextsAreJoined() {
        assertThat(OpenCode.of("w('<scr' + \"ipt sr\"\n+\t'c=//a.ex' +'ample>' + b)"))
                .isEqualTo("w('<script src=//a.example>' + b)");
    }

    @Test
    void escapesAreDecoded() {
        assertThat(OpenCode.of("'\\x68\\u4e2D%u6587%2F%' + '\\x6' + '\\q'"))
                .isEqualTo("'h中文/%\\x6\\q'");
        assertThat(OpenCode.of("%")).isEqualTo("%");
        assertThat(OpenCode.of("%u12")).isEqualTo("%u12");
    }

    @Test
    void textsOfCharacterCodesAreAppended() {
        String code = "String.fromCharCode(104, 116,116,112,58,47,47,97)";

        assertThat(OpenCode.of(code)).isEqualTo(code + " http://a");
        assertThat(OpenCode.of("[104,116,116,112,58,47,47]")).doesNotContain("http");
    }
}

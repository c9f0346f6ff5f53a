package org.fenzhan.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    @Test
    void membersAreReadByName() {
        Json json =
                JsonReader.read(
                        "/* c */ {\"a\":\"x\\u4e00\\n\",\"b\":[1,{\"name\":\"n\"}],\"c\":null}");

        assertThat(json.words("a")).contains("x一\n");
        assertThat(json.member("b").orElseThrow().each()).hasSize(2);
        assertThat(json.member("b").orElseThrow().each().get(1).words()).contains("n");
        assertThat(json.words("c")).isEmpty();
        assertThat(json.words("none")).isEmpty();
    }

    @Test
    void rawLineBreaksAndSpareCommasAreForgiven() {
        assertThat(JsonReader.read("{\"a\":\"one\ntwo\",,\"b\":\"c\",}").words("b")).contains("c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[",
                "{\"a",
                "{\"a\":",
                "[[[[",
                "{\"a\":\"\\u12",
                "]]}}",
                "{\"a\" \"b\" :}",
                "[}",
                "{]",
                "\\"
            })
    void brokenTextIsReadAsFarAsItGoes(String text) {
        assertThatCode(() -> JsonReader.read(text)).doesNotThrowAnyException();
    }
}

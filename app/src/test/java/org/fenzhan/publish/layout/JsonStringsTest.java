package org.fenzhan.publish.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What is written by the library is read back, with escapes by it and without by hand.
class JsonStringsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"", "陈禾", "a, b", "[x]", "],[", "{\"a\":1}", "\\", "tab\t", "𠮷"})
    void everyTextComesBack(String text) {
        List<String> one = List.of(text, "乙", text);
        assertThat(JsonStrings.list(JSON.writeValueAsString(one))).isEqualTo(one);
        List<List<String>> rows = List.of(List.of(text), List.of("1", text), List.of("3", "丙"));
        assertThat(JsonStrings.lists(JSON.writeValueAsString(rows))).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = "[]")
    void nothingIsNothing(String json) {
        assertThat(JsonStrings.list(json)).isEmpty();
        assertThat(JsonStrings.lists(json)).isEmpty();
    }
}

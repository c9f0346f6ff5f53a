package org.fenzhan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void faultIsReportedWithItsLineAndTheNextPageIsCheckedAfresh() {
        assertThat(faults("<p>one\n<p id=a id=b>two"))
                .singleElement()
                .asString()
                .startsWith("line 4: Duplicate attribute");
        assertThat(faults("<p>one")).isEmpty();
        assertThat(faults("<img src=x>")).singleElement().asString().contains("alt");
    }

    private static List<String> faults(String body) {
        String html =
                "<!doctype html>\n<html lang=zh-Hans-CN><head><meta charset=utf-8><title>题</title></head>\n"
                        + body;
        return Markup.faults(html.getBytes(StandardCharsets.UTF_8));
    }
}

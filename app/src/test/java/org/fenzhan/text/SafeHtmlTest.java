package org.fenzhan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {
    @Test
    void pictureThatNobodyDescribedStaysUndescribedAndDecorationStaysDecoration() {
        assertThat(clean("<img src=\"/media/0a.png\">")).isEqualTo("<img src=\"/media/0a.png\">");
        assertThat(clean("<img src=\"/media/0a.png\" alt=\"\">"))
                .isEqualTo("<img src=\"/media/0a.png\" alt=\"\">");
    }

    @Test
    void picturesFromElsewhereAndWhatRunsAreGone() {
        assertThat(
                        clean(
                                "<p onclick=\"x()\">字<img src=\"https://evil.example/x.png\">"
                                        + "<script>alert(1)</script></p><svg><script>1</script></svg>"))
                .isEqualTo("<p>字</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>甲<b>乙</b><i>丙</i></p>",
                "<table><tr><td>一<td>二</table>",
                "字<p>段</p>字",
                "<p class=\"align-center other\">中</p>",
                "<a href=\"javascript:alert(1)\">x</a><a href=\"https://a.example\">y</a>",
                "<p>&nbsp;&lt;script&gt;</p>",
                "<figure><img src=\"/media/0a.png\" alt=\"图\"><figcaption>说明</figcaption></figure>",
                "<div><div><p>深</p></div></div>",
                "<p><p></p></p><h2></h2>"
            })
    void cleaningTwiceIsCleaningOnce(String untrusted) {
        String once = clean(untrusted);
        assertThat(clean(once)).isEqualTo(once);
    }

    private static String clean(String untrusted) {
        return SafeHtml.clean(untrusted).html();
    }
}

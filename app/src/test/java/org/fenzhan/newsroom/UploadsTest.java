package org.fenzhan.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.fenzhan.article.Article;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Picture;
import org.fenzhan.newsroom.Visitor.Got;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {
    @TempDir Path folder;
    private RunningNewsroom newsroom;
    private Visitor linxiao;
    private Article article;

    @BeforeEach
    void start() {
        newsroom = new RunningNewsroom(folder);
        linxiao = newsroom.signedIn("linxiao");
        article = new ScriptedWriter(newsroom, linxiao).draft("<p>字。</p>");
        linxiao.get(at("/write"));
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    @Test
    void uploadedPictureIsServedFromItsOwnAddress() throws IOException {
        Got taken = linxiao.upload("/gd/pictures", "file", "图.png", png());
        assertThat(taken.status()).isEqualTo(200);
        String address = taken.json().get("src").asString();

        Got picture = linxiao.get(address);

        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(picture.header("Content-Security-Policy")).contains("sandbox");
        assertThat(newsroom.visitor().get(address).status()).isEqualTo(303);
    }

    @Test
    void refusedUploadSaysWhatIsInsideAndWhatToDo() {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        Got refused = linxiao.upload("/gd/pictures", "file", "图.svg", svg);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("message").asString())
                .isEqualTo("“图.svg”没有收：SVG 可以带脚本，不能上传 请从原处另存成 JPEG 或 PNG 再传。");
    }

    @Test
    void pictureComesWithThePlainFormToo() throws IOException {
        Got saved =
                linxiao.postParts(
                        at("/write"),
                        new Visitor.File("upload", "绕行图.png", png()),
                        "base",
                        String.valueOf(newsroom.article(article).head().value()),
                        "title",
                        "标题",
                        "body",
                        "<p>字。</p>",
                        "pictureAlt",
                        "绕行路线",
                        "act",
                        "save");
        assertThat(saved.status()).isEqualTo(303);
        Picture picture = newsroom.head(article).manuscript().picture().orElseThrow();
        assertThat(picture.alt()).isEqualTo("绕行路线");
        assertThat(picture.src()).startsWith("/media/");
    }

    @Test
    void refusedPictureOfThePlainFormKeepsWhatWasTyped() {
        Got faulty =
                linxiao.postParts(
                        at("/write"),
                        new Visitor.File(
                                "upload", "绕行图.png", "<html>".getBytes(StandardCharsets.UTF_8)),
                        "base",
                        String.valueOf(newsroom.article(article).head().value()),
                        "title",
                        "改过的标题",
                        "body",
                        "<p>改过的字。</p>",
                        "act",
                        "save");
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.page().select(".note.bad").text()).contains("“绕行图.png”没有收：里面其实是一个网页");
        assertThat(faulty.page().select("#title").text()).isEqualTo("改过的标题");
    }

    @Test
    void headPictureWithoutDescriptionIsAskedAboutOrDecoration() throws IOException {
        String src =
                linxiao.upload("/gd/pictures", "file", "图.png", png()).json().get("src").asString();
        assertThat(saveWithPicture(src, "pictureAlt", "").status()).isEqualTo(422);
        assertThat(saveWithPicture(src, "decoration", "1").status()).isEqualTo(303);
    }

    private Got saveWithPicture(String src, String name, String value) {
        return linxiao.post(
                at("/write"),
                "base",
                String.valueOf(newsroom.article(article).head().value()),
                "title",
                "标题",
                "body",
                "<p>字。</p>",
                "pictureSrc",
                src,
                name,
                value,
                "act",
                "save");
    }

    @Test
    void pictureInTheTextThatNobodyDescribedStandsInTheWayOfSubmitting() throws IOException {
        String src =
                linxiao.upload("/gd/pictures", "file", "图.png", png()).json().get("src").asString();
        Got refused = submit("<figure><img src=\"" + src + "\"></figure><p>字。</p>");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".note.bad").text()).contains("有 1 张图没有说明图里有什么");

        submit("<figure><img src=\"" + src + "\" alt=\"\"></figure><p>字。</p>");
        assertThat(newsroom.article(article).state().desk()).isInstanceOf(Desk.InReview.class);
    }

    private Got submit(String body) {
        return linxiao.post(
                at("/write"),
                "base",
                String.valueOf(newsroom.article(article).head().value()),
                "title",
                "标题",
                "sources",
                "本站",
                "body",
                body,
                "act",
                "submit");
    }

    @Test
    void longArticleFitsIntoAForm() {
        String paragraph = "<p>" + "长".repeat(1_000) + "</p>";
        Got saved =
                linxiao.post(
                        at("/write"),
                        "base",
                        String.valueOf(newsroom.article(article).head().value()),
                        "title",
                        "长文",
                        "body",
                        paragraph.repeat(300),
                        "act",
                        "save");
        assertThat(saved.status()).isEqualTo(303);
        assertThat(newsroom.head(article).manuscript().body().text()).hasSize(300 * 1_001 - 1);
    }

    @Test
    void requestThatIsTooLargeIsRefusedInWords() {
        Got refused = linxiao.upload("/gd/pictures", "file", "大.png", new byte[26 << 20]);
        assertThat(refused.status()).isEqualTo(413);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private String at(String rest) {
        return "/gd/articles/" + article.id().value() + rest;
    }
}

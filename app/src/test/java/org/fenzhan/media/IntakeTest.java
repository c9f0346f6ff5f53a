package org.fenzhan.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.fenzhan.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {
    @TempDir Path folder;
    private Database database;
    private Intake intake;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("fenzhan.db"));
        intake = new Intake(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void pictureIsDrawnAnewAndNothingBesideItsPixelsIsKept() throws IOException {
        byte[] original = encoded(flag(40, 20), "jpg");
        byte[] smuggled = Arrays.copyOf(original, original.length + 40);
        System.arraycopy(
                "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                0,
                smuggled,
                original.length,
                25);

        Pictures.Kept kept = intake.find(added(smuggled).address()).orElseThrow();

        assertThat(kept.address()).matches("/media/[0-9a-f]{32}\\.jpg");
        assertThat(new String(kept.drawing().bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
        assertThat(kept.drawing().width()).isEqualTo(40);
    }

    @Test
    void samePictureHasOneAddress() throws IOException {
        byte[] picture = encoded(flag(30, 30), "png");
        assertThat(added(picture)).isEqualTo(added(picture));
        assertThat(database.<Long>read(session -> session.number("SELECT count(*) FROM picture")))
                .isEqualTo(1);
    }

    @Test
    void seeThroughPartsOfAPngStaySeeThrough() throws IOException {
        BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(1, 1, 0xff00ff00);
        BufferedImage kept = decoded(added(encoded(image, "png")).address());
        assertThat(kept.getRGB(0, 0) >>> 24).isZero();
        assertThat(kept.getRGB(1, 1)).isEqualTo(0xff00ff00);
    }

    @Test
    void widePicturesAreMadeSmaller() throws IOException {
        Intake.Result.Added added = added(encoded(flag(4_800, 1_200), "jpg"));
        assertThat(added.width()).isEqualTo(2_400);
        assertThat(added.height()).isEqualTo(600);
    }

    @ParameterizedTest
    @CsvSource({"1,40,20,left", "3,40,20,right", "6,20,40,top", "8,20,40,bottom"})
    void picturesOfAPhoneHeldAskewStandUpright(int value, int width, int height, String red)
            throws IOException {
        byte[] turned = withOrientation(encoded(flag(40, 20), "jpg"), value);

        Intake.Result.Added added = added(turned);

        assertThat(added.width()).isEqualTo(width);
        assertThat(added.height()).isEqualTo(height);
        BufferedImage image = decoded(added.address());
        int x = red.equals("left") ? 3 : red.equals("right") ? width - 4 : width / 2;
        int y = red.equals("top") ? 3 : red.equals("bottom") ? height - 4 : height / 2;
        Color color = new Color(image.getRGB(x, y));
        assertThat(color.getRed()).isGreaterThan(200);
        assertThat(color.getBlue()).isLessThan(80);
    }

    @Test
    void whatIsNoPictureIsRefusedWithTheReason() throws IOException {
        assertThat(fault(new byte[0])).isEqualTo(Redrawing.Fault.EMPTY);
        assertThat(fault("<!doctype html><html>")).isEqualTo(Redrawing.Fault.WEB_PAGE);
        assertThat(fault("<svg xmlns='http://www.w3.org/2000/svg'/>"))
                .isEqualTo(Redrawing.Fault.SVG);
        assertThat(fault("GIF89a")).isEqualTo(Redrawing.Fault.OTHER_FORMAT);
        byte[] half = encoded(flag(200, 200), "png");
        assertThat(fault(Arrays.copyOf(half, half.length / 4))).isEqualTo(Redrawing.Fault.BROKEN);
        assertThat(fault(new byte[Redrawing.LARGEST_UPLOAD + 1]))
                .isEqualTo(Redrawing.Fault.TOO_LARGE);
    }

    @Test
    void pictureThatWouldFillTheMemoryIsRefusedBeforeItIsDecoded() throws IOException {
        byte[] bomb = encoded(flag(10, 10), "png");
        // Width and height stand in the header chunk; its checksum is not looked at before them.
        for (int at : new int[] {16, 20}) {
            bomb[at] = 0;
            bomb[at + 1] = 0;
            bomb[at + 2] = (byte) 0xff;
            bomb[at + 3] = (byte) 0xff;
        }
        assertThat(fault(bomb)).isEqualTo(Redrawing.Fault.TOO_MANY_PIXELS);
    }

    private Intake.Result.Added added(byte[] picture) {
        assertThat(intake.add(picture)).isInstanceOf(Intake.Result.Added.class);
        return (Intake.Result.Added) intake.add(picture);
    }

    private Redrawing.Fault fault(String text) {
        return fault(text.getBytes(StandardCharsets.UTF_8));
    }

    private Redrawing.Fault fault(byte[] upload) {
        assertThat(intake.add(upload)).isInstanceOf(Intake.Result.Refused.class);
        return ((Intake.Result.Refused) intake.add(upload)).why();
    }

    private BufferedImage decoded(String address) throws IOException {
        byte[] bytes = intake.find(address).orElseThrow().drawing().bytes();
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    /// Red on the left, blue on the right.
    private static BufferedImage flag(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /// Puts an Exif segment with nothing but the orientation behind the start of a JPEG.
    private static byte[] withOrientation(byte[] jpeg, int value) {
        byte[] exif = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) value,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] all = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, all, 0, 2);
        System.arraycopy(exif, 0, all, 2, exif.length);
        System.arraycopy(jpeg, 2, all, 2 + exif.length, jpeg.length - 2);
        return all;
    }
}

package org.fenzhan.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/// Draws an upload anew with the JDK's own coder: what comes out is pixels and nothing else, no
/// place where it was taken, no text after the end, nothing that some reader could take for a
/// script. Size is checked before a pixel is decoded.
public sealed interface Redrawing {
    /// 20 MB
    int LARGEST_UPLOAD = 20 << 20;

    /// Some 160 MB of memory while it is decoded.
    long MOST_PIXELS = 40_000_000;

    /// Wider pictures are made smaller; the widest page shows 1,200 px on a dense screen.
    int WIDEST = 2_400;

    record Drawn(Format format, int width, int height, byte[] bytes) implements Redrawing {}

    record Refused(Fault why) implements Redrawing {}

    /// Why a file is not taken.
    enum Fault {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_PIXELS,
        /// HTML under the name of a picture.
        WEB_PAGE,
        /// Drawings in SVG can carry scripts.
        SVG,
        /// GIF, WebP, HEIC and others: not JPEG or PNG.
        OTHER_FORMAT,
        BROKEN
    }

    /// What a picture is kept as.
    enum Format {
        JPEG("jpg"),
        PNG("png");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        public String ending() {
            return ending;
        }
    }

    static Redrawing of(byte[] upload) {
        if (upload.length == 0) {
            return new Refused(Fault.EMPTY);
        }
        if (upload.length > LARGEST_UPLOAD) {
            return new Refused(Fault.TOO_LARGE);
        }
        if (startsWith(upload, 0xff, 0xd8, 0xff)) {
            return redraw(upload, Format.JPEG);
        }
        if (startsWith(upload, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return redraw(upload, Format.PNG);
        }
        return new Refused(kind(upload));
    }

    private static Fault kind(byte[] upload) {
        String start =
                new String(upload, 0, Math.min(upload.length, 1_024), StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT);
        if (start.contains("<svg")) {
            return Fault.SVG;
        }
        return start.contains("<html") || start.contains("<!doctype")
                ? Fault.WEB_PAGE
                : Fault.OTHER_FORMAT;
    }

    private static boolean startsWith(byte[] upload, int... signature) {
        if (upload.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((upload[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static Redrawing redraw(byte[] upload, Format format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersBySuffix(format.ending());
        ImageReader reader = readers.next();
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                return new Refused(Fault.TOO_MANY_PIXELS);
            }
            BufferedImage image =
                    drawn(reader.read(0), format, Orientation.of(upload, format == Format.JPEG));
            return new Drawn(format, image.getWidth(), image.getHeight(), encode(image, format));
        } catch (IOException | RuntimeException _) {
            // The JDK's readers meet broken files with whatever exception their bytes lead to.
            return new Refused(Fault.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(
            BufferedImage source, Format format, Orientation orientation) {
        int uprightWidth = orientation.turnsSideways() ? source.getHeight() : source.getWidth();
        int uprightHeight = orientation.turnsSideways() ? source.getWidth() : source.getHeight();
        double scale = Math.min(1, (double) WIDEST / uprightWidth);
        int width = Math.max(1, (int) Math.round(uprightWidth * scale));
        int height = Math.max(1, (int) Math.round(uprightHeight * scale));
        boolean seeThrough = format == Format.PNG && source.getColorModel().hasAlpha();
        BufferedImage image =
                new BufferedImage(
                        width,
                        height,
                        seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        if (!seeThrough) {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, width, height);
        }
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform transform = AffineTransform.getScaleInstance(scale, scale);
        transform.concatenate(orientation.upright(source.getWidth(), source.getHeight()));
        canvas.drawImage(source, transform, null);
        canvas.dispose();
        return image;
    }

    private static byte[] encode(BufferedImage image, Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersBySuffix(format.ending()).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format == Format.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(0.86f);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

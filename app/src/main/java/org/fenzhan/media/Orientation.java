package org.fenzhan.media;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held: Exif's tag 0x0112 (CIPA DC-008, 4.6.4). Phones store pictures lying and
/// say so only there.
///
/// @param value 1 to 8; 1 is upright
record Orientation(int value) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;

    static Orientation of(byte[] file, boolean isJpeg) {
        if (!isJpeg) {
            return UPRIGHT;
        }
        try {
            return find(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException _) {
            return UPRIGHT;
        }
    }

    boolean turnsSideways() {
        return value >= 5;
    }

    /// Moves the pixels of a lying picture to where they belong.
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Orientation find(ByteBuffer file) {
        file.position(2);
        while (file.remaining() > 4) {
            int marker = Short.toUnsignedInt(file.getShort());
            int length = Short.toUnsignedInt(file.getShort()) - 2;
            if (marker == 0xffe1 && file.getInt(file.position()) == 0x45786966) {
                return inExif(file.slice(file.position() + 6, length - 6));
            }
            if (marker == 0xffda || length < 0) {
                return UPRIGHT;
            }
            file.position(file.position() + length);
        }
        return UPRIGHT;
    }

    private static Orientation inExif(ByteBuffer exif) {
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = Short.toUnsignedInt(exif.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if (Short.toUnsignedInt(exif.getShort(entry)) == TAG) {
                int value = exif.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}

package dev.socialpublisher.sandbox.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Pictures made on the spot. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(int width, int height) {
        return encoded("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return encoded("jpg", width, height);
    }

    private static byte[] encoded(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0x336699);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG of exactly {@code size} bytes: what is missing comes after the picture's end. */
    public static byte[] jpegOf(int size) {
        return Arrays.copyOf(jpeg(8, 8), size);
    }

    /** A JPEG whose EXIF directory has one entry: a pointer to a GPS directory. */
    public static byte[] jpegWithLocation() {
        byte[] plain = jpeg(8, 8);
        byte[] name = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer tiff = ByteBuffer.allocate(26);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(26).putInt(0);
        ByteBuffer all = ByteBuffer.allocate(plain.length + 4 + name.length + tiff.capacity());
        all.put(plain, 0, 2).put((byte) 0xff).put((byte) 0xe1);
        all.putShort((short) (2 + name.length + tiff.capacity())).put(name).put(tiff.array());
        return all.put(plain, 2, plain.length - 2).array();
    }
}

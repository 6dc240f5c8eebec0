package dev.socialpublisher.adapter.media;

import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.Rendition;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Makes pictures for tests: drawn, encoded by the JDK, and damaged or labelled byte by byte where that is the point. */
final class Pictures {
    private Pictures() {}

    static MediaContent content(String fileName, byte[] bytes) {
        return new MediaContent(new MediaRef("test:" + fileName), fileName, Bytes.of(bytes));
    }

    static BufferedImage image(Bytes bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes.toArray()));
    }

    /** A quadrant each of red, green, blue and white: top left, top right, bottom left, bottom right. */
    static BufferedImage quadrants(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = image.createGraphics();
        Color[] colors = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < colors.length; i++) {
            canvas.setColor(colors[i]);
            canvas.fillRect(i % 2 * width / 2, i / 2 * height / 2, width - width / 2, height - height / 2);
        }
        canvas.dispose();
        return image;
    }

    /** The pixel at these shares of width and height. */
    static Color at(BufferedImage image, double x, double y) {
        return new Color(image.getRGB((int) (image.getWidth() * x), (int) (image.getHeight() * y)));
    }

    static String nearest(Color color) {
        String[] names = {"red", "green", "blue", "white"};
        Color[] colors = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        int best = 0;
        for (int i = 1; i < colors.length; i++) {
            best = distance(colors[i], color) < distance(colors[best], color) ? i : best;
        }
        return names[best];
    }

    static int distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }

    /** Of the quadrants, in the order in which they are drawn. */
    static String colours(Rendition rendition) throws IOException {
        BufferedImage image = image(rendition.bytes());
        return String.join(
                " ",
                nearest(at(image, 0.25, 0.25)),
                nearest(at(image, 0.75, 0.25)),
                nearest(at(image, 0.25, 0.75)),
                nearest(at(image, 0.75, 0.75)));
    }

    static BufferedImage gradient(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = image.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.BLUE));
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        return image;
    }

    /** Incompressible. */
    static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return image;
    }

    /** A red disc on nothing. */
    static BufferedImage logo(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillOval(width / 4, height / 4, width / 2, height / 2);
        canvas.dispose();
        return image;
    }

    /** A disc of slightly varied reds on nothing: hard on PNG, easy on JPEG. */
    static BufferedImage busyLogo(int width, int height) {
        BufferedImage image = logo(width, height);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, image.getRGB(x, y) ^ (image.getRGB(x, y) >>> 24 == 0 ? 0 : random.nextInt(1 << 5)));
            }
        }
        return image;
    }

    static byte[] encoded(String format, BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw new IOException("no writer for " + format);
        }
        return out.toByteArray();
    }

    /** One white pixel; made with libwebp 1.2. */
    static byte[] webp() {
        return java.util.Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=");
    }

    /** Puts camera data into a JPEG: orientation, maker, and a place in Nantes. Layout: Exif 2.32, 4.6. */
    static byte[] withCameraData(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(exif);
        String maker = "PhareCam\0";
        int makerAt = 8 + 2 + 3 * 12 + 4;
        int gpsAt = makerAt + maker.length() + 1;
        int latitudeAt = gpsAt + 2 + 4 * 12 + 4;
        out.writeBytes("MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(3);
        entry(out, 0x010F, 2, maker.length(), makerAt);
        entry(out, 0x0112, 3, 1, orientation << 16);
        entry(out, 0x8825, 4, 1, gpsAt);
        out.writeInt(0);
        out.writeBytes(maker);
        out.writeByte(0);
        out.writeShort(4);
        entry(out, 1, 2, 2, 'N' << 24);
        entry(out, 2, 5, 3, latitudeAt);
        entry(out, 3, 2, 2, 'W' << 24);
        entry(out, 4, 5, 3, latitudeAt + 24);
        out.writeInt(0);
        for (int number : new int[] {47, 1, 12, 1, 30, 1, 1, 1, 33, 1, 10, 1}) {
            out.writeInt(number);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream segments = new DataOutputStream(whole);
        segments.write(jpeg, 0, 2);
        segments.writeShort(0xFFE1);
        segments.writeShort(2 + 6 + exif.size());
        segments.writeBytes("Exif\0\0");
        segments.write(exif.toByteArray());
        segments.write(jpeg, 2, jpeg.length - 2);
        return whole.toByteArray();
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /** A PNG that claims a size and holds no pixels. */
    static byte[] pngHeader(int width, int height) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(header);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(png);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", new byte[0]);
        chunk(out, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}

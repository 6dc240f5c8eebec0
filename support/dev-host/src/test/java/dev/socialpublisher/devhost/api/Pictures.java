package dev.socialpublisher.devhost.api;

import dev.socialpublisher.devhost.magazine.Assets;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Assets, sound and odd. Each call adds one and answers its reference. */
public final class Pictures {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int MEGABYTE = 1 << 20;

    private final Assets assets;

    public Pictures(ApiHost host) {
        assets = new Assets(host.repository());
    }

    /** A small picture as it should be. */
    public String sound() {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1200, 675, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return add("plage.jpg", "image/jpeg", jpeg.toByteArray());
    }

    /** Text under a picture's name. */
    public String text() {
        return add("plage.jpg", "image/jpeg", "Ceci n’est pas une image.".getBytes(StandardCharsets.UTF_8));
    }

    /** 300 megapixels that weigh nothing: 20,000 by 15,000, as its head says. */
    public String huge() {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(20_000)
                .putInt(15_000)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        ByteBuffer png = ByteBuffer.allocate(PNG.length + 25 + 12).put(PNG);
        chunk(png, "IHDR", head);
        chunk(png, "IEND", new byte[0]);
        return add("panorama.png", "image/png", png.array());
    }

    /** 51 MB that begin like a JPEG. */
    public String heavy() {
        byte[] bytes = new byte[51 * MEGABYTE];
        bytes[0] = (byte) 0xff;
        bytes[1] = (byte) 0xd8;
        bytes[2] = (byte) 0xff;
        bytes[3] = (byte) 0xe0;
        return add("affiche.jpg", "image/jpeg", bytes);
    }

    private String add(String name, String type, byte[] bytes) {
        return "jcr:" + assets.add(name, type, new ByteArrayInputStream(bytes));
    }

    private static void chunk(ByteBuffer png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        png.putInt(data.length).put(name).put(data).putInt((int) crc.getValue());
    }
}

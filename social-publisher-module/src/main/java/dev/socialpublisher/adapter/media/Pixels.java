package dev.socialpublisher.adapter.media;

import dev.socialpublisher.media.FocalPoint;
import dev.socialpublisher.media.PublicRendition.Size;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import net.coobird.thumbnailator.Thumbnails;

/** Pixels in one layout and colour space: sRGB, 4 bytes each, with alpha only where a pixel is not opaque. */
final class Pixels {
    private static final int OPAQUE = 0xff;

    private Pixels() {}

    static BufferedImage standard(BufferedImage decoded) {
        if (!decoded.getColorModel().hasAlpha()) {
            return drawn(decoded, BufferedImage.TYPE_INT_RGB);
        }
        BufferedImage withAlpha = drawn(decoded, BufferedImage.TYPE_INT_ARGB);
        return isOpaque(withAlpha) ? drawn(withAlpha, BufferedImage.TYPE_INT_RGB) : withAlpha;
    }

    static boolean hasAlpha(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_INT_ARGB;
    }

    static int longestEdge(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }

    /** Scaled down in proportion until no side is longer than {@code maxEdge}; never up. */
    static BufferedImage within(BufferedImage image, int maxEdge) {
        if (longestEdge(image) <= maxEdge) {
            return image;
        }
        double factor = (double) maxEdge / longestEdge(image);
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        try {
            return Thumbnails.of(image)
                    .forceSize(width, height)
                    .imageType(image.getType())
                    .asBufferedImage();
        } catch (IOException e) {
            throw new UncheckedIOException("scaling in memory does not fail", e);
        }
    }

    /** The part of this size around the point. */
    static BufferedImage around(FocalPoint focus, BufferedImage image, Size size) {
        BufferedImage part = new BufferedImage(size.width(), size.height(), image.getType());
        Graphics2D canvas = part.createGraphics();
        canvas.drawImage(
                image, -focus.left(image.getWidth(), size.width()), -focus.top(image.getHeight(), size.height()), null);
        canvas.dispose();
        return part;
    }

    /** What was transparent becomes white, the colour of a page. */
    static BufferedImage onWhite(BufferedImage image) {
        if (!hasAlpha(image)) {
            return image;
        }
        BufferedImage flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = flat.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return flat;
    }

    /** Drawing converts from the colour space that the file declares. */
    private static BufferedImage drawn(BufferedImage image, int type) {
        if (image.getType() == type) {
            return image;
        }
        BufferedImage drawn = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D canvas = drawn.createGraphics();
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        return drawn;
    }

    private static boolean isOpaque(BufferedImage image) {
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            if (Arrays.stream(row).anyMatch(pixel -> pixel >>> 24 != OPAQUE)) {
                return false;
            }
        }
        return true;
    }
}

package dev.socialpublisher.adapter.media;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.Renditioner;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture whose bytes, type and pixels were found acceptable, the last from its header; decoded on demand.
 *
 * @param width in pixels as stored, before {@code orientation} is applied
 * @param height as stored
 */
record SourceImage(MediaContent content, String mediaType, int width, int height, Orientation orientation) {
    /**
     * Most pixels decoded at once: about 7 bytes each while their layout is changed, 220 MB in all. A larger picture is
     * read with every second, third, … pixel of every second, third, … row.
     */
    private static final long MAX_DECODED = 32_000_000;

    /** Refuses with MEDIA_TOO_MANY_BYTES, MEDIA_NOT_AN_IMAGE or MEDIA_TOO_MANY_PIXELS. */
    static SourceImage open(MediaContent content) {
        if (content.bytes().length() > Renditioner.MAX_BYTES) {
            throw new SocialException(
                    ErrorCode.MEDIA_TOO_MANY_BYTES,
                    Wording.of(
                            "%s has %,d bytes, allowed are %,d",
                            "%s pèse %,d octets, le maximum est %,d",
                            content.fileName(),
                            content.bytes().length(),
                            Renditioner.MAX_BYTES));
        }
        String mediaType = Detection.mediaType(content);
        return read(content, mediaType, reader -> {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            requireBounded(content, width, height);
            return new SourceImage(content, mediaType, width, height, Detection.orientation(content, mediaType));
        });
    }

    private static void requireBounded(MediaContent content, int width, int height) {
        long pixels = (long) width * height;
        if (pixels > Renditioner.MAX_PIXELS) {
            throw new SocialException(
                    ErrorCode.MEDIA_TOO_MANY_PIXELS,
                    Wording.of(
                            "%s has %,d × %,d = %,d pixels, allowed are %,d",
                            "%s compte %,d × %,d = %,d pixels, le maximum est %,d",
                            content.fileName(),
                            width,
                            height,
                            pixels,
                            Renditioner.MAX_PIXELS));
        }
    }

    int displayedWidth() {
        return orientation.swapsSides() ? height : width;
    }

    int displayedHeight() {
        return orientation.swapsSides() ? width : height;
    }

    /** Upright and at most {@code maxEdge} pixels on its longest side, as {@link Pixels} lays them out. */
    BufferedImage decode(int maxEdge) {
        int step = step(maxEdge);
        BufferedImage decoded = read(content, mediaType, reader -> {
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            return Pixels.standard(reader.read(0, parameters));
        });
        return orientation.apply(Pixels.within(decoded, maxEdge));
    }

    /** Twice the wanted edge is enough to scale down well, and more than {@link #MAX_DECODED} is too much. */
    private int step(int maxEdge) {
        int step = Math.max(1, Math.max(width, height) / (2 * maxEdge));
        while ((long) (width / step) * (height / step) > MAX_DECODED) {
            step++;
        }
        return step;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    private static <T> T read(MediaContent content, String mediaType, Reading<T> reading) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        if (!readers.hasNext()) {
            throw new IllegalStateException("no decoder for " + mediaType + " is on the class path");
        }
        ImageReader reader = readers.next();
        try (ImageInputStream stream = new MemoryCacheImageInputStream(content.bytes().stream())) {
            reader.setInput(stream, false, true);
            return reading.from(reader);
        } catch (SocialException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            // decoders answer damaged files with exceptions of every kind
            throw broken(content, mediaType, e);
        } finally {
            reader.dispose();
        }
    }

    private static SocialException broken(MediaContent content, String mediaType, Exception cause) {
        return new SocialException(
                ErrorCode.MEDIA_NOT_AN_IMAGE,
                Wording.of(
                        "%s begins as %s but cannot be read to its end (%s)",
                        "%s commence comme %s mais ne peut pas être lu jusqu’au bout (%s)",
                        content.fileName(),
                        mediaType,
                        String.valueOf(cause.getMessage())),
                null,
                cause);
    }
}

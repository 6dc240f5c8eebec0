package dev.socialpublisher.adapter.media;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.MediaLimit;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes pixels as the network wants them: drawings (PNG, GIF, anything transparent) as PNG while that fits, everything
 * else as JPEG in the best quality that fits, smaller where none does. Nothing but pixels is written, so that no place and
 * no camera comes along.
 */
final class Encoder {
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final float[] QUALITIES = {0.92f, 0.88f, 0.84f, 0.8f, 0.75f, 0.7f, 0.65f, 0.6f, 0.55f, 0.5f};

    /** Below this a picture says nothing any more. */
    private static final int SMALLEST_EDGE = 200;

    private static final double SMALLER = 0.8;

    private final String name;
    private final MediaLimit limit;
    private final boolean drawing;

    Encoder(String name, MediaLimit limit, String sourceType) {
        this.name = name;
        this.limit = limit;
        this.drawing = List.of(PNG, "image/gif").contains(sourceType);
    }

    /** Refuses with MEDIA_CANNOT_FIT. */
    Encoded encode(BufferedImage image) {
        BufferedImage smaller = image;
        while (true) {
            Optional<Encoded> encoded = encodeAtThisSize(smaller);
            if (encoded.isPresent()) {
                return encoded.get();
            }
            int edge = (int) (Pixels.longestEdge(smaller) * SMALLER);
            if (edge < SMALLEST_EDGE) {
                throw cannotFit(smaller);
            }
            smaller = Pixels.within(smaller, edge);
        }
    }

    private Optional<Encoded> encodeAtThisSize(BufferedImage image) {
        boolean jpegAllowed = limit.formats().contains(JPEG);
        boolean asPng = limit.formats().contains(PNG) && (drawing || Pixels.hasAlpha(image) || !jpegAllowed);
        Optional<Encoded> png = asPng ? Optional.of(png(image)).filter(this::fits) : Optional.empty();
        return png.or(() -> jpegAllowed ? bestJpeg(Pixels.onWhite(image)) : Optional.empty());
    }

    /** Fewer bytes with every step: the first that fits is found by halving. */
    private Optional<Encoded> bestJpeg(BufferedImage image) {
        Optional<Encoded> best = Optional.of(jpeg(image, QUALITIES[0])).filter(this::fits);
        int low = 1;
        int high = best.isPresent() ? 0 : QUALITIES.length - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            Encoded candidate = jpeg(image, QUALITIES[middle]);
            if (fits(candidate)) {
                best = Optional.of(candidate);
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return best;
    }

    private boolean fits(Encoded encoded) {
        return encoded.bytes().length() <= limit.maxBytes();
    }

    private static Encoded png(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(PNG).next();
        return write(image, PNG, writer, writer.getDefaultWriteParam());
    }

    private static Encoded jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(JPEG).next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality);
        return write(image, JPEG, writer, parameters);
    }

    private static Encoded write(BufferedImage image, String type, ImageWriter writer, ImageWriteParam parameters) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        } finally {
            writer.dispose();
        }
        return new Encoded(Bytes.of(bytes.toByteArray()), type, image.getWidth(), image.getHeight());
    }

    private SocialException cannotFit(BufferedImage smallest) {
        String allowed = String.join(", ", limit.formats());
        if (!limit.formats().contains(JPEG) && !limit.formats().contains(PNG)) {
            return new SocialException(
                    ErrorCode.MEDIA_CANNOT_FIT,
                    Wording.of(
                            "%s cannot be made %s; made are %s and %s",
                            "%s ne peut pas devenir %s ; seuls %s et %s sont produits", name, allowed, JPEG, PNG));
        }
        return new SocialException(
                ErrorCode.MEDIA_CANNOT_FIT,
                Wording.of(
                        "%s does not fit into %,d bytes as %s, even with %d × %d pixels",
                        "%s ne tient pas en %,d octets comme %s, même à %d × %d pixels",
                        name,
                        limit.maxBytes(),
                        allowed,
                        smallest.getWidth(),
                        smallest.getHeight()));
    }
}

package dev.socialpublisher.sandbox.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Facts of an image.
 *
 * @param mime by content, never by name or header
 * @param width in pixels, as stored; an EXIF orientation is not applied
 * @param location whether the bytes carry a camera's GPS position
 * @param animated whether a GIF has more than one frame
 */
public record ImageFacts(String mime, int width, int height, boolean location, boolean animated) {

    /** Looks at the bytes; empty when they are not a readable JPEG, PNG, GIF or WebP. Decodes headers only. */
    public static Optional<ImageFacts> of(byte[] bytes) {
        Optional<String> mime = Magic.mime(bytes);
        if (mime.isEmpty() || !mime.get().startsWith("image/")) {
            return Optional.empty();
        }
        if (mime.get().equals("image/webp")) {
            return WebpHeader.size(bytes)
                    .map(size ->
                            new ImageFacts("image/webp", size.width(), size.height(), Exif.location(bytes), false));
        }
        return read(mime.get(), bytes);
    }

    private static Optional<ImageFacts> read(String mime, byte[] bytes) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mime);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                boolean animated = mime.equals("image/gif") && reader.getNumImages(true) > 1;
                return Optional.of(
                        new ImageFacts(mime, reader.getWidth(0), reader.getHeight(0), Exif.location(bytes), animated));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // ImageIO's readers throw both on damaged files
        }
    }
}

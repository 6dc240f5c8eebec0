package dev.socialpublisher.media;

import java.util.List;
import java.util.Optional;

/**
 * How a picture is to look at its public address.
 *
 * @param crop cut to this ratio; empty for the whole picture
 * @param maxEdge longest side in pixels, from 40 to 4096; smaller pictures are not enlarged
 * @param focus what a crop keeps in view; the middle where nothing is cropped
 */
public record PublicRendition(Optional<Crop> crop, int maxEdge, Format format, FocalPoint focus) {
    /** Large enough for the large card of every network (X, LinkedIn and Facebook ask for 1200 pixels). */
    public static final PublicRendition CARD = new PublicRendition(Optional.empty(), 1200, Format.JPEG);

    private static final int MIN_EDGE = 40;
    private static final int MAX_EDGE = 4096;

    /** The least that any network that fetches pictures takes (Instagram, Threads: 8 MB; networks.md, 2026-11-22). */
    private static final long MAX_BYTES = 8_000_000;

    /** What a public picture can be: every network takes the first. */
    public enum Format {
        JPEG("image/jpeg", "jpg"),
        PNG("image/png", "png");

        private final String mediaType;
        private final String extension;

        Format(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        public String mediaType() {
            return mediaType;
        }

        /** Of a file's name, without the dot. */
        public String extension() {
            return extension;
        }
    }

    public PublicRendition {
        if (maxEdge < MIN_EDGE || maxEdge > MAX_EDGE) {
            throw new IllegalArgumentException("a public picture's longest side is %d to %d pixels, not %d"
                    .formatted(MIN_EDGE, MAX_EDGE, maxEdge));
        }
        focus = crop.isEmpty() ? FocalPoint.MIDDLE : focus;
    }

    /** Cut around the middle. */
    public PublicRendition(Optional<Crop> crop, int maxEdge, Format format) {
        this(crop, maxEdge, format, FocalPoint.MIDDLE);
    }

    public MediaLimit limit() {
        return new MediaLimit(List.of(format.mediaType()), MAX_BYTES, maxEdge);
    }

    /** What becomes of a picture of this size. */
    public Size sizeOf(int width, int height) {
        Size cut = crop.map(ratio -> ratio.within(width, height)).orElse(new Size(width, height));
        return cut.within(maxEdge);
    }

    /** In pixels. */
    public record Size(int width, int height) {
        public int longest() {
            return Math.max(width, height);
        }

        Size within(int edge) {
            int longest = longest();
            return longest <= edge ? this : new Size(scaled(width, edge, longest), scaled(height, edge, longest));
        }

        private static int scaled(int side, int edge, int longest) {
            return Math.max(1, (int) Math.round((double) side * edge / longest));
        }
    }
}

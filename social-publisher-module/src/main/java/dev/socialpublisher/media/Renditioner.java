package dev.socialpublisher.media;

/**
 * Makes renditions. Deterministic: the same bytes and limit give the same rendition. Blocks, up to seconds on a large
 * picture; callers keep it off request threads where they can. Refuses with MEDIA_NOT_AN_IMAGE, MEDIA_TOO_MANY_BYTES,
 * MEDIA_TOO_MANY_PIXELS or MEDIA_CANNOT_FIT, each naming value and bound.
 */
public interface Renditioner {
    /** Of a picture as the host stores it. */
    long MAX_BYTES = 50_000_000;

    /** Width times height of a picture as the host stores it. */
    long MAX_PIXELS = 200_000_000;

    /**
     * A picture whose shape the limit does not take is cropped around {@code focus}. One that moves goes unchanged where
     * the limit lets it; elsewhere its first frame stands for it.
     */
    Rendition render(MediaContent content, MediaLimit limit, FocalPoint focus);

    /** Cropped around the middle where the limit asks for it. */
    default Rendition render(MediaContent content, MediaLimit limit) {
        return render(content, limit, FocalPoint.MIDDLE);
    }

    /** For a public address: cropped first, in the one format that is wanted. */
    Rendition render(MediaContent content, PublicRendition wanted);

    /** Checks type, bytes and pixels without decoding the picture. */
    ImageFacts inspect(MediaContent content);
}

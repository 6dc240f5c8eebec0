package dev.socialpublisher.media;

import java.util.List;

/**
 * What a network accepts as one picture.
 *
 * @param formats media types in order of preference, {@code image/jpeg} first where both are welcome; not empty
 * @param maxBytes of one picture
 * @param maxEdge longest side in pixels; larger pictures are scaled down to it
 */
public record MediaLimit(List<String> formats, long maxBytes, int maxEdge) {
    public MediaLimit {
        formats = List.copyOf(formats);
        if (formats.isEmpty() || maxBytes <= 0 || maxEdge <= 0) {
            throw new IllegalArgumentException("a media limit names formats, bytes and an edge above zero");
        }
    }
}

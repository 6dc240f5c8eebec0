package dev.socialpublisher.media;

/**
 * A picture made fit for a network: upright, without location or device data.
 *
 * @param sourceHash SHA-256 of the bytes that it was made from, hex, 64 characters
 */
public record Rendition(Bytes bytes, String mediaType, int width, int height, String sourceHash) {}

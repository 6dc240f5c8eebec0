package dev.socialpublisher.media;

/**
 * An asset as the host stores it, unchecked.
 *
 * @param fileName as the host names it; says nothing about the content
 */
public record MediaContent(MediaRef ref, String fileName, Bytes bytes) {}

package dev.socialpublisher.media;

/** What inspection found: the detected media type, size in pixels as displayed (orientation applied), and SHA-256 (hex). */
public record ImageFacts(String mediaType, int width, int height, long bytes, String hash) {}

package dev.socialpublisher.media;

import java.net.URI;

/** A picture that anyone can fetch; size in pixels. */
public record PublicPicture(URI url, String mediaType, int width, int height) {}

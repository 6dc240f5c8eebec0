package dev.socialpublisher.adapter.media;

import dev.socialpublisher.media.Bytes;

/** An encoded picture with its size in pixels. */
record Encoded(Bytes bytes, String mediaType, int width, int height) {}

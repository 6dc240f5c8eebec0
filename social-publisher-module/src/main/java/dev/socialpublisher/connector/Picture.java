package dev.socialpublisher.connector;

import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Rendition;

/** A rendition and what is said about it. */
public record Picture(Rendition rendition, AltText alt) {}

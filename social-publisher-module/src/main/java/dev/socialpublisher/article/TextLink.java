package dev.socialpublisher.article;

import dev.socialpublisher.text.Span;

/** A hyperlink over a range of a block's text; the target is as the author wrote it. */
public record TextLink(Span span, String target) {}

package dev.socialpublisher.adapter.web.part;

import dev.socialpublisher.article.share.SharePages;

/** What the servlets work with that anyone may call; {@code site} completes the path of every article. */
public record OpenParts(String site, SharePages pages) {}

package dev.socialpublisher.devhost.magazine;

import java.time.Instant;

/** An article and what the repository knows about it. */
public record StoredArticle(String uuid, MagazineArticle article, Instant changed, String changedBy) {}

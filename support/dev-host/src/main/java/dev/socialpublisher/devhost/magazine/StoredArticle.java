package dev.socialpublisher.devhost.magazine;

import dev.socialpublisher.article.PublicationStatus;
import java.time.Instant;

/** An article and what the repository knows about it. */
public record StoredArticle(
        String uuid, MagazineArticle article, PublicationStatus status, Instant changed, String changedBy) {}

package dev.socialpublisher.sandbox.journal;

import java.util.Optional;

/** A link card that the client built, as received. Networks that crawl the page themselves have none here. */
public record LinkCard(String uri, String title, String description, Optional<StoredMedia> thumb) {}

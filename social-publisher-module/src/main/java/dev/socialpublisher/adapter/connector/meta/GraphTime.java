package dev.socialpublisher.adapter.connector.meta;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Times as Meta's answers write them: {@code 2026-11-22T10:00:00+0000}. */
public final class GraphTime {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx", Locale.ROOT);

    private GraphTime() {}

    /** Empty for anything else. */
    public static Optional<Instant> in(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, FORMAT).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

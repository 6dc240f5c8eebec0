package dev.socialpublisher.sandbox.meta;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as Meta's answers write them: {@code 2026-11-22T10:00:00+0000}. */
public final class GraphTime {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx", Locale.ROOT);

    private GraphTime() {}

    public static String of(Instant at) {
        return FORMAT.format(at.atOffset(ZoneOffset.UTC));
    }
}

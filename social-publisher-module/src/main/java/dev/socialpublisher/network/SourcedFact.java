package dev.socialpublisher.network;

import java.time.LocalDate;

/** A statement about a network, where it comes from and when that was checked; {@code confidence} is
 * S (official), O (observed), M (measured) or ?. */
public record SourcedFact(String name, String value, String source, LocalDate checkedOn, String confidence) {}

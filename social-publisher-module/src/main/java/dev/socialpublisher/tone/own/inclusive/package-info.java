/**
 * How a house names women and men: abbreviated double forms, double forms in full, feminine titles, English job titles and
 * the generic he. Knows two languages, by word lists beside the classes, and no house's choice: rules say it. Start at
 * {@link dev.socialpublisher.tone.own.inclusive.InclusiveKind}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.own.inclusive;

/**
 * What a post owes its readers and what it must not give away: kinds that ask for parts, words, labels, and that find
 * personal data. Knows no file format and no network by name. Start at {@link
 * dev.socialpublisher.tone.own.duty.RequiredKind}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.own.duty;

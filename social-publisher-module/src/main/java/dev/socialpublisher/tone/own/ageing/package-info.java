/**
 * Words that are true on one day only: tomorrow, this week, next Monday. Which words there are is data, {@code
 * time-words-LANGUAGE.txt}; days are counted in the zone of the moment at which a text leaves. Start at {@link
 * dev.socialpublisher.tone.own.ageing.AgeingKind}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.own.ageing;

/**
 * How a text sounds to its readers: kinds that weigh signals instead of forbidding single words (pressure, coldness).
 * The signals are data in the rule's file. Knows no file format and no network by name. Start at {@link
 * dev.socialpublisher.tone.own.voice.HardSellKind}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.own.voice;

/**
 * What people who listen to a post, or see it badly, cannot make out: letters from the mathematical alphabets, hashtags
 * without capitals, emoji in place of words, capitals. Start at {@link
 * dev.socialpublisher.tone.own.accessibility.AccessibilityKind}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.own.accessibility;

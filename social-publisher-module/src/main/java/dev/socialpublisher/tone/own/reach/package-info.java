/**
 * How a post stands among the others: topics that a channel is for, and how much it repeats other posts. Knows no file
 * format, no queue and no network by name. Start at {@link dev.socialpublisher.tone.own.reach.ScopeKind}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.own.reach;

/**
 * Typography by country, as {@link dev.socialpublisher.text.Typography} sets it: what that would change is a finding. Start
 * at {@link dev.socialpublisher.tone.own.typography.TypographyKind}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.own.typography;

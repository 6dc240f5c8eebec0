/**
 * What the JSON API refuses: one line for each mistake, with the whole sentence in both languages, and proof that nothing
 * changed. Start at {@link dev.socialpublisher.devhost.api.refused.Refusal}.
 */
package dev.socialpublisher.devhost.api.refused;

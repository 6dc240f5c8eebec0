/**
 * What the stand-ins of Meta's networks share: the Graph API's parameters, tokens, proofs, error envelope and usage
 * headers, as its documentation and SDK specification v25.0 describe them (checked 2026-11-22). Names no network. Start at
 * {@link dev.socialpublisher.sandbox.meta.GraphGuard}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.meta;

/**
 * Errors with an owner: what went wrong, whom it concerns, and where. Owns the list of codes; knows nothing of HTTP or
 * screens. Expected outcomes are values of their own packages, not exceptions. Start at {@link
 * dev.socialpublisher.error.ErrorCode}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.error;

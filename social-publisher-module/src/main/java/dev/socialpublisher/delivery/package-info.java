/**
 * Sending posts, never twice and never lost: due posts are claimed under a lease, gates are asked, the attempt is on
 * record before the one irreversible call, and what its answer leaves open is settled by looking. This package holds the
 * values and ports, {@code run} the work, {@code gate} the conditions. Knows no database and no HTTP. Start at {@link
 * dev.socialpublisher.delivery.DispatchStore}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.delivery;

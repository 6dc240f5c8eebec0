/**
 * The durable memory of a stand-in: an append-only event file per network, forced to disk before an answer leaves, blobs
 * as files by hash, and {@link dev.socialpublisher.sandbox.journal.AcceptedPost}, the network-neutral record of what was
 * accepted. Knows no network's rules. Start with {@link dev.socialpublisher.sandbox.journal.Journal}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.journal;

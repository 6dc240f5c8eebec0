/**
 * Stand-in of Threads below {@code /threads}: login, containers, publishing, reads and quotas as the documentation of 2025-11 and
 * the collection of 2026-01 describe them (checked 2026-11-22). Knows no client of Threads. Start with
 * {@link dev.socialpublisher.sandbox.threads.ThreadsNetwork}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.threads;

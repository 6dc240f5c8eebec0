/**
 * Posts to Threads accounts: words, one picture, or a carousel. Facts: Threads API documentation of 2025-11 and changes to 2026,
 * checked 2026-11-22. Start at {@link dev.socialpublisher.adapter.connector.threads.ThreadsConnectorFactory}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.threads;

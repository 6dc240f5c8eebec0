package dev.socialpublisher.adapter.connector.http;

import java.time.Duration;

/**
 * Carries one call to a network and brings back what became of it; the seam where tests put a function and recorders
 * listen. Blocks up to {@code timeout}, reading of the body included. Sends at most once, except that the JDK's client
 * repeats a GET on a dropped connection. Any thread.
 */
@FunctionalInterface
public interface Exchange {
    Reply send(Call call, Duration timeout);
}

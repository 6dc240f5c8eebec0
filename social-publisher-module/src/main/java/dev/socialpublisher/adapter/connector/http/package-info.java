/**
 * The one HTTP layer of all connectors: timeouts that include the body, capped answers, no redirects, secrets kept out of
 * every message, waiting times per channel, and a guard on addresses. It says whether a call was provably not sent, may
 * have been taken, or was answered; what an answer means stays with the network's connector. Knows no network. Start at
 * {@link dev.socialpublisher.adapter.connector.http.NetworkClient}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.http;

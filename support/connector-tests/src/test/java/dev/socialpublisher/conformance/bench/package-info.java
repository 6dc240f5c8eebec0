/** What watches a connector at work, and serves what its network fetches. Knows neither connectors nor the sandbox. */
package dev.socialpublisher.conformance.bench;

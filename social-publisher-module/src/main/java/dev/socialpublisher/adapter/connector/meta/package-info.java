/**
 * What the connectors of Meta's networks share: the Graph API's version, proof, error codes and usage headers, and the login
 * dialog. Facts: Graph API documentation to v26.0 of 2026-07-29, checked 2026-11-22. Knows no single network. Start at
 * {@link dev.socialpublisher.adapter.connector.meta.GraphCalls}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.meta;

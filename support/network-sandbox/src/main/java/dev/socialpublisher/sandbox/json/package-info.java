/**
 * Reading, writing and checking JSON: one strict mapper, and {@link dev.socialpublisher.sandbox.json.Shape}, the small
 * vocabulary in which the networks' request schemas are written. Knows no network. Start with {@code Shape}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.json;

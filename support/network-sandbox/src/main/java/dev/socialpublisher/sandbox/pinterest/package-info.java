/**
 * The Pinterest stand-in: pins on boards, as strict as the OpenAPI description 5.23.0, the guides of 2026 and what publishers
 * report. Written from the documents, not from a client. Start at
 * {@link dev.socialpublisher.sandbox.pinterest.PinterestNetwork}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.pinterest;

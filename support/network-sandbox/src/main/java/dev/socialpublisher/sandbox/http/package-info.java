/**
 * HTTP as the sandbox needs it: a bounded request, an answer, endpoints with names, and the server that carries them.
 * Knows nothing of a network. Start with {@link dev.socialpublisher.sandbox.http.Endpoint}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.http;

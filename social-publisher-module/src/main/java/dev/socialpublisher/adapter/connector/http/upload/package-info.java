/**
 * Uploads that wait on a network for the post that takes them: journalled, so that a repeat takes up where it stopped, and
 * forgotten when the network drops them. Knows no network. Start at
 * {@link dev.socialpublisher.adapter.connector.http.upload.Uploads}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.http.upload;

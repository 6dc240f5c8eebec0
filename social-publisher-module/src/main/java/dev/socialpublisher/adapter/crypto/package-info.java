/**
 * Secrets at rest, and signatures of links: the keys come from outside the database, in the configuration of the
 * installation. Knows no channel and no network. Start at {@link dev.socialpublisher.adapter.crypto.AesGcmCipher}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.crypto;

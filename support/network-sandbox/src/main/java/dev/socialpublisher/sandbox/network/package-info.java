/**
 * What every stand-in offers to the sandbox: its endpoints, its accepted posts, its reset. Start with
 * {@link dev.socialpublisher.sandbox.network.Network}; a new network is one more implementation.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.network;

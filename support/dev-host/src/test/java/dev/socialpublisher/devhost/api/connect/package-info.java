/** Connecting accounts, over HTTP and on the sandbox' own pages. Start at {@link dev.socialpublisher.devhost.api.connect.Connecting}. */
package dev.socialpublisher.devhost.api.connect;

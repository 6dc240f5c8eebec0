/**
 * Who may sign in to the embedded host, and who is signed in on the calling thread. Knows neither pages nor the
 * repository. Start at {@link dev.socialpublisher.devhost.account.Accounts}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.devhost.account;

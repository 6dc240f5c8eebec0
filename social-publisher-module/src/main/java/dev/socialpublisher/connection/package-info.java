/**
 * How a channel comes to its account: the network's own page or a form, the test, renewal, the end. Knows no post and no
 * screen. Start at {@link dev.socialpublisher.connection.Connections}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.connection;

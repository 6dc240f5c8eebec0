/**
 * What connecting accounts keeps. Knows no network. Start at {@link
 * dev.socialpublisher.adapter.store.jdbc.connection.ConnectionStores}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.store.jdbc.connection;

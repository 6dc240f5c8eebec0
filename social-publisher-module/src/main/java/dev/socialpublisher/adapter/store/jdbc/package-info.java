/**
 * The stores on H2 and PostgreSQL: bound SQL by Jdbi, schema by numbered migrations, times as UTC instants. Nothing but
 * the ports leaves this package. Start at {@link dev.socialpublisher.adapter.store.jdbc.JdbcStores}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.store.jdbc;

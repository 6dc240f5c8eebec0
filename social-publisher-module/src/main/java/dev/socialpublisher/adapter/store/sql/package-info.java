/**
 * Transactions, columns and JSON rows, as all stores need them. Knows no table. Start at {@link
 * dev.socialpublisher.adapter.store.sql.Sql}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.store.sql;

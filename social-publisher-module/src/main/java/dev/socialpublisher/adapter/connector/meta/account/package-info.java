/**
 * The accounts behind Meta's login: the Pages of a person, what stands behind them, and what a token may do there. Knows no
 * single network. Start at {@link dev.socialpublisher.adapter.connector.meta.account.GrantedPages}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.meta.account;

/**
 * What the searches for a post have in common whose answer was lost. Knows no network. Start at
 * {@link dev.socialpublisher.adapter.connector.http.search.SameWords}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.http.search;

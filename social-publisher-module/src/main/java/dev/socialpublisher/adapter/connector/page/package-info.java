/**
 * Looks at articles' pages over HTTP, through the guard that all outgoing calls pass. Sends no secret and follows redirects,
 * each guarded anew. Start at {@link dev.socialpublisher.adapter.connector.page.HttpArticlePages}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.page;

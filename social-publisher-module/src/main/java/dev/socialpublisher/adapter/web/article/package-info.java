/**
 * Calls about an article: the article itself, proposals made of it, the check of a text about it, its pictures. Changes
 * nothing that is kept. Start at {@link dev.socialpublisher.adapter.web.article.ArticleRoutes}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.web.article;

/**
 * Documents that were written elsewhere, read as the beginning of an article. Start at
 * {@link dev.socialpublisher.article.document.DocumentReader}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.article.document;

/**
 * The host's pages as functions from values to HTML, in French and English. Everything that comes from outside is escaped
 * on its way in. Knows no request and no repository. Start at {@link dev.socialpublisher.devhost.page.Layout}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.devhost.page;

/**
 * What readers see: the magazine's front page and its articles, with the tags that networks read. Start at {@link
 * dev.socialpublisher.devhost.page.reader.PublicArticlePage}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.devhost.page.reader;

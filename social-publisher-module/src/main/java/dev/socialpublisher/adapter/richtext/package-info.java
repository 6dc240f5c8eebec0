/**
 * Reads what editors write elsewhere or in the CMS: HTML into the blocks of an article, and files (HTML, Markdown, plain
 * text) into articles to be imported. The only place that knows jsoup and commonmark. Start at {@link
 * dev.socialpublisher.adapter.richtext.RichTexts}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.richtext;

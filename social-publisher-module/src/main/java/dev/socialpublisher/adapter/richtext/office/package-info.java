/**
 * Text documents of Word (.docx) and OpenDocument (.odt) as pages of HTML that say the same. Knows what the two formats
 * mean by title, heading, list, link and picture, and nothing of articles; what a page holds beside its article is sorted
 * out by the package above. Start at {@link dev.socialpublisher.adapter.richtext.office.OfficeDocument}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.richtext.office;

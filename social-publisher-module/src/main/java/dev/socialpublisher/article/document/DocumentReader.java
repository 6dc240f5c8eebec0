package dev.socialpublisher.article.document;

/** Reads an article from a file that somebody brings: HTML, Markdown, plain text, Word (.docx) or OpenDocument (.odt). Pure;
 * any thread. */
@FunctionalInterface
public interface DocumentReader {
    /**
     * Leaves out what is not the article (navigation, share bars, banners, scraps) and lists it. Refuses with
     * ARTICLE_UNREADABLE what is too large, no text, or holds nothing to read.
     *
     * @param fileName tells the format of a text by its ending, and the title where the text has none; Word and
     *     OpenDocument are told by their bytes
     */
    ImportedDocument read(String fileName, byte[] content);
}

package dev.socialpublisher.article.document;

import dev.socialpublisher.media.Bytes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An article as read from a file.
 *
 * @param lead empty where the file sets none apart
 * @param body clean HTML: paragraphs, second-level headings, lists, quotations with cite, links, bold and italic
 * @param language as the file says, else as its words suggest; empty when neither French nor English
 * @param images in reading order
 * @param dropped what was left out, in the file's order
 */
public record ImportedDocument(
        String title,
        String lead,
        String body,
        Optional<String> author,
        Optional<Locale> language,
        List<Image> images,
        List<Dropped> dropped) {
    public ImportedDocument {
        images = List.copyOf(images);
        dropped = List.copyOf(dropped);
    }

    /**
     * A picture that the text shows.
     *
     * @param source as the author wrote it, or the name that it has in the file
     * @param content as the file holds it, unchecked; empty where it stands elsewhere, which is not read
     */
    public record Image(String source, String alt, Optional<Bytes> content) {
        /** One that stands elsewhere. */
        public Image(String source, String alt) {
            this(source, alt, Optional.empty());
        }
    }

    /** A piece that is not the article, and its first words. */
    public record Dropped(Reason reason, String excerpt) {}

    /** Why a piece was left out. */
    public enum Reason {
        NAVIGATION,
        SHARE_BAR,
        COOKIE_BANNER,
        NEWSLETTER,
        RELATED,
        ADVERTISEMENT,
        COMMENTS,
        /** Headers, footers and side columns around the article. */
        PAGE_FRAME,
        HIDDEN,
        /** A short piece that is mostly links, or a stock phrase. */
        SCRAP
    }
}

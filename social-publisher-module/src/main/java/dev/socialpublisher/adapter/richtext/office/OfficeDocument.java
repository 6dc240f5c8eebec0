package dev.socialpublisher.adapter.richtext.office;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A text document as a page.
 *
 * @param html title as {@code h1}, lead and author by their classes; {@code src} of a picture is a key of {@code pictures}
 *     where the file holds it, else an address
 * @param language as the file says, which is often only that of the template
 * @param pictures as the file holds them, unchecked
 */
public record OfficeDocument(String html, Optional<Locale> language, Map<String, Bytes> pictures) {
    /** Bytes of one file. */
    public static final int MOST_BYTES = 50_000_000;

    private static final String PACKAGE = "PK\u0003\u0004";
    private static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";

    public OfficeDocument {
        pictures = Map.copyOf(pictures);
    }

    /** Whether a file that begins so may be one; the ending says nothing. */
    public static boolean mayBe(byte[] file) {
        return new String(file, 0, Math.min(file.length, PACKAGE.length()), StandardCharsets.ISO_8859_1)
                .equals(PACKAGE);
    }

    /** Refuses with ARTICLE_UNREADABLE, naming the file and the bound. */
    public static OfficeDocument read(String fileName, byte[] file) {
        Parts parts = Parts.unpack(fileName, file);
        Optional<String> main = Relations.of(parts, "").part("officeDocument").filter(part -> part.startsWith("word/"));
        if (main.filter(parts::has).isPresent()) {
            return WordText.read(parts, main.get());
        }
        boolean openText = parts.text("mimetype").strip().startsWith(OPEN_TEXT);
        if (openText && parts.has(OpenText.CONTENT)) {
            return OpenText.read(parts);
        }
        throw parts.refused(Wording.of(
                "%s is a ZIP archive, but neither a Word document (.docx) nor an OpenDocument text (.odt)",
                "%s est une archive ZIP, mais ni un document Word (.docx) ni un texte OpenDocument (.odt)", fileName));
    }
}

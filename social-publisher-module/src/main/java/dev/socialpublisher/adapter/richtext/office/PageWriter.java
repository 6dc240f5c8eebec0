package dev.socialpublisher.adapter.richtext.office;

import dev.socialpublisher.media.Bytes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A page while its document is being read. A paragraph may stand in another, as in a text box; the inner ends first. */
final class PageWriter {
    private final Parts parts;
    private final StringBuilder body = new StringBuilder();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final Map<String, Bytes> pictures = new LinkedHashMap<>();

    PageWriter(Parts parts) {
        this.parts = parts;
    }

    Paragraph open(Paragraph.Kind kind) {
        Paragraph paragraph = new Paragraph(kind);
        open.push(paragraph);
        return paragraph;
    }

    /** The one that words go to; empty between paragraphs. */
    Optional<Paragraph> current() {
        return Optional.ofNullable(open.peek());
    }

    void close() {
        if (!open.isEmpty()) {
            body.append(open.pop().html());
        }
    }

    /** One that the file holds; nothing where it names a part that is not there. */
    void picture(String part, String alt) {
        parts.find(part).ifPresent(bytes -> {
            pictures.put(part, bytes);
            linkedPicture(part, alt);
        });
    }

    /** One that stands elsewhere. */
    void linkedPicture(String address, String alt) {
        current().ifPresentOrElse(paragraph -> paragraph.picture(address, alt), () -> {
            open(Paragraph.Kind.PLAIN).picture(address, alt);
            close();
        });
    }

    OfficeDocument toDocument(Optional<String> language) {
        while (!open.isEmpty()) {
            close();
        }
        Optional<Locale> known = language.map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .filter(locale -> !locale.getLanguage().isEmpty());
        return new OfficeDocument("<!doctype html><html><body>\n" + body + "</body></html>", known, pictures);
    }
}

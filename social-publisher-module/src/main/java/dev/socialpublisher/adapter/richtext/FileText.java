package dev.socialpublisher.adapter.richtext;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a file's bytes into text, or says why they are none. */
final class FileText {
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int LOOKED_AT = 8192;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");
    private static final Map<String, Wording> SIGNATURES = Map.of(
            "%PDF", new Wording("a PDF document", "un document PDF"),
            "\u00D0\u00CF\u0011\u00E0",
                    new Wording(
                            "a Word document that is old (.doc) or protected by a password",
                            "un document Word ancien (.doc) ou protégé par un mot de passe"),
            "\u00FF\u00D8\u00FF", new Wording("a JPEG picture", "une image JPEG"),
            "\u0089PNG", new Wording("a PNG picture", "une image PNG"),
            "GIF8", new Wording("a GIF picture", "une image GIF"),
            "RIFF", new Wording("a WebP picture or a sound", "une image WebP ou un son"),
            "{\\rtf", new Wording("an RTF document", "un document RTF"));

    private FileText() {}

    static String of(String fileName, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw refused(
                    fileName,
                    Wording.of(
                            "%s has %,d bytes; at most %,d are read",
                            "%s a %,d octets ; la limite est de %,d", fileName, content.length, MOST_BYTES));
        }
        String start = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Optional<Charset> marked = byteOrderMark(start);
        if (marked.isPresent()) {
            return new String(content, marked.get()).replace("\uFEFF", "");
        }
        SIGNATURES.forEach((signature, kind) -> {
            if (start.startsWith(signature)) {
                throw refused(
                        fileName,
                        Wording.of(
                                "%s is %s; Word (.docx), OpenDocument (.odt), HTML, Markdown and plain text can be read",
                                "%s est %s ; seuls Word (.docx), OpenDocument (.odt), HTML, Markdown et le texte brut peuvent être lus",
                                fileName,
                                kind));
            }
        });
        int control = control(start);
        if (control >= 0) {
            throw refused(
                    fileName,
                    Wording.of(
                            "%s is no text: byte %d is 0x%02X; Word (.docx), OpenDocument (.odt), HTML, Markdown and plain text can be read",
                            "%s n’est pas du texte : l’octet %d vaut 0x%02X ; seuls Word (.docx), OpenDocument (.odt), HTML, Markdown et le texte brut peuvent être lus",
                            fileName,
                            control + 1,
                            (int) start.charAt(control)));
        }
        return decoded(content, start);
    }

    static SocialException refused(String fileName, Wording detail) {
        return new SocialException(ErrorCode.ARTICLE_UNREADABLE, detail, Place.of(fileName));
    }

    private static Optional<Charset> byteOrderMark(String start) {
        if (start.startsWith("\u00EF\u00BB\u00BF")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")
                ? Optional.of(StandardCharsets.UTF_16)
                : Optional.empty();
    }

    private static int control(String start) {
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (c < ' ' && "\t\n\r\f\u001B".indexOf(c) < 0) {
                return i;
            }
        }
        return -1;
    }

    /** UTF-8 where the bytes are, else what an HTML file declares, else what Windows wrote for decades. */
    private static String decoded(byte[] content, String start) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, declared(start).orElse(Charset.forName("windows-1252")));
        }
    }

    private static Optional<Charset> declared(String start) {
        Matcher matcher = DECLARED.matcher(start);
        try {
            return matcher.find()
                    ? Optional.of(Charset.forName(matcher.group(1))).filter(it -> !it.equals(StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}

package dev.socialpublisher.sandbox.bluesky;

import dev.socialpublisher.sandbox.json.Shape;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/** String formats and lengths of the AT Protocol (specifications at atproto.com/specs, checked 2026-11-22). */
final class Formats {

    static final Pattern TID = Pattern.compile("[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}");

    private static final Pattern DATETIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,20})?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern URI = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]{0,80}:[^\\s\\p{Cntrl}]{1,8000}");
    private static final Pattern DID = Pattern.compile("did:[a-z]+:[a-zA-Z0-9._:%-]{0,1990}[a-zA-Z0-9._-]");
    private static final Pattern HANDLE = Pattern.compile(
            "([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?");
    private static final Pattern CID = Pattern.compile("b[a-z2-7]{58}");
    private static final Pattern AT_URI =
            Pattern.compile("at://[a-zA-Z0-9._:%-]{3,2048}/[a-zA-Z0-9.-]{3,317}/[a-zA-Z0-9_~.:-]{1,512}");
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private Formats() {}

    static int graphemes(String text) {
        return (int) GRAPHEME.matcher(text).results().count();
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    static boolean encodable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** Text within both limits of the lexicon: {@code maxLength} is in UTF-8 bytes. */
    static Shape text(int maxBytes, int maxGraphemes) {
        return text().and(Shape.text(
                        value -> bytes(value) <= maxBytes, "must not be longer than " + maxBytes + " characters"))
                .and(Shape.text(
                        value -> graphemes(value) <= maxGraphemes,
                        "must not be longer than " + maxGraphemes + " graphemes"));
    }

    static Shape text() {
        return Shape.text(Formats::encodable, "must not have unpaired surrogates");
    }

    static Shape datetime() {
        return Shape.text(Formats::isDatetime, "must be an valid atproto datetime (both RFC-3339 and ISO-8601)");
    }

    private static boolean isDatetime(String value) {
        if (!DATETIME.matcher(value).matches() || value.endsWith("-00:00") || value.startsWith("000")) {
            return false;
        }
        try {
            // a fraction may have more digits than the JDK reads
            OffsetDateTime.parse(value.replaceFirst("(\\.[0-9]{9})[0-9]*", "$1"));
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static Shape uri() {
        return Shape.text(value -> URI.matcher(value).matches(), "must be a uri");
    }

    static Shape did() {
        return Shape.text(value -> DID.matcher(value).matches(), "must be a valid did");
    }

    static boolean isHandle(String value) {
        return value.length() <= 253 && HANDLE.matcher(value).matches();
    }

    static Shape cid() {
        return Shape.text(value -> CID.matcher(value).matches(), "must be a cid string");
    }

    static Shape atUri() {
        return Shape.text(value -> AT_URI.matcher(value).matches(), "must be a valid at-uri");
    }

    static Shape language() {
        return Shape.text(Formats::isLanguage, "must be a well-formed BCP 47 language tag");
    }

    private static boolean isLanguage(String value) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(value)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}

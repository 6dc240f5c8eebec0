package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what a body holds into what the domain takes; a refusal names field, value and bound. */
final class Checked {
    private Checked() {}

    static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw refused(field, "%s is missing.".formatted(field));
        }
        return value;
    }

    static String text(String field, @Nullable String value, int max) {
        String text = present(field, value);
        if (text.length() > max) {
            throw refused(
                    field,
                    Wording.of(
                            "%s has %,d characters; at most %,d.",
                            "%s compte %,d caractères ; au plus %,d.", field, text.length(), max));
        }
        return text;
    }

    static <T> List<T> list(String field, @Nullable List<T> value, int max) {
        List<T> items = value == null ? List.of() : value;
        if (items.size() > max) {
            throw refused(field, "%s has %d entries; at most %d.".formatted(field, items.size(), max));
        }
        if (items.stream().anyMatch(item -> item == null)) {
            throw refused(field, "%s holds an empty entry.".formatted(field));
        }
        return items;
    }

    static Locale locale(String field, @Nullable String value) {
        Locale locale = Locale.forLanguageTag(text(field, value, 20));
        if (locale.getLanguage().isEmpty()) {
            throw refused(field, "%s is not a language: %s.".formatted(field, value));
        }
        return locale;
    }

    static <E extends Enum<E>> E oneOf(String field, @Nullable String value, Class<E> type) {
        try {
            return Enum.valueOf(type, present(field, value));
        } catch (IllegalArgumentException e) {
            throw refused(
                    field, "%s is %s; it takes one of %s.".formatted(field, value, List.of(type.getEnumConstants())));
        }
    }

    static Optional<URI> webAddress(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text(field, value, 2048));
            if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
                return Optional.of(address);
            }
        } catch (URISyntaxException e) {
            // told below, like an address of another kind
        }
        throw refused(field, Wording.of("This is not a web address: %s.", "Ce n’est pas une adresse web : %s.", value));
    }

    /** For mistakes that only a program makes. */
    static SocialException refused(String field, String detail) {
        return new SocialException(ErrorCode.WEB_BODY_MALFORMED, detail, Place.of(field));
    }

    /** For mistakes that a person makes. */
    static SocialException refused(String field, Wording wording) {
        return new SocialException(ErrorCode.WEB_BODY_MALFORMED, wording, Place.of(field));
    }
}

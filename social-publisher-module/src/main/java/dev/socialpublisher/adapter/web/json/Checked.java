package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Characters;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what a call holds into what the domain takes; a refusal names field, value and bound. */
public final class Checked {
    /** No more of a wrong value is repeated than this. */
    private static final int EXCERPT = 80;

    private Checked() {}

    static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw refused(field, Wording.of("%s is missing.", "%s manque.", field));
        }
        return value;
    }

    /** At most {@code max} UTF-16 code units, none of them half of a pair or a control character. */
    public static String text(String field, @Nullable String value, int max) {
        String text = present(field, value);
        if (text.length() > max) {
            throw refused(
                    field,
                    Wording.of(
                            "%s has %,d characters; at most %,d.",
                            "%s compte %,d caractères ; au plus %,d.", field, text.length(), max));
        }
        Characters.unpairedSurrogate(text).ifPresent(at -> {
            throw malformed(field, text, at, new Wording("half of a pair", "la moitié d’une paire"));
        });
        Characters.control(text).ifPresent(at -> {
            throw malformed(field, text, at, new Wording("a control character", "un caractère de commande"));
        });
        return text;
    }

    /** As {@link #text}, in a form that only programs write. */
    static String matching(String field, @Nullable String value, Pattern form, String example) {
        String text = present(field, value);
        if (!form.matcher(text).matches()) {
            throw notLike(field, text, example);
        }
        return text;
    }

    static <T> List<T> list(String field, @Nullable List<T> value, int max) {
        if (value == null) {
            return List.of();
        }
        if (value.size() > max) {
            throw refused(
                    field,
                    Wording.of(
                            "%s has %,d entries; at most %,d.",
                            "%s compte %,d entrées ; au plus %,d.", field, value.size(), max));
        }
        int empty = value.indexOf(null); // Jackson's lists allow the question
        if (empty >= 0) {
            throw refused(
                    field,
                    Wording.of("Entry %2$d of %1$s is null.", "L’entrée %2$d de %1$s est nulle.", field, empty + 1));
        }
        return value;
    }

    static Locale locale(String field, @Nullable String value) {
        String tag = text(field, value, 20);
        Locale locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty()) {
            throw notLike(field, tag, "fr");
        }
        return locale;
    }

    public static <E extends Enum<E>> E oneOf(String field, @Nullable String value, Class<E> type) {
        String name = present(field, value);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused(
                        field,
                        Wording.of(
                                "%s is %s; it takes one of %s.",
                                "%s vaut %s ; il y faut l’une des valeurs %s.",
                                field,
                                excerpt(name),
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
    }

    static Optional<URI> webAddress(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        String text = text(field, value, 2048);
        try {
            URI address = new URI(text);
            if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
                return Optional.of(address);
            }
        } catch (URISyntaxException e) {
            // told below, like an address of another kind
        }
        throw refused(
                field,
                Wording.of(
                        "%s is %s, which is no web address; it takes one such as https://example.org/page.",
                        "%s vaut %s, qui n’est pas une adresse web ; il en faut une telle que https://example.org/page.",
                        field,
                        excerpt(text)));
    }

    /** A value of the domain that refuses by itself what is not of its form. */
    static <T> T valid(String field, String value, Function<String, T> made, String example) {
        try {
            return made.apply(value);
        } catch (IllegalArgumentException e) {
            throw notLike(field, value, example);
        }
    }

    public static SocialException notLike(String field, String value, String example) {
        return refused(
                field,
                Wording.of(
                        "%s is \"%s\"; it takes a value such as %s.",
                        "%s vaut « %s » ; il y faut une valeur telle que %s.", field, excerpt(value), example));
    }

    public static SocialException refused(String field, Wording wording) {
        return new SocialException(ErrorCode.WEB_BODY_MALFORMED, wording, Place.of(field));
    }

    private static SocialException malformed(String field, String text, int at, Wording kind) {
        return new SocialException(
                ErrorCode.VARIANT_TEXT_MALFORMED,
                Wording.of(
                        "character %d of %s, U+%04X, is %s; delete it and type it again",
                        "le caractère %d de %s, U+%04X, est %s ; effacez-le et retapez-le",
                        at + 1,
                        field,
                        (int) text.charAt(at),
                        kind),
                new Place(field, at, at + 1));
    }

    /** The beginning of a wrong value, fit to be repeated. */
    private static String excerpt(String value) {
        String shown = value.length() > EXCERPT ? value.substring(0, EXCERPT) + "…" : value;
        String paired = Characters.unpairedSurrogate(shown).isPresent() ? shown.replaceAll("\\p{Cs}", "\ufffd") : shown;
        return paired.replaceAll("\\p{Cc}", "\ufffd");
    }
}

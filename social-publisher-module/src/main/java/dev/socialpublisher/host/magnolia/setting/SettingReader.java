package dev.socialpublisher.host.magnolia.setting;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.host.magnolia.setting.SettingSources.Found;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads settings by type and collects what is wrong, so that an administrator sees all of it at once. Used once. */
final class SettingReader {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(s|m|h|d)");
    private static final Map<String, Duration> UNITS = Map.of(
            "s", Duration.ofSeconds(1), "m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1));

    private static final Wording TRUE_OR_FALSE = new Wording("true or false", "true ou false");

    private final SettingSources sources;
    private final List<Wording> problems = new ArrayList<>();

    SettingReader(SettingSources sources) {
        this.sources = sources;
    }

    Optional<String> text(String key) {
        return sources.find(key).map(Found::value);
    }

    boolean flag(String key, boolean fallback) {
        return parsed(key, fallback, SettingReader::truth, TRUE_OR_FALSE);
    }

    /** False as soon as one place says so, whatever a stronger one says. */
    boolean unlessRefused(String key) {
        List<Found> all = sources.all(key).toList();
        all.stream().filter(found -> truth(found.value()).isEmpty()).forEach(found -> refuse(found, TRUE_OR_FALSE));
        return all.stream().allMatch(found -> truth(found.value()).orElse(false));
    }

    Duration duration(String key, Duration fallback, Duration min, Duration max) {
        return parsed(
                key,
                fallback,
                value -> duration(value).filter(found -> found.compareTo(min) >= 0 && found.compareTo(max) <= 0),
                Wording.of(
                        "a duration from %s to %s, written like %s",
                        "une durée de %s à %s, écrite comme %s", text(min), text(max), text(fallback)));
    }

    /** A duration in whole days. */
    Duration days(String key, Duration fallback, Duration min, Duration max) {
        return parsed(
                key,
                fallback,
                value -> duration(value)
                        .filter(found -> found.equals(Duration.ofDays(found.toDays())))
                        .filter(found -> found.compareTo(min) >= 0 && found.compareTo(max) <= 0),
                Wording.of(
                        "whole days from %dd to %dd, written like %dd",
                        "des jours entiers de %dd à %dd, écrits comme %dd",
                        min.toDays(),
                        max.toDays(),
                        fallback.toDays()));
    }

    long megabytes(String key, long fallback, long min, long max) {
        return parsed(
                key,
                fallback,
                value -> attempt(value, Long::valueOf, NumberFormatException.class)
                        .filter(found -> found >= min && found <= max),
                Wording.of("whole megabytes from %d to %d", "des mégaoctets entiers de %d à %d", min, max));
    }

    ZoneId zone(String key, ZoneId fallback) {
        return parsed(
                key,
                fallback,
                value -> attempt(value, ZoneId::of, DateTimeException.class),
                new Wording(
                        "the name of a time zone, such as Europe/Paris",
                        "le nom d’un fuseau horaire, par exemple Europe/Paris"));
    }

    /** An address that others can call: http or https with a host. */
    Optional<URI> address(String key) {
        return optional(
                key,
                SettingReader::webAddress,
                new Wording(
                        "an http or https address such as https://author.example.org",
                        "une adresse http ou https, par exemple https://author.example.org"));
    }

    Optional<Path> path(String key) {
        return optional(
                key,
                value -> attempt(value, Path::of, InvalidPathException.class).filter(Path::isAbsolute),
                new Wording("an absolute path", "un chemin absolu"));
    }

    /** Language tags, separated by commas. */
    List<String> languages(String key, List<String> fallback) {
        return parsed(
                key,
                fallback,
                value -> Optional.of(list(value))
                        .filter(tags -> !tags.isEmpty()
                                && tags.stream()
                                        .noneMatch(tag -> Locale.forLanguageTag(tag)
                                                .getLanguage()
                                                .isEmpty())),
                new Wording(
                        "languages separated by commas, such as fr,en",
                        "des langues séparées par des virgules, par exemple fr,en"));
    }

    Optional<Locale> language(String key) {
        return optional(
                key,
                value -> Optional.of(Locale.forLanguageTag(value))
                        .filter(found -> !found.getLanguage().isEmpty()),
                new Wording("a language such as fr or en", "une langue, par exemple fr ou en"));
    }

    static List<String> list(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    void problem(Wording what) {
        problems.add(what);
    }

    /** Throws when anything was wrong. */
    void done() {
        if (!problems.isEmpty()) {
            throw new SocialException(ErrorCode.HOST_SETTING_BROKEN, Wording.joined(Wording.of("; ", " ; "), problems));
        }
    }

    private <T> T parsed(String key, T fallback, Function<String, Optional<T>> parser, Wording bound) {
        return optional(key, parser, bound).orElse(fallback);
    }

    private <T> Optional<T> optional(String key, Function<String, Optional<T>> parser, Wording bound) {
        Optional<Found> found = sources.find(key);
        Optional<T> value = found.map(Found::value).flatMap(parser);
        if (found.isPresent() && value.isEmpty()) {
            refuse(found.get(), bound);
        }
        return value;
    }

    private void refuse(Found found, Wording bound) {
        problem(Wording.of(
                "%s is '%s'; it takes %s",
                "%s vaut « %s » ; valeur attendue : %s", found.name(), found.value(), bound));
    }

    private static Optional<Boolean> truth(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Duration> duration(String value) {
        Matcher matcher = DURATION.matcher(value);
        return matcher.matches()
                ? Optional.ofNullable(UNITS.get(matcher.group(2)))
                        .map(unit -> unit.multipliedBy(Long.parseLong(matcher.group(1))))
                : Optional.empty();
    }

    private static String text(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds >= 3600 && seconds % 3600 == 0) {
            return seconds / 3600 + "h";
        }
        return seconds >= 60 && seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }

    static Optional<URI> webAddress(String value) {
        return attempt(value, URI::create, IllegalArgumentException.class).filter(SettingReader::isWebAddress);
    }

    private static boolean isWebAddress(URI address) {
        return address.getHost() != null
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    }

    private static <T> Optional<T> attempt(
            String value, Function<String, T> parser, Class<? extends RuntimeException> refusal) {
        try {
            return Optional.of(parser.apply(value));
        } catch (RuntimeException e) {
            if (refusal.isInstance(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}

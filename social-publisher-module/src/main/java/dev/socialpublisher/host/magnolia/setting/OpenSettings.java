package dev.socialpublisher.host.magnolia.setting;

import dev.socialpublisher.PublicMediaSettings;
import dev.socialpublisher.PublicSettings;
import dev.socialpublisher.delivery.gate.PageWait;
import dev.socialpublisher.error.Wording;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is shown and asked outside: pictures by signed links or in a folder, the wait for an article's page. */
final class OpenSettings {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MOST = Duration.ofDays(3650);
    private static final Duration LIFE = Duration.ofDays(180);
    private static final Duration KEEP = Duration.ofDays(180);
    private static final long CACHE_MEGABYTES = 500;

    private OpenSettings() {}

    /** Of an author instance: it writes the addresses of pictures and looks at pages. */
    static PublicSettings author(SettingReader reader) {
        Optional<PageWait> wait = reader.text("page.wait")
                .map(set -> reader.duration(
                        "page.wait", PageWait.DEFAULT.longest(), PageWait.DEFAULT.pause(), Duration.ofHours(1)))
                .map(longest -> new PageWait(longest, PageWait.DEFAULT.pause()));
        return new PublicSettings(readers(reader).media(), wait);
    }

    /** Of a public instance: nothing is sent from there, so nothing waits. */
    static PublicSettings readers(SettingReader reader) {
        Optional<PublicMediaSettings> signed = signed(reader);
        Optional<PublicMediaSettings> folder = folder(reader);
        if (isSet(reader, "base.url", "key", "key.file") && isSet(reader, "folder", "folder.base.url")) {
            reader.problem(
                    Wording.of(
                            "media.public.base.url with its key and media.public.folder are both set; choose one",
                            "media.public.base.url avec sa clé et media.public.folder sont tous deux renseignés ; choisissez l’un des deux"));
        }
        return new PublicSettings(signed.or(() -> folder), Optional.empty());
    }

    private static Optional<PublicMediaSettings> signed(SettingReader reader) {
        Optional<URI> base = reader.address("media.public.base.url");
        List<String> keys = LinkKeys.read(reader);
        Duration life = reader.days("media.public.life", LIFE, DAY, MOST);
        long cache = reader.megabytes("media.public.cache", CACHE_MEGABYTES, 0, 1_000_000);
        boolean hasKey = isSet(reader, "key", "key.file");
        together(reader, "base.url", isSet(reader, "base.url"), "key", hasKey);
        return base.filter(url -> !keys.isEmpty())
                .map(url -> new PublicMediaSettings.Signed(url, keys, life, cache * 1_000_000));
    }

    private static Optional<PublicMediaSettings> folder(SettingReader reader) {
        Optional<Path> folder = reader.path("media.public.folder");
        Optional<URI> base = reader.address("media.public.folder.base.url");
        Duration keep = reader.days("media.public.keep", KEEP, DAY, MOST);
        together(reader, "folder", isSet(reader, "folder"), "folder.base.url", isSet(reader, "folder.base.url"));
        return folder.flatMap(into -> base.map(url -> new PublicMediaSettings.Folder(url, into, keep)));
    }

    private static void together(SettingReader reader, String one, boolean hasOne, String other, boolean hasOther) {
        if (hasOne != hasOther) {
            reader.problem(Wording.of(
                    "media.public.%s is set without media.public.%s; they take each other",
                    "media.public.%s est renseigné sans media.public.%s ; l’un ne va pas sans l’autre",
                    hasOne ? one : other,
                    hasOne ? other : one));
        }
    }

    private static boolean isSet(SettingReader reader, String... anyOf) {
        return Stream.of(anyOf)
                .anyMatch(name -> reader.text("media.public." + name).isPresent());
    }
}

package dev.socialpublisher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** How pictures are reached from outside; addresses are absolute. */
public sealed interface PublicMediaSettings {
    <T> T fold(Function<Signed, T> signed, Function<Folder, T> folder);

    /**
     * By signed links that the public instances answer.
     *
     * @param base of the public instances, {@code https://www.example.org}
     * @param keys base64 of at least 32 bytes each, shared by all instances; the first signs, all prove; never printed
     * @param life of a link, in whole days; pages that show it must be made anew before
     * @param cacheBytes of renditions kept on disk
     */
    record Signed(URI base, List<String> keys, Duration life, long cacheBytes) implements PublicMediaSettings {
        private static final Duration LIFE = Duration.ofDays(180);
        private static final long CACHE_BYTES = 500_000_000;

        public Signed {
            base = withoutSlash(base);
            keys = List.copyOf(keys);
            if (life.compareTo(Duration.ofDays(1)) < 0 || cacheBytes < 0) {
                throw new IllegalArgumentException(
                        "signed links last at least 1 day and keep at least 0 bytes, not %s and %d"
                                .formatted(life, cacheBytes));
            }
        }

        public static Signed withDefaults(URI base, List<String> keys) {
            return new Signed(base, keys, LIFE, CACHE_BYTES);
        }

        @Override
        public <T> T fold(Function<Signed, T> signed, Function<Folder, T> folder) {
            return signed.apply(this);
        }

        @Override
        public String toString() {
            return "Signed[base=%s, life=%s, cacheBytes=%d]".formatted(base, life, cacheBytes);
        }
    }

    /**
     * As files in a folder that a web server serves.
     *
     * @param base address of the folder
     * @param keep how long a picture stays after it was last asked for; longer than pages are cached that show it
     */
    record Folder(URI base, Path folder, Duration keep) implements PublicMediaSettings {
        public Folder {
            base = withoutSlash(base);
        }

        @Override
        public <T> T fold(Function<Signed, T> signed, Function<Folder, T> folder) {
            return folder.apply(this);
        }
    }

    private static URI withoutSlash(URI base) {
        if (!base.isAbsolute() || base.getHost() == null) {
            throw new IllegalArgumentException("not an absolute address: " + base);
        }
        return URI.create(base.toString().replaceAll("/+$", ""));
    }
}

package dev.socialpublisher.adapter.rulefile;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of packages that others wrote for Vale.
 *
 * @param folder of packages, besides the one that light modules may have
 * @param language of all packages, whatever a {@code .vale.ini} says; without it the file's {@code Lang} counts
 */
public record ValeStyles(Optional<Path> folder, Optional<Locale> language) {
    public static final ValeStyles NONE = new ValeStyles(Optional.empty(), Optional.empty());

    /** In the language that they name themselves. */
    public static ValeStyles in(Path folder) {
        return new ValeStyles(Optional.of(folder), Optional.empty());
    }
}

package dev.socialpublisher.tone.ground;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a charter lets pass.
 *
 * @param rounding by how many per cent a figure may be off where the text says that it is rounded ("nearly", « environ »),
 *     or where it is written in thousands, millions or billions
 * @param names that need no article, such as the networks' own; case is ignored
 */
public record Latitude(int rounding, Set<String> names) {
    /** Every figure as the article has it, every name in it. */
    public static final Latitude NONE = new Latitude(0, Set.of());

    public Latitude {
        names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}

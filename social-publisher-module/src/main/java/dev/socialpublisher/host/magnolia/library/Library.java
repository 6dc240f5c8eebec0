package dev.socialpublisher.host.magnolia.library;

import dev.socialpublisher.error.Wording;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A library that the module cannot run without.
 *
 * @param className one of its classes, by which it is looked for
 * @param coordinates group, artifact and version, as Maven writes them
 * @param marks {@code magnolia}: one of Magnolia's own modules brings it; {@code h2}, {@code postgresql}: needed for that
 *     database only
 */
record Library(String className, String coordinates, Set<String> marks) {
    private static final Set<String> MARKS = Set.of("magnolia", "h2", "postgresql");
    private static final Set<String> DATABASES = Set.of("h2", "postgresql");

    Library {
        marks = Set.copyOf(marks);
        if (coordinates.split(":", -1).length != 3 || !MARKS.containsAll(marks)) {
            throw new IllegalArgumentException(
                    "the library of %s is '%s' with marks %s; it takes group:artifact:version"
                            .formatted(className, coordinates, marks));
        }
    }

    /** {@code value} is the coordinates, then marks, all separated by spaces. */
    static Library parse(String className, String value) {
        String[] words = value.strip().split(" +");
        return new Library(className, words[0], Arrays.stream(words).skip(1).collect(Collectors.toSet()));
    }

    /** @param jdbcUrl blank where the container brings the data source, and with it the driver */
    boolean neededFor(String jdbcUrl) {
        return marks.stream().noneMatch(DATABASES::contains)
                || marks.stream().anyMatch(mark -> jdbcUrl.startsWith("jdbc:" + mark + ":"));
    }

    /** Looked for, not initialised: a library may be there and still not start. */
    boolean isThere(ClassLoader loader) {
        try {
            Class.forName(className, false, loader);
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** Which jar, which version, where to add it. */
    Wording advice() {
        String[] parts = coordinates.split(":", -1);
        Wording origin = marks.contains("magnolia")
                ? new Wording(
                        "Magnolia brings it, so see that nothing excludes it",
                        "Magnolia la fournit, vérifiez que rien ne l’exclut")
                : new Wording(
                        "add it as a dependency of the webapp", "ajoutez-la aux dépendances de l’application web");
        return Wording.of(
                "%s is missing (class %s): %s, or put %s-%s.jar into WEB-INF/lib",
                "la bibliothèque %s manque (classe %s) : %s, ou placez %s-%s.jar dans WEB-INF/lib",
                coordinates,
                className,
                origin,
                parts[1],
                parts[2]);
    }
}

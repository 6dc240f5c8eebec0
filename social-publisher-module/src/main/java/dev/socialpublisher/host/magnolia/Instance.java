package dev.socialpublisher.host.magnolia;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The running product, as an author or a public instance of Magnolia needs it. Closed once. */
interface Instance extends AutoCloseable {
    /** What answers below {@code /.social}; anything else is not found. */
    List<Mount> mounts();

    /** In which the person who sent the calling thread's request uses the CMS; empty where nobody is signed in. */
    Optional<Locale> language();

    @Override
    void close();
}

package info.magnolia.ui;

import java.util.Optional;

/** Interface, seen on 6.4: what an editor or an action works on. */
public interface ValueContext<T> {
    Optional<T> getSingle();
}

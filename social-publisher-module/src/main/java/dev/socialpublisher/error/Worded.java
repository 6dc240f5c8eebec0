package dev.socialpublisher.error;

import java.util.Locale;

/** A value that reads differently in each language; a {@link Wording} takes it as it is said in its own. */
@FunctionalInterface
public interface Worded {
    String in(Locale locale);
}

package dev.socialpublisher.devhost.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/** The words of pages and commands in one language. Arguments replace {@code {0}}, {@code {1}}; a missing key is a bug. */
public final class Words {
    private static final Words FRENCH = new Words(Locale.FRENCH);
    private static final Words ENGLISH = new Words(Locale.ENGLISH);

    private final Locale language;
    private final Properties words = new Properties();

    private Words(Locale language) {
        this.language = language;
        String name = "/host/words_" + language + ".properties";
        try (InputStream stream = Words.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the class path lacks " + name);
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                words.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** French for a language that the pages do not speak. */
    public static Words in(Locale language) {
        return language.equals(Locale.ENGLISH) ? ENGLISH : FRENCH;
    }

    public Locale language() {
        return language;
    }

    public String get(String key, Object... arguments) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no words for " + key + " in " + language);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }

    /** Empty where a field has no hint. */
    Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** What stands below a prefix, for a library that looks words up by itself. */
    public ResourceBundle below(String prefix) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return keys().stream()
                        .filter(key -> key.startsWith(prefix))
                        .map(key -> new Object[] {key.substring(prefix.length()), get(key)})
                        .toArray(Object[][]::new);
            }
        };
    }

    Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }
}

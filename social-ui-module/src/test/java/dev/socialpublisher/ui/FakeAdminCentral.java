package dev.socialpublisher.ui;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** An English-speaking person at {@code /author}; words come from the bundles that ship. */
record FakeAdminCentral() implements AdminCentral {
    private static final Path BUNDLE =
            Path.of("src/main/resources/social-ui-module/i18n/social-ui-messages_en.properties");

    @Override
    public String contextPath() {
        return "/author";
    }

    @Override
    public Locale userLanguage() {
        return Locale.ENGLISH;
    }

    @Override
    public String words(String key) {
        Properties bundle = new Properties();
        try (Reader text = Files.newBufferedReader(BUNDLE, StandardCharsets.UTF_8)) {
            bundle.load(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bundle.getProperty(key, key);
    }
}

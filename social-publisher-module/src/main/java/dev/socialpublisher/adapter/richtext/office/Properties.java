package dev.socialpublisher.adapter.richtext.office;

import java.util.Optional;

/** What a document's properties say of it. Only the language is taken: title and author are often those of the template. */
final class Properties implements Xml.Handler {
    private final StringBuilder language = new StringBuilder();
    private boolean collects;

    private Properties() {}

    static Optional<String> language(Parts parts, String part) {
        Properties properties = new Properties();
        Xml.walk(parts, part, properties);
        return Optional.of(properties.language.toString().strip()).filter(it -> !it.isEmpty());
    }

    @Override
    public boolean start(String name, Xml.Attributes attributes) {
        collects = name.equals("language");
        return true;
    }

    @Override
    public void end(String name) {
        collects = false;
    }

    @Override
    public void text(String words) {
        if (collects) {
            language.append(words);
        }
    }
}

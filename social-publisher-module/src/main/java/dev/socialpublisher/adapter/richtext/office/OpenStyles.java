package dev.socialpublisher.adapter.richtext.office;

import dev.socialpublisher.adapter.richtext.office.Paragraph.Kind;
import dev.socialpublisher.adapter.richtext.office.Paragraph.Look;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Styles of an OpenDocument text: the named ones, and those that direct formatting makes. Source: OpenDocument 1.3, 16. */
final class OpenStyles implements Xml.Handler {
    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private Style current = new Style("", "");
    private Optional<String> language = Optional.empty();

    private static final class Style {
        private final String name;
        private final String parent;
        private Look look = Look.PLAIN;
        private boolean hidden;

        Style(String name, String parent) {
            this.name = name;
            this.parent = parent;
        }
    }

    static OpenStyles of(Parts parts, String... from) {
        OpenStyles styles = new OpenStyles();
        for (String part : from) {
            Xml.walk(parts, part, styles);
        }
        return styles;
    }

    Kind kind(String id) {
        String at = id;
        for (int depth = 0; depth < DEEPEST && !at.isEmpty(); depth++) {
            Style style = styles.getOrDefault(at, new Style(at, ""));
            Optional<Kind> kind = Kind.ofStyle(style.name.replace("_20_", " "));
            if (kind.isPresent()) {
                return kind.get();
            }
            at = style.parent;
        }
        return Kind.PLAIN;
    }

    /** Only what the style itself says: a heading's is that of its letters, and no emphasis. */
    Look look(String id) {
        return styles.getOrDefault(id, current).look;
    }

    boolean isHidden(String id) {
        return styles.containsKey(id) && styles.getOrDefault(id, current).hidden;
    }

    Optional<String> language() {
        return language;
    }

    @Override
    public boolean start(String name, Xml.Attributes attributes) {
        switch (name) {
            case "style" -> {
                current = new Style(
                        attributes.find("display-name").orElse(attributes.get("name")),
                        attributes.get("parent-style-name"));
                styles.put(attributes.get("name"), current);
            }
            case "text-properties" -> {
                current.look = new Look(
                        attributes.get("font-weight").matches("bold|[6-9]00"),
                        attributes.get("font-style").equals("italic"));
                current.hidden = attributes.get("display").equals("none");
                language = language.or(() -> attributes.find("language").filter(it -> !it.equals("none")));
            }
            default -> {}
        }
        return !name.equals("body");
    }

    @Override
    public void end(String name) {
        if (name.equals("style")) {
            current = new Style("", "");
        }
    }
}

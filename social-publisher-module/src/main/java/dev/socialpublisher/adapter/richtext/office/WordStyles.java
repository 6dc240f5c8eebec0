package dev.socialpublisher.adapter.richtext.office;

import dev.socialpublisher.adapter.richtext.office.Paragraph.Kind;
import dev.socialpublisher.adapter.richtext.office.Paragraph.Look;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The named styles of a Word document. Source: ECMA-376, part 1, 17.7. */
final class WordStyles implements Xml.Handler {
    /** Styles build on each other; more steps than this are a circle. */
    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private Style current = new Style();
    private Optional<String> language = Optional.empty();

    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private Optional<Kind> byLayout = Optional.empty();
        private Look look = Look.PLAIN;
    }

    static WordStyles of(Parts parts, Optional<String> part) {
        WordStyles styles = new WordStyles();
        part.ifPresent(name -> Xml.walk(parts, name, styles));
        return styles;
    }

    /** What a paragraph of this style is: by the nearest name that says it, else by its level or numbering. */
    Kind kind(String id) {
        Optional<Kind> byLayout = Optional.empty();
        String at = id;
        for (int depth = 0; depth < DEEPEST && styles.containsKey(at); depth++) {
            Style style = styles.getOrDefault(at, current);
            Optional<Kind> byName = Kind.ofStyle(style.name);
            if (byName.isPresent()) {
                return byName.get();
            }
            byLayout = byLayout.or(() -> style.byLayout);
            at = style.basedOn;
        }
        return byLayout.orElse(Kind.PLAIN);
    }

    Look look(String id) {
        Look look = Look.PLAIN;
        String at = id;
        for (int depth = 0; depth < DEEPEST && styles.containsKey(at); depth++) {
            Style style = styles.getOrDefault(at, current);
            look = look.and(style.look);
            at = style.basedOn;
        }
        return look;
    }

    /** That of the whole document, unless a paragraph says otherwise. */
    Optional<String> language() {
        return language;
    }

    /** Whether a property is on: it need not say so. */
    static boolean isOn(Xml.Attributes attributes) {
        return !attributes.find("val").orElse("true").matches("false|0|off|none");
    }

    @Override
    public boolean start(String name, Xml.Attributes attributes) {
        switch (name) {
            case "style" -> {
                current = new Style();
                styles.put(attributes.get("styleId"), current);
            }
            case "name" -> current.name = attributes.get("val");
            case "basedOn" -> current.basedOn = attributes.get("val");
            case "outlineLvl" -> current.byLayout = Optional.of(Kind.HEADING);
            case "numPr" -> current.byLayout = current.byLayout.or(() -> Optional.of(Kind.ITEM));
            case "b" -> current.look = current.look.and(new Look(isOn(attributes), false));
            case "i" -> current.look = current.look.and(new Look(false, isOn(attributes)));
            case "lang" -> language = language.or(() -> attributes.find("val"));
            default -> {}
        }
        return !name.equals("tblStylePr") && !name.equals("latentStyles");
    }

    @Override
    public void end(String name) {}
}

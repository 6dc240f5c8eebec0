package dev.socialpublisher.adapter.rulefile.yaml;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.socialpublisher.adapter.rulefile.yaml.YamlNode.Entry;
import dev.socialpublisher.adapter.rulefile.yaml.YamlNode.Mapping;
import dev.socialpublisher.adapter.rulefile.yaml.YamlNode.Scalar;
import dev.socialpublisher.adapter.rulefile.yaml.YamlNode.Sequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the values of a text stand that {@link YamlFile} has read before. The parser counts code points, we code units. */
final class YamlOutline {
    private static final YAMLFactory YAML = new YAMLFactory();

    private final String text;
    private final YAMLParser parser;

    private YamlOutline(String text, YAMLParser parser) {
        this.text = text;
        this.parser = parser;
    }

    static Mapping of(String text) throws IOException {
        try (YAMLParser parser = YAML.createParser(text)) {
            parser.nextToken();
            return new YamlOutline(text, parser).mapping();
        }
    }

    private YamlNode value() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping();
        }
        return token == JsonToken.START_ARRAY ? sequence() : new Scalar(start(), trimmedEnd(start()));
    }

    private Mapping mapping() throws IOException {
        int start = start();
        boolean flow = isAt(start, '{');
        Map<String, Entry> entries = new LinkedHashMap<>();
        int end = start;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int key = start();
            parser.nextToken();
            YamlNode value = value();
            entries.put(name, new Entry(key, value));
            end = value.end();
        }
        return new Mapping(start, flow ? trimmedEnd(start) : end, flow, entries);
    }

    private Sequence sequence() throws IOException {
        int start = start();
        boolean flow = isAt(start, '[');
        List<YamlNode> items = new ArrayList<>();
        int end = start;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            YamlNode item = value();
            items.add(item);
            end = item.end();
        }
        return new Sequence(start, flow ? trimmedEnd(start) : end, flow, items);
    }

    private boolean isAt(int offset, char sign) {
        return offset < text.length() && text.charAt(offset) == sign;
    }

    private int start() {
        return units(parser.currentTokenLocation().getCharOffset());
    }

    /** A text over several lines ends where the next key begins; what is between is not its own. */
    private int trimmedEnd(int start) {
        int end = units(parser.currentLocation().getCharOffset());
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int units(long codePoints) {
        return text.offsetByCodePoints(0, (int) codePoints);
    }
}

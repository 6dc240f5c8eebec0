package dev.socialpublisher.adapter.rulefile.yaml;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.FilePosition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a parser's tokens into a {@link YamlFile}. Anchors and aliases are refused: no data file needs them, and they
 * are how a small file becomes a huge one.
 */
final class YamlReader {
    private static final int MAX_DEPTH = 20;

    private final String name;
    private final YAMLParser parser;
    private final Map<String, FilePosition> positions = new HashMap<>();

    YamlReader(String name, YAMLParser parser) {
        this.name = name;
        this.parser = parser;
    }

    YamlFile read() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw YamlFile.problem(name, FilePosition.START, new Wording("is empty", "le fichier est vide"));
        }
        if (first != JsonToken.START_OBJECT) {
            throw YamlFile.problem(
                    name,
                    here(),
                    new Wording(
                            "starts with something else than keys and values",
                            "le fichier ne commence pas par des clés et des valeurs"));
        }
        Map<String, Object> values = mapping("", 1);
        if (parser.nextToken() != null) {
            throw YamlFile.problem(
                    name,
                    here(),
                    new Wording(
                            "has a second document; one file holds one",
                            "le fichier contient un second document\u202f; un seul par fichier"));
        }
        return new YamlFile(name, values, positions);
    }

    private Map<String, Object> mapping(String path, int depth) throws IOException {
        refuseDepth(depth);
        Map<String, Object> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            FilePosition position = here();
            if (entries.containsKey(key)) {
                throw YamlFile.problem(
                        name, position, Wording.of("'%s' stands twice", "«\u00a0%s\u00a0» figure deux fois", key));
            }
            String place = path + key;
            positions.put(place, position);
            parser.nextToken();
            entries.put(key, value(place, depth));
        }
        return entries;
    }

    private List<Object> sequence(String path, int depth) throws IOException {
        refuseDepth(depth);
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String place = path + items.size();
            positions.put(place, here());
            items.add(value(place, depth));
        }
        return items;
    }

    private Object value(String place, int depth) throws IOException {
        refuseReferences();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(place + ".", depth + 1);
            case START_ARRAY -> sequence(place + ".", depth + 1);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_NULL ->
                throw YamlFile.problem(
                        name, here(), new Wording("a value is missing here", "il manque une valeur ici"));
            default -> parser.getText();
        };
    }

    private void refuseReferences() throws IOException {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw YamlFile.problem(
                    name,
                    here(),
                    new Wording(
                            "uses an anchor or alias; write the value out",
                            "ancre ou alias\u202f; écrivez la valeur en toutes lettres"));
        }
    }

    private void refuseDepth(int depth) {
        if (depth > MAX_DEPTH) {
            throw YamlFile.problem(
                    name,
                    here(),
                    Wording.of("is nested deeper than %d levels", "plus de %d niveaux imbriqués", MAX_DEPTH));
        }
    }

    private FilePosition here() {
        return YamlFile.position(parser.currentTokenLocation());
    }
}

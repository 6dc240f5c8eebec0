package dev.socialpublisher.devhost.cli.tone;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.socialpublisher.devhost.problem.HostProblem;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.variant.VariantPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Variants in JSON: every mapping with a {@code text}, however deep, so that what {@code variants --format json} prints is
 * read, too. Beside it {@code hashtags}, {@code link}, {@code alt}, {@code credit}, {@code title}, {@code description}; {@code network} and
 * {@code language} also from a mapping around it.
 */
final class VariantsFile {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int DEEPEST = 50;
    private static final Map<String, VariantPart> PARTS = Map.of(
            "text", VariantPart.TEXT,
            "link", VariantPart.LINK,
            "alt", VariantPart.ALT_TEXT,
            "title", VariantPart.CARD_TITLE,
            "description", VariantPart.CARD_DESCRIPTION);

    private final String content;
    private final List<Piece> pieces = new ArrayList<>();

    private VariantsFile(String content) {
        this.content = content;
    }

    /** In the file's order. */
    static List<Piece> pieces(String name, String content) {
        VariantsFile file = new VariantsFile(content);
        try (JsonParser parser = JSON.createParser(content)) {
            parser.nextToken();
            file.collect(file.value(parser, 0), Optional.empty(), Optional.empty());
        } catch (IOException e) {
            throw new HostProblem(
                    Wording.of(
                            "%s cannot be read as JSON: %s",
                            "%s ne peut pas être lu comme du JSON\u00a0: %s",
                            name,
                            String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
                    e);
        }
        return file.pieces;
    }

    private void collect(Object value, Optional<String> network, Optional<String> language) {
        if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, network, language));
        } else if (value instanceof Map<?, ?> map) {
            Optional<String> here = text(map, "network").or(() -> network);
            Optional<String> spoken = text(map, "language").or(() -> language);
            if (map.get("text") instanceof SourceText) {
                pieces.add(piece(map, here, spoken));
            } else {
                map.values().forEach(inner -> collect(inner, here, spoken));
            }
        }
    }

    private static Piece piece(Map<?, ?> map, Optional<String> network, Optional<String> language) {
        Map<VariantPart, SourceText> parts = new EnumMap<>(VariantPart.class);
        PARTS.forEach((key, part) -> {
            if (map.get(key) instanceof SourceText words) {
                parts.put(part, words);
            }
        });
        List<String> hashtags = new ArrayList<>();
        SourceText.Builder line = new SourceText.Builder();
        if (map.get("hashtags") instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof SourceText tag && !tag.text().isBlank()) {
                    hashtags.add(add(tag, line, hashtags.isEmpty() ? "#" : " #"));
                }
            }
            parts.put(VariantPart.HASHTAGS, line.build());
        }
        return new Piece(network, language, parts, hashtags, text(map, "credit").orElse(""));
    }

    /** Answers the hashtag without its sign. */
    private static String add(SourceText tag, SourceText.Builder line, String before) {
        int from = tag.text().startsWith("#") ? 1 : 0;
        line.add(before, tag.at(0));
        for (int i = from; i < tag.text().length(); i++) {
            line.add(tag.text().charAt(i), tag.at(i));
        }
        return tag.text().substring(from);
    }

    private static Optional<String> text(Map<?, ?> map, String key) {
        return map.get(key) instanceof SourceText words ? Optional.of(words.text()) : Optional.empty();
    }

    /** Mappings, lists and texts; everything else is of no interest. */
    private Object value(JsonParser parser, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("nested deeper than " + DEEPEST);
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, value(parser, depth + 1));
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser, depth + 1));
            }
            return list;
        }
        return token == JsonToken.VALUE_STRING ? words(parser) : String.valueOf(token);
    }

    /** The signs between the quotation marks, of which escaped ones are longer in the file. */
    private SourceText words(JsonParser parser) throws IOException {
        String text = parser.getText();
        int at = (int) parser.currentTokenLocation().getCharOffset() + 1;
        SourceText.Builder words = new SourceText.Builder();
        for (int i = 0; i < text.length(); i++) {
            words.add(text.charAt(i), at);
            boolean escaped = content.charAt(at) == '\\';
            at += escaped ? content.charAt(at + 1) == 'u' ? 6 : 2 : 1;
        }
        return words.build();
    }
}

package dev.socialpublisher.adapter.rulefile.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.charter.KeyEdit;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file as nested maps, lists and scalars, with the position of every key.
 *
 * @param name as shown in messages
 * @param values in the file's order
 * @param positions by path, {@code tokens.2} for the third of a list
 */
public record YamlFile(String name, Map<String, Object> values, Map<String, FilePosition> positions) {
    public static final int MAX_BYTES = 256 * 1024;

    private static final Pattern MARK = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

    private static final YAMLFactory YAML = new YAMLFactory();

    public YamlFile {
        values = Collections.unmodifiableMap(values);
        positions = Collections.unmodifiableMap(positions);
    }

    /** Throws {@link RuleProblems}: not UTF-8, too large, too deep, with anchors or aliases, twice the same key, not YAML. */
    public static YamlFile parse(String name, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw problem(
                    name,
                    FilePosition.START,
                    Wording.of("has more than %d bytes", "le fichier dépasse %d octets", MAX_BYTES));
        }
        try (YAMLParser parser = YAML.createParser(decode(name, content))) {
            return new YamlReader(name, parser).read();
        } catch (JsonProcessingException e) {
            throw syntaxError(name, e);
        } catch (IOException e) {
            throw problem(
                    name, FilePosition.START, Wording.of("cannot be read: %s", "lecture impossible\u00a0: %s", e));
        }
    }

    /**
     * A content with edits, one after the other; comments, order and the rest of the lines stay. Throws {@link
     * RuleProblems} where the content cannot be read, or is laid out so that an edit would change more than it names.
     */
    public static String edited(String name, String content, List<KeyEdit> edits) {
        String mark = content.startsWith("\uFEFF") ? "\uFEFF" : "";
        String text = content.substring(mark.length());
        Map<String, Object> values =
                parse(name, text.getBytes(StandardCharsets.UTF_8)).values();
        for (KeyEdit edit : edits) {
            text = YamlEdit.apply(text, edit);
            values = EditedValues.apply(values, edit);
        }
        YamlFile edited = parse(name, text.getBytes(StandardCharsets.UTF_8));
        if (!edited.values().equals(values)) {
            throw problem(
                    name,
                    FilePosition.START,
                    Wording.of(
                            "%s cannot be changed here because of how the file is laid out: edit the file",
                            "%s ne peut pas être changé ici, à cause de la mise en page du fichier\u00a0: éditez le fichier",
                            String.join(".", edits.get(edits.size() - 1).path())));
        }
        return mark + text;
    }

    public Fields fields() {
        return Fields.of(name, values, positions);
    }

    static FilePosition position(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? FilePosition.START
                : new FilePosition(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    public static RuleProblems problem(String file, FilePosition position, Wording message) {
        return new RuleProblems(List.of(new RuleProblem(file, position, message)));
    }

    private static String decode(String name, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw problem(
                    name,
                    FilePosition.START,
                    new Wording("is not UTF-8 text", "le fichier n’est pas du texte en UTF-8"));
        }
    }

    /**
     * The parser's own position is where it had read to; its message names the place of the error, last of all, in lines
     * that are indented.
     */
    private static RuleProblems syntaxError(String name, JsonProcessingException e) {
        String message = e.getOriginalMessage();
        FilePosition position = MARK.matcher(message)
                .results()
                .reduce((first, second) -> second)
                .map(mark -> new FilePosition(Integer.parseInt(mark.group(1)), Integer.parseInt(mark.group(2))))
                .orElseGet(() -> position(e.getLocation()));
        String words =
                message.lines().filter(line -> !line.startsWith(" ")).limit(2).collect(Collectors.joining(", "));
        return problem(name, position, YamlSyntax.said(words));
    }
}

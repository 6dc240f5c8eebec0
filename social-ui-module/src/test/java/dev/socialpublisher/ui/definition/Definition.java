package dev.socialpublisher.ui.definition;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A definition file.
 *
 * @param path below the module's folder, with slashes: it says what is defined
 * @param contentType that an app's first line names
 */
record Definition(String path, Optional<String> contentType, Node content) {
    private static final Pattern CONTENT_TYPE = Pattern.compile("\\A!content-type:(\\S+)\\R");
    private static final Map<String, String> KINDS = Map.of(
            "apps/[^/]+\\.yaml", "app",
            "decorations/[^/]+/apps/[^/]+\\.yaml", "app",
            "decorations/admincentral/config\\.yaml", "launcher",
            "contentTypes/[^/]+\\.yaml", "contentType",
            "restEndpoints/delivery/[^/]+\\.yaml", "endpoint");

    static Definition parse(String path, String text) {
        var contentType = CONTENT_TYPE.matcher(text);
        // The parser would take Magnolia's directive for a tag of nothing.
        String plain = contentType.replaceFirst("# $1\n");
        contentType.reset();
        Node content = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(plain));
        return new Definition(path, contentType.find() ? Optional.of(contentType.group(1)) : Optional.empty(), content);
    }

    /** All of a module, by path. */
    static Map<String, Definition> in(Path module) {
        try (var files = Files.walk(module)) {
            Map<String, Definition> found = new TreeMap<>();
            for (Path file :
                    files.filter(each -> each.toString().matches(".*\\.ya?ml")).toList()) {
                String path = module.relativize(file).toString().replace('\\', '/');
                found.put(path, parse(path, Files.readString(file, StandardCharsets.UTF_8)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name of its shape; a path that Magnolia reads nothing from is a mistake. */
    String kind() {
        String kind = KINDS.entrySet().stream()
                .filter(entry -> path.matches(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Magnolia reads nothing from " + path));
        return contentType.isPresent() ? kind + "@content-type" : kind;
    }
}

package dev.socialpublisher.ui.definition;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The shapes of {@code magnolia-shapes.yaml}, and a definition held against them. Mutable: made for one definition. */
final class Shapes {
    private static final Map<String, Map<String, Object>> SHAPES = read();
    private static final Map<String, Object> VALUES = SHAPES.get("values");

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Set<String>> found = new TreeMap<>();

    private Shapes() {}

    /** What is wrong, with line and path; empty for a definition of known keys and types. */
    static List<String> problems(Definition definition) {
        return of(definition).problems;
    }

    /** Texts of one sort ({@code key}, {@code class}, {@code page}), wherever they stand. */
    static Set<String> texts(String sort, Definition definition) {
        return of(definition).found.getOrDefault(sort, Set.of());
    }

    private static Shapes of(Definition definition) {
        Shapes shapes = new Shapes();
        shapes.shape(definition.kind(), definition.content(), definition.path());
        return shapes;
    }

    private void check(String sort, Node node, String at) {
        String[] words = sort.split(" ");
        switch (words[0]) {
            case "map" -> entries(words[1], node, at);
            case "list" -> items(words[1], node, at);
            case "collection" -> {
                if (node instanceof SequenceNode) {
                    items(words[1], node, at);
                } else {
                    entries(words[1], node, at);
                }
            }
            case "texts" -> sequence(node, at).forEach(item -> scalar("text", item, at));
            default -> {
                if (SHAPES.containsKey(sort)
                        || SHAPES.keySet().stream().anyMatch(name -> name.startsWith(sort + "@"))) {
                    shape(sort, node, at);
                } else {
                    scalar(sort, node, at);
                }
            }
        }
    }

    private void shape(String name, Node node, String at) {
        if (!(node instanceof MappingNode mapping)) {
            problem(node, at, "is no mapping");
            return;
        }
        Map<String, Object> keys = SHAPES.get(typed(name, mapping));
        if (keys == null) {
            problem(node, at, "no shape " + typed(name, mapping));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = text(entry.getKeyNode());
            if (!seen.add(key)) {
                problem(entry.getKeyNode(), at, "twice '" + key + "'");
            } else if (keys.containsKey(key)) {
                check(keys.get(key).toString(), entry.getValueNode(), at + "." + key);
            } else {
                problem(entry.getKeyNode(), at, "unknown key '" + key + "'");
            }
        }
    }

    /** A mapping that names its type or class has the shape of that one. */
    private static String typed(String name, MappingNode mapping) {
        return mapping.getValue().stream()
                .filter(entry -> List.of("$type", "class").contains(text(entry.getKeyNode())))
                .map(entry -> name + "@" + text(entry.getValueNode()))
                .findFirst()
                .orElse(name);
    }

    private void entries(String sort, Node node, String at) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> check(sort, entry.getValueNode(), at + "." + text(entry.getKeyNode())));
        } else {
            problem(node, at, "is no mapping");
        }
    }

    private void items(String sort, Node node, String at) {
        Set<String> names = new HashSet<>();
        for (Node item : sequence(node, at)) {
            String name = item instanceof MappingNode mapping
                    ? mapping.getValue().stream()
                            .filter(entry -> text(entry.getKeyNode()).equals("name"))
                            .map(entry -> text(entry.getValueNode()))
                            .findFirst()
                            .orElse("")
                    : "";
            if (name.isEmpty() || !names.add(name)) {
                problem(item, at, name.isEmpty() ? "an item without a name" : "two items '" + name + "'");
            }
            check(sort, item, at + "[" + name + "]");
        }
    }

    private List<Node> sequence(Node node, String at) {
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        problem(node, at, "is no list");
        return List.of();
    }

    private void scalar(String given, Node node, String at) {
        String text = text(node);
        String sort = given.equals("label") && text.startsWith("social-") ? "key" : given;
        found.computeIfAbsent(sort, key -> new TreeSet<>()).add(text);
        boolean good = switch (sort) {
            case "text", "label" -> !text.isBlank();
            case "flag" -> text.matches("true|false");
            case "number" -> text.matches("[1-9][0-9]*");
            case "key" -> text.matches("social-[a-z]+(\\.[A-Za-z]+)+");
            case "role" -> text.matches("[a-z-]+");
            case "page" -> text.matches("/\\.social/ui/[a-z-]+");
            default -> ((List<?>) VALUES.get(sort)).contains(text);
        };
        if (!good) {
            problem(node, at, "'" + text + "' is no " + sort);
        }
    }

    private void problem(Node node, String at, String what) {
        problems.add("%s, line %d: %s".formatted(at, node.getStartMark().getLine() + 1, what));
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static Map<String, Map<String, Object>> read() {
        InputStream file = Shapes.class.getResourceAsStream("/magnolia-shapes.yaml");
        return new Yaml().load(file);
    }
}

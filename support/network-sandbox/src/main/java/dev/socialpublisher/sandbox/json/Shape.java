package dev.socialpublisher.sandbox.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What a JSON value must look like. Shapes are values without state; they compose into whole request schemas. */
@FunctionalInterface
public interface Shape {

    /** Every flaw of {@code node} in document order; empty when it has this shape. */
    List<Flaw> check(String path, JsonNode node);

    /** This shape, and then {@code other}; the second is asked only when the first found nothing. */
    default Shape and(Shape other) {
        return (path, node) -> {
            List<Flaw> flaws = check(path, node);
            return flaws.isEmpty() ? other.check(path, node) : flaws;
        };
    }

    static Shape test(Predicate<JsonNode> accepts, String problem) {
        return (path, node) -> accepts.test(node) ? List.of() : List.of(new Flaw(path, problem));
    }

    static Shape text() {
        return test(JsonNode::isTextual, "must be a string");
    }

    static Shape text(Predicate<String> accepts, String problem) {
        return text().and(test(node -> accepts.test(node.textValue()), problem));
    }

    static Shape oneOf(Set<String> values) {
        List<String> sorted = values.stream().sorted().toList();
        return text(values::contains, "must be one of (" + String.join("|", sorted) + ")");
    }

    static Shape bool() {
        return test(JsonNode::isBoolean, "must be a boolean");
    }

    static Shape integer(long min, long max) {
        return test(JsonNode::isIntegralNumber, "must be an integer")
                .and(test(node -> node.canConvertToLong() && node.longValue() >= min, "can not be less than " + min))
                .and(test(node -> node.longValue() <= max, "can not be greater than " + max));
    }

    static Shape array(int min, int max, Shape items) {
        Shape size = test(JsonNode::isArray, "must be an array")
                .and(test(node -> node.size() >= min, "must not have fewer than " + min + " elements"))
                .and(test(node -> node.size() <= max, "must not have more than " + max + " elements"));
        return size.and((path, node) -> {
            List<Flaw> flaws = new ArrayList<>();
            for (int i = 0; i < node.size(); i++) {
                flaws.addAll(items.check(path + "/" + i, node.get(i)));
            }
            return flaws;
        });
    }

    /** An object that may have only the named members. */
    static Shape closed(Map<String, Shape> members, Set<String> required) {
        Shape known = (path, node) -> {
            List<Flaw> flaws = new ArrayList<>();
            node.fieldNames().forEachRemaining(name -> {
                if (!members.containsKey(name)) {
                    flaws.add(new Flaw(path + "/" + name, "is not a known property and no others are allowed"));
                }
            });
            return flaws;
        };
        return open(members, required).and(known);
    }

    /** An object that may have members beside the named ones. */
    static Shape open(Map<String, Shape> members, Set<String> required) {
        Map<String, Shape> shapes = Map.copyOf(members);
        List<String> needed = required.stream().sorted().toList();
        return test(JsonNode::isObject, "must be an object").and((path, node) -> {
            List<Flaw> flaws = new ArrayList<>();
            for (String name : needed) {
                if (!node.has(name)) {
                    flaws.add(new Flaw(path, "must have the property \"" + name + "\""));
                }
            }
            node.fields().forEachRemaining(field -> {
                Shape shape = shapes.get(field.getKey());
                if (shape != null) {
                    flaws.addAll(shape.check(path + "/" + field.getKey(), field.getValue()));
                }
            });
            return flaws;
        });
    }

    /** An object whose {@code $type} chooses the shape; other types are refused. */
    static Shape union(Map<String, Shape> byType) {
        Map<String, Shape> shapes = Map.copyOf(byType);
        return test(JsonNode::isObject, "must be an object").and((path, node) -> {
            String type = node.path("$type").asText("");
            if (type.isEmpty()) {
                return List.of(new Flaw(path, "must be an object which includes the \"$type\" property"));
            }
            Shape shape = shapes.get(type);
            String known = String.join("|", shapes.keySet().stream().sorted().toList());
            return shape == null
                    ? List.of(new Flaw(path, "$type must be one of (" + known + ")"))
                    : shape.check(path, node);
        });
    }
}

package dev.socialpublisher.sandbox.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The parameter {@code fields}: names, some with fields of their own in braces, {@code id,attachments{unshimmed_url}}. */
public record FieldList(Set<String> names) {

    public FieldList {
        names = Set.copyOf(names);
    }

    /** Refuses a field that {@code type} does not have; none asked for gives {@code usual}. */
    public static FieldList of(GraphParameters parameters, String type, Set<String> known, Set<String> usual) {
        return of(parameters.text("fields").orElse(""), type, known, usual);
    }

    /** The same for the fields that are asked of {@code field}, in the braces behind it. */
    public static FieldList within(
            GraphParameters parameters, String field, String type, Set<String> known, Set<String> usual) {
        String inner = split(parameters.text("fields").orElse("")).stream()
                .map(String::strip)
                .filter(asked -> asked.startsWith(field + "{"))
                .map(asked -> asked.substring(field.length() + 1, asked.length() - 1))
                .findFirst()
                .orElse("");
        return of(inner, type, known, usual);
    }

    private static FieldList of(String asked, String type, Set<String> known, Set<String> usual) {
        if (asked.isEmpty()) {
            return new FieldList(usual);
        }
        Set<String> names = split(asked).stream()
                .map(field -> field.strip().replaceFirst("[.{].*$", ""))
                .collect(Collectors.toSet());
        for (String name : names) {
            if (!known.contains(name)) {
                throw GraphProblem.invalid(
                        "Tried accessing nonexisting field (" + name + ") on node type (" + type + ")");
            }
        }
        return new FieldList(names);
    }

    /** At the commas outside of braces. */
    private static List<String> split(String text) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            if (character == ',' && depth == 0) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(character);
            }
        }
        if (depth != 0) {
            throw GraphProblem.invalid("Syntax error in fields: unmatched braces");
        }
        fields.add(field.toString());
        return fields;
    }

    public boolean has(String name) {
        return names.contains(name);
    }
}

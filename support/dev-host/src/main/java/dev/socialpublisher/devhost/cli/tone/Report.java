package dev.socialpublisher.devhost.cli.tone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.devhost.page.Words;
import dev.socialpublisher.tone.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints findings by file.
 *
 * @param several whether networks are told apart
 */
record Report(Words words, boolean several) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** {@code sum}: the last line for people. */
    String of(Output output, List<Told> told, String sum) {
        return switch (output) {
            case human -> human(told, sum);
            case json -> json(told);
            case line -> lines(told);
        };
    }

    private String human(List<Told> told, String sum) {
        StringBuilder out = new StringBuilder();
        byFile(told).forEach((file, found) -> {
            out.append(file).append('\n');
            found.forEach(one -> out.append("  %-7s %-13s %s  (%s%s)%n"
                    .formatted(
                            one.at().line() + ":" + one.at().column(),
                            words.get("cli.severity." + one.severity()),
                            one.words().message(),
                            one.rule(),
                            several ? " · " + String.join(", ", one.networks()) : "")));
            out.append('\n');
        });
        return out.append(sum).append('\n').toString();
    }

    /** How many there are, of how much that was looked at. */
    String sum(List<Told> told, int looked, String key) {
        return words.get(
                key,
                count(told, Severity.ERROR),
                count(told, Severity.WARNING),
                count(told, Severity.SUGGESTION),
                looked);
    }

    private static String lines(List<Told> told) {
        StringBuilder out = new StringBuilder();
        told.forEach(one -> out.append("%s:%d:%d:%s:%s%n"
                .formatted(
                        one.file(),
                        one.at().line(),
                        one.at().column(),
                        one.rule(),
                        one.words().message())));
        return out.toString();
    }

    /** Vale's keys, and {@code Networks}. */
    private static String json(List<Told> told) {
        ObjectNode root = JSON.createObjectNode();
        byFile(told).forEach((file, found) -> {
            var list = root.putArray(file);
            found.forEach(one -> alert(list.addObject(), one));
        });
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings and numbers can be written", e);
        }
    }

    private static void alert(ObjectNode node, Told one) {
        ObjectNode action = node.putObject("Action");
        action.put("Name", one.fix().isPresent() ? "replace" : "");
        one.fix()
                .ifPresentOrElse(
                        fix -> action.putArray("Params").add(fix.replacement()), () -> action.putNull("Params"));
        node.putArray("Span").add(one.at().column()).add(one.at().column() + one.width() - 1);
        node.put("Check", one.rule().value())
                .put("Description", one.words().reason())
                .put("Link", "")
                .put("Message", one.words().message())
                .put("Severity", one.severity().name().toLowerCase(Locale.ROOT))
                .put("Match", one.words().match())
                .put("Line", one.at().line());
        one.networks().forEach(node.putArray("Networks")::add);
    }

    private static Map<String, List<Told>> byFile(List<Told> told) {
        Map<String, List<Told>> files = new LinkedHashMap<>();
        told.forEach(one ->
                files.computeIfAbsent(one.file(), file -> new ArrayList<>()).add(one));
        return files;
    }

    private static long count(List<Told> told, Severity severity) {
        return told.stream().filter(one -> one.severity() == severity).count();
    }
}

package dev.socialpublisher.adapter.richtext;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines between two rulers with which many Markdown files begin. Only plain {@code key: value} lines are read.
 *
 * @param rest the text behind it
 */
record FrontMatter(Map<String, String> values, String rest) {
    private static final Pattern BLOCK =
            Pattern.compile("\\A---[ \\t]*\\R(.{0,10000}?)\\R---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("(?m)^([\\p{L}_-]{1,40}):[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");

    static FrontMatter of(String text) {
        Matcher block = BLOCK.matcher(text);
        Map<String, String> values = new LinkedHashMap<>();
        if (!block.find()) {
            return new FrontMatter(values, text);
        }
        LINE.matcher(block.group(1))
                .results()
                .forEach(line -> values.put(line.group(1).toLowerCase(Locale.ROOT), line.group(2)));
        return new FrontMatter(values, text.substring(block.end()));
    }

    Optional<String> first(String... keys) {
        for (String key : keys) {
            String value = values.getOrDefault(key, "");
            if (!value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}

package dev.socialpublisher.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Closed word classes of a language (pronouns, connectors, verbs of saying, abbreviations …), read from {@code
 * words-LANGUAGE.txt} beside this class. A language without a file has empty lists.
 */
public final class WordLists {
    private static final Map<String, WordLists> LANGUAGES = Map.of("fr", load("fr"), "en", load("en"));
    private static final WordLists NONE = new WordLists(Map.of());

    private final Map<String, Set<String>> lists;
    /** The same, for asking about one word: a HashSet divides less than an immutable set. */
    private final Map<String, Set<String>> unordered = new HashMap<>();

    private WordLists(Map<String, Set<String>> lists) {
        this.lists = lists;
        lists.forEach((name, words) -> unordered.put(name, new HashSet<>(words)));
    }

    public static WordLists of(Locale locale) {
        return LANGUAGES.getOrDefault(locale.getLanguage(), NONE);
    }

    /** The words of one class, lower case, longest first among those that share a start; empty when unknown. */
    public Set<String> of(String list) {
        return lists.getOrDefault(list, Set.of());
    }

    /** Whether a lower-case word belongs to a class. */
    public boolean has(String list, String word) {
        return unordered.getOrDefault(list, Set.of()).contains(word);
    }

    private static WordLists load(String language) {
        String file = "words-" + language + ".txt";
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + WordLists.class.getName());
            }
            return new WordLists(parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static Map<String, Set<String>> parse(List<String> lines) {
        Map<String, Set<String>> lists = new HashMap<>();
        String name = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                name = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lists.computeIfAbsent(name, unused -> new TreeSet<>(Comparator.reverseOrder()))
                        .addAll(List.of(line.strip().split("\\s*,\\s*")));
            }
        }
        return Map.copyOf(lists);
    }
}

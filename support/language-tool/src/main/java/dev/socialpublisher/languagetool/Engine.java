package dev.socialpublisher.languagetool;

import dev.socialpublisher.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool for one language. Its checkers are costly to make (seconds for the first, about 100 ms for further ones)
 * and not safe for two threads, so each call borrows one and gives it back. Any thread.
 */
final class Engine {
    /** Those whose rules are in the jars beside. */
    private static final List<String> LANGUAGES = List.of("en-GB", "en-US", "fr");

    private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();

    private final String language;
    private final ConcurrentLinkedQueue<JLanguageTool> idle = new ConcurrentLinkedQueue<>();

    private Engine(String language) {
        this.language = language;
    }

    /** Whether LanguageTool itself is there, and not our jar alone. */
    static boolean isComplete() {
        ClassLoader loader = Engine.class.getClassLoader();
        return Stream.of("JLanguageTool", "language/French", "language/English")
                .allMatch(name -> loader.getResource("org/languagetool/" + name + ".class") != null);
    }

    static boolean knows(String code) {
        return LANGUAGES.contains(code);
    }

    static List<String> languages() {
        return LANGUAGES;
    }

    /** One for all rules of a language; the costly part waits for the first text. */
    static Engine of(String code) {
        if (!knows(code)) {
            throw new IllegalArgumentException("no language " + code + "; there are " + LANGUAGES);
        }
        return ENGINES.computeIfAbsent(code, Engine::new);
    }

    /** Ids of the categories that it has rules of, in order. */
    SortedSet<String> categories() {
        return borrow(checker -> checker.getAllActiveRules().stream()
                .map(rule -> rule.getCategory().getId().toString())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** All that it says, in the text's order. */
    List<Remark> remarks(String text) {
        return borrow(checker -> {
            try {
                return checker.check(text).stream().map(Engine::remark).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private <T> T borrow(Function<JLanguageTool, T> use) {
        JLanguageTool free = idle.poll();
        JLanguageTool checker = free == null ? new JLanguageTool(Languages.getLanguageForShortCode(language)) : free;
        try {
            return use.apply(checker);
        } finally {
            idle.add(checker);
        }
    }

    private static Remark remark(RuleMatch match) {
        return new Remark(
                match.getRule().getId(),
                match.getRule().getCategory().getId().toString(),
                new Span(match.getFromPos(), match.getToPos()),
                match.getMessage().replaceAll("</?suggestion>", "'"),
                match.getSuggestedReplacements());
    }
}

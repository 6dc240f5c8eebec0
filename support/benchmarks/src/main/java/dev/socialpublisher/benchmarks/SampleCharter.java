package dev.socialpublisher.benchmarks;

import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rule files like a large house's, of up to 200 words each: eight of ten word lists, one of ten replacements, one of ten
 * real patterns. One word of fifty stands in the article, so that rules have something to find.
 */
final class SampleCharter {
    private static final String ID = "bench";
    private static final int MOST_WORDS = 200;
    private static final List<String> SYLLABLES = List.of(
            "ba", "cor", "dé", "fil", "gra", "lon", "mi", "nou", "par", "quel", "res", "son", "té", "ven", "vou");

    private final Random random = new Random(20261122);
    private final List<String> vocabulary = Stream.of(SampleTexts.article().split("[^\\p{L}]+"))
            .filter(word -> word.length() > 3)
            .map(String::toLowerCase)
            .distinct()
            .toList();

    /** Writes the charter's files into a new folder of light modules. */
    static Path write(int rules) {
        try {
            Path folder = Files.createTempDirectory("benchmarks");
            Path charter = folder.resolve("social-publisher-defaults/charters/" + ID);
            Files.createDirectories(charter.resolve("rules"));
            Files.writeString(
                    charter.resolve("charter.yaml"),
                    "id: " + ID + "\ntitle: Bench\nlanguage: fr\nversion: \"1\"\naddress: vous\n");
            SampleCharter sample = new SampleCharter();
            for (int i = 0; i < rules; i++) {
                Files.writeString(charter.resolve("rules/Rule%04d.yml".formatted(i)), sample.rule(i));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the sample charter", e);
        }
    }

    static Charter load(Path folder) {
        LightModules modules = new LightModules(List.of(folder), StandardKinds.all(), Clock.systemUTC());
        if (!modules.problems().isEmpty()) {
            throw new IllegalStateException(modules.problems().toString());
        }
        return modules.charters().find(ID).orElseThrow();
    }

    private String rule(int number) {
        int words = MOST_WORDS / 4 + random.nextInt(MOST_WORDS * 3 / 4 + 1);
        return switch (number % 10) {
            case 8 ->
                "extends: substitution\nmessage: \"%s, pas %s\"\nreason: r\nignorecase: true\nswap:\n"
                        + lines(words, () -> "  \"%s\": mot\n".formatted(phrase()));
            case 9 ->
                "extends: existence\nmessage: \"%s\"\nreason: r\nignorecase: true\ntokens:\n"
                        + lines(words, () -> "  - \"%s\"\n".formatted(pattern()));
            default ->
                "extends: existence\nmessage: \"%s\"\nreason: r\nignorecase: true\ntokens:\n"
                        + lines(words, () -> "  - \"%s\"\n".formatted(phrase()));
        };
    }

    private static String lines(int count, Supplier<String> line) {
        return Stream.generate(line).distinct().limit(count).collect(Collectors.joining());
    }

    private String phrase() {
        return random.nextInt(4) == 0 ? word() + " " + word() : word();
    }

    private String pattern() {
        return switch (random.nextInt(4)) {
            case 0 -> "(?:%s|%s)s?".formatted(word(), word());
            case 1 -> "%s (?:\\\\w+ )?%s".formatted(word(), word());
            case 2 -> "\\\\d+ %se?s?".formatted(word());
            default -> "[%s]?%s\\\\b.{0,10}%s".formatted("aeé", word(), word());
        };
    }

    private String word() {
        if (random.nextInt(50) == 0) {
            return vocabulary.get(random.nextInt(vocabulary.size()));
        }
        return random.ints(2L + random.nextInt(3), 0, SYLLABLES.size())
                .mapToObj(SYLLABLES::get)
                .collect(Collectors.joining());
    }
}

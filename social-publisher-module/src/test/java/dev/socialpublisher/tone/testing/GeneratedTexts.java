package dev.socialpublisher.tone.testing;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Texts put together from pieces of real ones and from signs that trip up careless code; the same for the same seed. */
public final class GeneratedTexts {
    private static final List<String> ODD = List.of(
            "\uD83D",
            "\uDE00",
            "😀",
            "👨‍👩‍👧",
            "e\u0301",
            "İ",
            "ß",
            "\u00A0",
            "\u202F",
            "\u2011",
            "’",
            "'",
            "«",
            "»",
            "“",
            "”",
            "\"",
            "(",
            ")",
            "!",
            "!!",
            "?",
            "…",
            "...",
            "\n",
            "\n\n",
            "#mot",
            "@nom",
            "https://example.org/a-b",
            "3,5 %",
            "12:30",
            "\u0000",
            "\u200B",
            "\uFFFC",
            "𝓐𝓑",
            "العربية",
            "漢字。",
            "-",
            "--",
            "_",
            "*",
            "\\",
            "&amp;",
            "<b>",
            "TOUT",
            "tu",
            "vous");

    private final Random random;
    private final List<List<String>> words;

    /** {@code samples} that are taken apart; at least one. */
    public GeneratedTexts(Random random, List<String> samples) {
        this.random = random;
        this.words = samples.stream().map(text -> List.of(text.split(" "))).toList();
    }

    /** Two to seven pieces, each of a few words in a row or an odd sign. */
    public String next() {
        return random.ints(2L + random.nextInt(6), 0, 3)
                .mapToObj(kind -> kind == 0 ? odd() : piece())
                .collect(Collectors.joining(random.nextInt(4) == 0 ? "" : " "));
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private String piece() {
        List<String> sample = words.get(random.nextInt(words.size()));
        int from = random.nextInt(sample.size());
        int to = from + 1 + random.nextInt(sample.size() - from);
        return String.join(" ", sample.subList(from, to));
    }
}

package dev.socialpublisher.tone.ground.figure;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names of months in both languages, short forms too. */
final class Months {
    private static final String[] NAMES = {
        "janvier janv january jan",
        "février févr february feb",
        "mars march mar",
        "avril avr april apr",
        "mai may",
        "juin june jun",
        "juillet juil july jul",
        "août august aug",
        "septembre sept september sep",
        "octobre oct october",
        "novembre nov november",
        "décembre déc december dec"
    };

    private static final Map<String, Integer> NUMBERS = IntStream.range(0, NAMES.length)
            .boxed()
            .flatMap(i -> Stream.of(NAMES[i].split(" ", -1)).map(name -> Map.entry(name, i + 1)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Months() {}

    /** 1 to 12; 0 where the token is no month. */
    static int number(Tokens tokens, int at) {
        return tokens.isWord(at) ? NUMBERS.getOrDefault(tokens.get(at).text(), 0) : 0;
    }
}

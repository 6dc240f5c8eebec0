package dev.socialpublisher.tone.literal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * When something has to be looked at: always, or only in a text that holds one of some words.
 *
 * @param always then {@code words} is empty
 * @param words as {@link CaseFold} makes them; none and not always = never
 */
public record Triggers(boolean always, Set<String> words) {
    public static final Triggers ALWAYS = new Triggers(true, Set.of());

    public Triggers {
        words = Set.copyOf(words);
        if (words.contains("") || (always && !words.isEmpty())) {
            throw new IllegalArgumentException("a trigger is a word or always, not " + words);
        }
    }

    /** Always, where there is no word to go by. */
    public static Triggers anyOf(Set<String> words) {
        return words.isEmpty() ? ALWAYS : new Triggers(false, words);
    }

    /** Whatever sets off one of them sets off the whole; never, without any. */
    public static Triggers union(Collection<Triggers> all) {
        if (all.stream().anyMatch(Triggers::always)) {
            return ALWAYS;
        }
        Set<String> words = new HashSet<>();
        all.forEach(triggers -> words.addAll(triggers.words()));
        return new Triggers(false, Set.of(words.toArray(String[]::new)));
    }
}

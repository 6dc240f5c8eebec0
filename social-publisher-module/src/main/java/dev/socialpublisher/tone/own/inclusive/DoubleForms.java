package dev.socialpublisher.tone.own.inclusive;

import dev.socialpublisher.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** « Les lectrices et lecteurs », in full, and masculine plurals that mean both. */
final class DoubleForms {
    private static final Pattern BETWEEN =
            Pattern.compile(" ?/ ?| (?:et|ou) (?:(?:les|des|aux|nos|vos|leurs|ces|de|le|la|un|une) |[dl]')?");
    private static final Pattern SHORT_FORM_BEHIND = Pattern.compile("[·•‧⋅∙./(-]\\p{L}.*", Pattern.DOTALL);

    private final Nouns nouns;

    DoubleForms(Nouns nouns) {
        this.nouns = nouns;
    }

    /** {@code words} of the text, in order. */
    List<Wish> in(String folded, List<Span> words, Use use) {
        List<Wish> doubles = doubles(folded, words);
        return use == Use.REFUSED ? doubles : lone(folded, words, doubles);
    }

    private List<Wish> doubles(String folded, List<Span> words) {
        List<Wish> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < Math.min(words.size(), i + 4); j++) {
                Span pair = new Span(words.get(i).start(), words.get(j).end());
                String between =
                        folded.substring(words.get(i).end(), words.get(j).start());
                Optional<String> masculine = masculineOf(lower(words.get(i), folded), lower(words.get(j), folded));
                if (masculine.isPresent() && BETWEEN.matcher(between).matches()) {
                    found.add(Wish.offered(pair, masculine.get()));
                }
            }
        }
        return found;
    }

    private Optional<String> masculineOf(String one, String other) {
        if (nouns.masculine(one).filter(other::equals).isPresent()) {
            return Optional.of(other);
        }
        return nouns.masculine(other).filter(one::equals);
    }

    /** Plurals behind a determiner; those whose feminine stands anywhere in the text are not meant for both. */
    private List<Wish> lone(String folded, List<Span> words, List<Wish> doubles) {
        Set<String> all = new HashSet<>();
        words.forEach(word -> all.add(lower(word, folded)));
        List<Wish> found = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            Span word = words.get(i);
            String noun = lower(word, folded);
            if (Nouns.isPlural(noun)
                    && Nouns.isListed("before plural", lower(words.get(i - 1), folded))
                    && stand(folded, words.get(i - 1), word)
                    && doubles.stream().noneMatch(pair -> pair.span().contains(word))) {
                nouns.feminine(noun)
                        .filter(feminine -> !all.contains(feminine))
                        .ifPresent(feminine ->
                                found.add(Wish.offered(word, Midpoints.both(folded, word, feminine, noun))));
            }
        }
        return found;
    }

    /** Side by side, the second not cut short: « les lecteurs·rices ». */
    private static boolean stand(String folded, Span determiner, Span word) {
        String between = folded.substring(determiner.end(), word.start());
        Matcher behind = SHORT_FORM_BEHIND.matcher(folded.substring(word.end()));
        return (between.equals(" ") || between.equals("'")) && !behind.matches();
    }

    private static String lower(Span word, String text) {
        return word.of(text).toLowerCase(Locale.ROOT);
    }
}

package dev.socialpublisher.tone.own.inclusive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** French nouns for people in both genders, of which a house may prefer one feminine form. Words are lower case. */
final class Nouns {
    private static final WordFile FILE = WordFile.load("words-fr.txt");

    private final Map<String, String> feminines = new HashMap<>();
    private final Map<String, String> masculines = new HashMap<>();
    private final Map<String, String> preferred = new HashMap<>();

    /** {@code house}: feminine forms that it prefers to others of the same noun. */
    Nouns(Set<String> house) {
        FILE.pairs().forEach((masculine, known) -> {
            Optional<String> chosen = known.stream().filter(house::contains).findFirst();
            feminines.put(masculine, chosen.orElse(known.get(0)));
            known.forEach(feminine -> masculines.put(feminine, masculine));
            chosen.ifPresent(choice -> known.stream()
                    .filter(feminine -> !feminine.equals(choice))
                    .forEach(feminine -> preferred.put(feminine, choice)));
        });
    }

    /** Every feminine form that has a rival: those that a house may choose among. */
    static Set<String> choices() {
        List<String> choices = new ArrayList<>();
        FILE.pairs().values().stream().filter(known -> known.size() > 1).forEach(choices::addAll);
        return Set.copyOf(choices);
    }

    static boolean isListed(String list, String word) {
        return FILE.list(list).contains(word);
    }

    /** Of a masculine noun, in its number; a prefix stays: « vice-présidente ». */
    Optional<String> feminine(String masculine) {
        return inflected(masculine, feminines);
    }

    /** Of a feminine noun, in its number. */
    Optional<String> masculine(String feminine) {
        return inflected(feminine, masculines);
    }

    /** What the house writes in place of a feminine noun, in its number; empty where it has no choice or this is it. */
    Optional<String> preferred(String feminine) {
        return inflected(feminine, preferred);
    }

    static boolean isPlural(String word) {
        return word.endsWith("s") || word.endsWith("aux");
    }

    private static Optional<String> inflected(String word, Map<String, String> forms) {
        int hyphen = word.lastIndexOf('-') + 1;
        String prefix = word.substring(0, hyphen);
        String noun = word.substring(hyphen);
        String singular = singular(noun);
        return Optional.ofNullable(forms.get(singular))
                .map(form -> prefix + (singular.equals(noun) ? form : plural(form)));
    }

    private static String singular(String noun) {
        if (noun.endsWith("aux")) {
            return noun.substring(0, noun.length() - 3) + "al";
        }
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    static String plural(String noun) {
        if (noun.endsWith("al")) {
            return noun.substring(0, noun.length() - 2) + "aux";
        }
        return noun.endsWith("s") || noun.endsWith("x") ? noun : noun + "s";
    }
}

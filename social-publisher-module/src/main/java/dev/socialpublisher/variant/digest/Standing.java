package dev.socialpublisher.variant.digest;

import dev.socialpublisher.text.Kept;
import dev.socialpublisher.text.WordLists;
import dev.socialpublisher.variant.digest.sentence.Expression;
import dev.socialpublisher.variant.digest.sentence.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a sentence stands on its own, and how firmly: what it leans on must be in it. */
final class Standing {
    /** « Dix bénévoles l’ont remontée », « le poisson s’y vend »: the object stands outside. */
    private static final Expression CLITIC = new Expression(
            List.of("’", "y"), "(?U)\\b(?:l|s|m|n)’(?:a|ai|ont|avait|avaient|aura|auront|y|en)\\b|\\by\\b");

    /** « Trieuse depuis onze ans, elle ne s’y habitue pas »: who she is stands in the sentence before. */
    private static final Expression LATE_SUBJECT = new Expression(
            List.of(", il", ", elle", ", he", ", she", ", they", ", it"),
            "(?U)^.{5,70}?, (?:il|elle|ils|elles|he|she|they|it)\\b(?!,)");

    private static final int EARLY = 6;
    private static final int CONTRAST_WITHIN = 10;
    private static final int FEWEST_WORDS = 6;

    private final Locale locale;
    private final WordLists lists;
    private final Topic topic;

    Standing(Locale locale, Topic topic) {
        this.locale = locale;
        this.lists = WordLists.of(locale);
        this.topic = topic;
    }

    /** Whether a reader who sees nothing else understands it: no leading pronoun or connector, no pointing elsewhere. */
    boolean alone(Sentence sentence) {
        return sentence.words().size() >= FEWEST_WORDS
                && !Character.isLowerCase(sentence.opening())
                && !leans(sentence.plain(), sentence.words())
                && !pointsElsewhere(sentence);
    }

    /** « ci-dessus », « the latter », an address or a handle: what it means lies outside. */
    boolean pointsElsewhere(Sentence sentence) {
        return mentions("dangling", sentence.plain())
                || !Kept.spans(sentence.text()).isEmpty();
    }

    /** From 0 (firm) upwards: pronouns without a name before them, a definite noun that nobody has introduced. */
    double doubt(Sentence sentence) {
        List<String> words = sentence.words();
        double doubt = 0;
        boolean named = false;
        List<String> original = Sentence.words(sentence.text());
        for (int i = 0; i < original.size(); i++) {
            named |= i > 0 && Character.isUpperCase(original.get(i).codePointAt(0));
            doubt += !named && refers(original.get(i).toLowerCase(locale)) ? 0.4 : 0;
        }
        doubt += words.stream().limit(CONTRAST_WITHIN).anyMatch(word -> lists.has("contrast", word)) ? 0.3 : 0;
        return Math.min(0.9, doubt) + (opensUnannounced(words) ? 0.25 : 0);
    }

    /** Whether the sentence opens as if the conversation had already begun. */
    private boolean leans(String plain, List<String> words) {
        String first = words.get(0);
        String hyphenless = first.contains("-") ? first.substring(0, first.indexOf('-')) : first;
        return lists.has("dependent-pronoun", first)
                || lists.has("dependent-pronoun", beforeApostrophe(first))
                || (first.contains("-") && lists.has("dependent-pronoun", hyphenless))
                || opensWith("connector", plain)
                || LATE_SUBJECT.standsIn(plain)
                || CLITIC.standsIn(String.join(" ", words.subList(0, Math.min(EARLY, words.size()))));
    }

    private boolean opensWith(String list, String plain) {
        return lists.of(list).stream().anyMatch(word -> startsWithWord(plain, word));
    }

    private boolean mentions(String list, String plain) {
        return lists.of(list).stream().anyMatch(word -> containsWord(plain, word));
    }

    private static boolean startsWithWord(String plain, String word) {
        return plain.startsWith(word) && (plain.length() == word.length() || isEdge(plain.charAt(word.length())));
    }

    private static boolean isEdge(char c) {
        return !Character.isLetter(c) && c != '-';
    }

    private static boolean containsWord(String plain, String word) {
        int at = plain.indexOf(word);
        while (at >= 0) {
            boolean clear = at == 0 || !Character.isLetter(plain.charAt(at - 1));
            if (clear && startsWithWord(plain.substring(at), word)) {
                return true;
            }
            at = plain.indexOf(word, at + 1);
        }
        return false;
    }

    private boolean refers(String word) {
        return lists.has("anaphor", beforeApostrophe(word));
    }

    private static String beforeApostrophe(String word) {
        int apostrophe = word.indexOf('’');
        return apostrophe < 0 ? word : word.substring(0, apostrophe);
    }

    private boolean opensUnannounced(List<String> words) {
        Set<String> definite = Set.of("le", "la", "les", "the");
        if (words.isEmpty()) {
            return false;
        }
        String first = words.get(0);
        String noun = first.startsWith("l’") ? first.substring(2) : words.size() > 1 ? words.get(1) : "";
        boolean opens = definite.contains(first) || first.startsWith("l’");
        return opens && !topic.announces(noun);
    }
}

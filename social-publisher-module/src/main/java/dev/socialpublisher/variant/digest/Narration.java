package dev.socialpublisher.variant.digest;

import dev.socialpublisher.text.Quotes;
import dev.socialpublisher.text.Similarity;
import dev.socialpublisher.text.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Marks the sentences that the author tells. Reads each once, whatever the length of the posts. */
final class Narration {
    private static final int SHORTEST = 45;
    private static final int SHORTEST_QUESTION = 25;
    private static final double REPEATS_THE_TOP = 0.5;
    private static final int TERM_WORDS = 4;
    private static final Pattern TURN = Pattern.compile(
            "(?U)\\b(?:mais|plutôt que|au lieu de|désormais|pour la première fois|aucun|jamais|seul|seule|malgré|sans que"
                    + "|but|instead of|rather than|for the first time|never|no longer|only|despite)\\b");
    private static final Pattern FIRST_PERSON = Pattern.compile("(?U)(?:\\bje\\b|\\bj’|\\bI\\b)");

    private final ArticleDigest digest;
    private final Topic topic;
    private final Standing standing;
    private final List<Set<String>> top;
    private final List<Told> told;
    private final List<Opening> leads;
    private final List<Scored> questions;

    /** A sentence fit for opening. */
    private record Told(Statement statement, Worth worth, double telling) {}

    /** What a sentence is worth as a key sentence, its length aside. */
    private record Worth(double subject, double doubt, double style) {}

    Narration(ArticleDigest digest, Topic topic, Standing standing) {
        this.digest = digest;
        this.topic = topic;
        this.standing = standing;
        Figures figures = new Figures(digest.locale());
        this.top = Stream.concat(digest.title().stream(), digest.lead().stream())
                .map(it -> Words.keys(it.text(), digest.locale()))
                .toList();
        this.told = sentences()
                .filter(it -> isStatement(it.text()) && standing.alone(it.text()))
                .map(it -> new Told(it, worth(it), figures.telling(it.text())))
                .toList();
        this.leads = digest.lead().stream()
                .filter(it -> standing.alone(it.text()))
                .map(Opening::narrated)
                .toList();
        this.questions = sentences()
                .filter(it -> it.text().endsWith("?") && it.text().length() >= SHORTEST_QUESTION)
                .filter(it -> Quotes.spans(it.text()).isEmpty() && standing.alone(it.text()))
                .map(it -> new Scored(Opening.narrated(it), 1 + topic.share(it.text()) - standing.doubt(it.text())))
                .toList();
    }

    /** The lead's sentences in their order, those that stand alone. */
    List<Opening> leads() {
        return leads;
    }

    /** {@code target} length of the post's words in characters. */
    List<Opening> keySentences(int target) {
        int ideal = ideal(target);
        return Scored.best(told.stream().map(it -> new Scored(Opening.narrated(it.statement()), key(it, ideal))));
    }

    Stream<Scored> figures(int target) {
        int ideal = ideal(target);
        return told.stream()
                .filter(it -> it.telling() >= Figures.ENOUGH)
                .map(it -> new Scored(Opening.narrated(it.statement()), 0.8 * key(it, ideal) + 0.7 * it.telling()));
    }

    /** Questions that the author puts to the reader. */
    Stream<Scored> questions() {
        return questions.stream();
    }

    boolean continues(String sentence) {
        return holdsNoSpeech(sentence) && !sentence.endsWith(":") && !standing.pointsElsewhere(sentence);
    }

    private Stream<Statement> sentences() {
        return digest.paragraphs().stream().flatMap(List::stream);
    }

    private boolean isStatement(String sentence) {
        return sentence.length() >= SHORTEST
                && !Character.isDigit(sentence.charAt(0))
                && (sentence.endsWith(".") || sentence.endsWith("!") || sentence.endsWith("…"))
                && holdsNoSpeech(sentence);
    }

    private static boolean holdsNoSpeech(String sentence) {
        return Quotes.isBalanced(sentence)
                && Quotes.spans(sentence).stream().allMatch(quote -> isTerm(quote.of(sentence)));
    }

    /** « récif vivant » is a term within a sentence, not somebody's speech. */
    private static boolean isTerm(String quoted) {
        return Words.spans(quoted).size() <= TERM_WORDS;
    }

    private Worth worth(Statement statement) {
        String sentence = statement.text();
        Set<String> keys = Words.keys(sentence, digest.locale());
        double style = statement.order() == 0 ? 0.25 : 0;
        style += TURN.matcher(sentence).find() ? 0.2 : 0;
        style -= FIRST_PERSON.matcher(sentence).find() ? 0.4 : 0;
        style -= 0.12 * Math.max(0, commas(sentence) - 3);
        style -= repeatsTheTop(keys) ? 0.2 : 0;
        return new Worth(topic.share(keys), standing.doubt(sentence), style);
    }

    private static double key(Told told, int ideal) {
        Worth worth = told.worth();
        return 0.5 + worth.subject() + 0.7 * lengthFit(told.statement().text(), ideal) - worth.doubt() + worth.style();
    }

    private static int ideal(int target) {
        return Math.max(90, Math.min(170, (int) (target * 0.6)));
    }

    private boolean repeatsTheTop(Set<String> keys) {
        return top.stream().anyMatch(other -> Similarity.of(keys, other) > REPEATS_THE_TOP);
    }

    /** 1 at the ideal length, 0 at twice or none of it. */
    private static double lengthFit(String sentence, int ideal) {
        return Math.max(-1, 1 - Math.abs(sentence.length() - ideal) / (double) ideal);
    }

    private static long commas(String sentence) {
        return IntStream.range(0, sentence.length())
                .filter(i -> sentence.charAt(i) == ',' || sentence.charAt(i) == ';')
                .filter(i -> i + 1 >= sentence.length() || !Character.isDigit(sentence.charAt(i + 1)))
                .count();
    }
}

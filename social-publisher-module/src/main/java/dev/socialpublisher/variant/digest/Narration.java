package dev.socialpublisher.variant.digest;

import dev.socialpublisher.text.Quotes;
import dev.socialpublisher.text.Similarity;
import dev.socialpublisher.text.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Marks the sentences that the author tells. */
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
    private final Figures figures;
    private final int ideal;
    private final List<Set<String>> top;
    private final List<Told> told;

    /** A sentence fit for opening, and its mark as a key sentence. */
    private record Told(Statement statement, double key) {}

    Narration(ArticleDigest digest, Topic topic, Standing standing, int target) {
        this.digest = digest;
        this.topic = topic;
        this.standing = standing;
        this.figures = new Figures(digest.locale());
        this.ideal = Math.max(90, Math.min(170, (int) (target * 0.6)));
        this.top = Stream.concat(digest.title().stream(), digest.lead().stream())
                .map(it -> Words.keys(it.text(), digest.locale()))
                .toList();
        this.told = sentences()
                .filter(it -> isStatement(it.text()) && standing.alone(it.text()))
                .map(it -> new Told(it, key(it)))
                .toList();
    }

    /** The lead's sentences in their order, those that stand alone. */
    List<Opening> leads() {
        Stream<Statement> firm = digest.lead().stream().filter(it -> standing.alone(it.text()));
        return firm.map(Opening::narrated).toList();
    }

    List<Opening> keySentences() {
        return Scored.best(told.stream().map(it -> new Scored(Opening.narrated(it.statement()), it.key())));
    }

    Stream<Scored> figures() {
        return told.stream().flatMap(it -> {
            double telling = figures.telling(it.statement().text());
            Scored scored = new Scored(Opening.narrated(it.statement()), 0.8 * it.key() + 0.7 * telling);
            return telling >= Figures.ENOUGH ? Stream.of(scored) : Stream.empty();
        });
    }

    /** Questions that the author puts to the reader. */
    Stream<Scored> questions() {
        return sentences()
                .filter(it -> it.text().endsWith("?") && it.text().length() >= SHORTEST_QUESTION)
                .filter(it -> Quotes.spans(it.text()).isEmpty() && standing.alone(it.text()))
                .map(it -> new Scored(Opening.narrated(it), 1 + topic.share(it.text()) - standing.doubt(it.text())));
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

    private double key(Statement statement) {
        String sentence = statement.text();
        Set<String> keys = Words.keys(sentence, digest.locale());
        double score = 0.5 + topic.share(keys) + 0.7 * lengthFit(sentence) - standing.doubt(sentence);
        score += statement.order() == 0 ? 0.25 : 0;
        score += TURN.matcher(sentence).find() ? 0.2 : 0;
        score -= FIRST_PERSON.matcher(sentence).find() ? 0.4 : 0;
        score -= 0.12 * Math.max(0, commas(sentence) - 3);
        score -= repeatsTheTop(keys) ? 0.2 : 0;
        return score;
    }

    private boolean repeatsTheTop(Set<String> keys) {
        return top.stream().anyMatch(other -> Similarity.of(keys, other) > REPEATS_THE_TOP);
    }

    /** 1 at the ideal length, 0 at twice or none of it. */
    private double lengthFit(String sentence) {
        return Math.max(-1, 1 - Math.abs(sentence.length() - ideal) / (double) ideal);
    }

    private static long commas(String sentence) {
        return IntStream.range(0, sentence.length())
                .filter(i -> sentence.charAt(i) == ',' || sentence.charAt(i) == ';')
                .filter(i -> i + 1 >= sentence.length() || !Character.isDigit(sentence.charAt(i + 1)))
                .count();
    }
}

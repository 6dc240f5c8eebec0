package dev.socialpublisher.variant.digest;

import dev.socialpublisher.text.Quotes;
import dev.socialpublisher.text.Similarity;
import dev.socialpublisher.text.Words;
import java.util.List;
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
    private final List<String> top;

    Narration(ArticleDigest digest, Topic topic, Standing standing, int target) {
        this.digest = digest;
        this.topic = topic;
        this.standing = standing;
        this.figures = new Figures(digest.locale());
        this.ideal = Math.max(90, Math.min(170, (int) (target * 0.6)));
        this.top = Stream.concat(digest.title().stream(), digest.lead().stream())
                .map(Statement::text)
                .toList();
    }

    /** The lead's sentences in their order, those that stand alone. */
    List<Opening> leads() {
        Stream<Statement> firm = digest.lead().stream().filter(it -> standing.alone(it.text()));
        return firm.map(Opening::narrated).toList();
    }

    List<Opening> keySentences() {
        return Scored.best(tellable().map(it -> new Scored(Opening.narrated(it), key(it))));
    }

    Stream<Scored> figures() {
        return tellable()
                .filter(it -> figures.telling(it.text()) >= Figures.ENOUGH)
                .map(it -> new Scored(Opening.narrated(it), 0.8 * key(it) + 0.7 * figures.telling(it.text())));
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

    private Stream<Statement> tellable() {
        return sentences().filter(it -> isStatement(it.text()) && standing.alone(it.text()));
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
        double score = 0.5 + topic.share(sentence) + 0.7 * lengthFit(sentence) - standing.doubt(sentence);
        score += statement.order() == 0 ? 0.25 : 0;
        score += TURN.matcher(sentence).find() ? 0.2 : 0;
        score -= FIRST_PERSON.matcher(sentence).find() ? 0.4 : 0;
        score -= 0.12 * Math.max(0, commas(sentence) - 3);
        score -= repeatsTheTop(sentence) ? 0.6 : 0;
        return score;
    }

    private boolean repeatsTheTop(String sentence) {
        return top.stream().anyMatch(other -> Similarity.of(sentence, other, digest.locale()) > REPEATS_THE_TOP);
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

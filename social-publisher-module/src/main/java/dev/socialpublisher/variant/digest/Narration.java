package dev.socialpublisher.variant.digest;

import dev.socialpublisher.text.Quotes;
import dev.socialpublisher.text.Similarity;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.variant.digest.KeyedArticle.Keyed;
import dev.socialpublisher.variant.digest.sentence.Expression;
import dev.socialpublisher.variant.digest.sentence.Figures;
import dev.socialpublisher.variant.digest.sentence.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Marks the sentences that the author tells. Reads each once, whatever the length of the posts. */
final class Narration {
    private static final int SHORTEST = 45;
    private static final int SHORTEST_QUESTION = 25;
    private static final double REPEATS_THE_TOP = 0.5;
    private static final int TERM_WORDS = 4;
    private static final Expression TURN = Expression.ofWords(
            "mais|plutôt que|au lieu de|désormais|pour la première fois|aucun|jamais|seul|seule|malgré|sans que"
                    + "|but|instead of|rather than|for the first time|never|no longer|only|despite");
    private static final Expression FIRST_PERSON =
            new Expression(List.of("je", "j’", "I"), "(?U)(?:\\bje\\b|\\bj’|\\bI\\b)");

    private final Locale locale;
    private final Topic topic;
    private final Standing standing;
    private final List<Set<String>> top;
    private final List<Told> told;
    private final List<Opening> leads;
    private final List<Scored> questions;

    /** A sentence fit for opening. */
    private record Told(Opening opening, int length, Worth worth, double telling) {}

    /** What a sentence is worth as a key sentence, its length aside. */
    private record Worth(double subject, double doubt, double style) {}

    Narration(KeyedArticle article, Topic topic, Standing standing) {
        this.locale = article.locale();
        this.topic = topic;
        this.standing = standing;
        Figures figures = new Figures(locale);
        this.top = Stream.concat(article.title().stream(), article.lead().stream())
                .map(Keyed::keys)
                .toList();
        this.told = article.body().stream()
                .flatMap(it -> told(it, figures).stream())
                .toList();
        this.leads = article.lead().stream()
                .map(Keyed::statement)
                .filter(it -> standing.alone(sentence(it)))
                .map(Opening::narrated)
                .toList();
        this.questions =
                article.body().stream().flatMap(it -> question(it).stream()).toList();
    }

    /** The lead's sentences in their order, those that stand alone. */
    List<Opening> leads() {
        return leads;
    }

    /** {@code target} length of the post's words in characters. */
    List<Opening> keySentences(int target) {
        int ideal = ideal(target);
        return Scored.best(told.stream().map(it -> new Scored(it.opening(), key(it, ideal))));
    }

    Stream<Scored> figures(int target) {
        int ideal = ideal(target);
        return told.stream()
                .filter(it -> it.telling() >= Figures.ENOUGH)
                .map(it -> new Scored(it.opening(), 0.8 * key(it, ideal) + 0.7 * it.telling()));
    }

    /** Questions that the author puts to the reader. */
    Stream<Scored> questions() {
        return questions.stream();
    }

    boolean continues(String sentence) {
        return holdsNoSpeech(sentence)
                && !sentence.endsWith(":")
                && !standing.pointsElsewhere(Sentence.of(sentence, locale));
    }

    private Optional<Told> told(Keyed keyed, Figures figures) {
        Statement statement = keyed.statement();
        if (!isStatement(statement.text())) {
            return Optional.empty();
        }
        Sentence sentence = sentence(statement);
        return standing.alone(sentence)
                ? Optional.of(new Told(
                        Opening.narrated(statement),
                        statement.text().length(),
                        worth(keyed, sentence),
                        figures.telling(statement.text())))
                : Optional.empty();
    }

    private Optional<Scored> question(Keyed keyed) {
        String text = keyed.statement().text();
        if (!text.endsWith("?")
                || text.length() < SHORTEST_QUESTION
                || !Quotes.spans(text).isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = sentence(keyed.statement());
        return standing.alone(sentence)
                ? Optional.of(new Scored(
                        Opening.narrated(keyed.statement()), 1 + topic.share(keyed.keys()) - standing.doubt(sentence)))
                : Optional.empty();
    }

    private Sentence sentence(Statement statement) {
        return Sentence.of(statement.text(), locale);
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

    private Worth worth(Keyed keyed, Sentence sentence) {
        String text = sentence.text();
        double style = keyed.statement().order() == 0 ? 0.25 : 0;
        style += TURN.standsIn(text) ? 0.2 : 0;
        style -= FIRST_PERSON.standsIn(text) ? 0.4 : 0;
        style -= 0.12 * Math.max(0, commas(text) - 3);
        style -= repeatsTheTop(keyed.keys()) ? 0.2 : 0;
        return new Worth(topic.share(keyed.keys()), standing.doubt(sentence), style);
    }

    private static double key(Told told, int ideal) {
        Worth worth = told.worth();
        return 0.5 + worth.subject() + 0.7 * lengthFit(told.length(), ideal) - worth.doubt() + worth.style();
    }

    private static int ideal(int target) {
        return Math.max(90, Math.min(170, (int) (target * 0.6)));
    }

    private boolean repeatsTheTop(Set<String> keys) {
        return top.stream().anyMatch(other -> Similarity.of(keys, other) > REPEATS_THE_TOP);
    }

    /** 1 at the ideal length, 0 at twice or none of it. */
    private static double lengthFit(int length, int ideal) {
        return Math.max(-1, 1 - Math.abs(length - ideal) / (double) ideal);
    }

    private static long commas(String sentence) {
        return IntStream.range(0, sentence.length())
                .filter(i -> sentence.charAt(i) == ',' || sentence.charAt(i) == ';')
                .filter(i -> i + 1 >= sentence.length() || !Character.isDigit(sentence.charAt(i + 1)))
                .count();
    }
}

package dev.socialpublisher.variant.digest;

import dev.socialpublisher.text.Quotes;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.variant.digest.sentence.Expression;
import dev.socialpublisher.variant.digest.sentence.Figures;
import dev.socialpublisher.variant.digest.sentence.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Marks what people say: runs of whole sentences, never with a gap, always with the speaker. */
final class Speech {
    private static final int MOST_SENTENCES = 4;
    private static final int FEWEST_WORDS = 6;
    private static final int SHORTEST_ANSWER = 30;
    private static final Expression SAYING_MUCH = new Expression(
            List.of("est", "n’est pas", "c’était", "mais", "plutôt", "is", "not", "but", "never"),
            "(?U)(?:\\best\\b|\\bn’est pas\\b|\\bc’était\\b|\\bmais\\b|\\bplutôt\\b|\\bis\\b|\\bisn’t\\b|\\bnot\\b|\\bbut\\b|\\bnever\\b)");

    /** « m’a-t-elle dit »: the answer repeats what somebody else said. */
    private static final Expression REPORTED = new Expression(
            List.of("a-t-", "dit-", "disait-", "répond-", " said"),
            "(?U)\\ba-t-(?:il|elle) \\p{L}+|\\b(?:dit|disait|répond)-(?:il|elle)\\b|, (?:he|she) said\\b");

    private final Locale locale;
    private final Topic topic;
    private final Standing standing;
    private final Figures figures;
    private final List<Run> runs;
    private final List<Asked> asked;

    /**
     * Words of one person that may be quoted.
     *
     * @param length of what is weighed
     * @param before what it is worth but for its length, and {@code behind}
     */
    private record Run(Opening opening, int length, double before, double behind, double telling) {}

    /** An exchange whose question stands alone, and what it is worth. */
    private record Asked(Exchange exchange, double score) {}

    Speech(ArticleDigest digest, Topic topic, Standing standing) {
        this.locale = digest.locale();
        this.topic = topic;
        this.standing = standing;
        this.figures = new Figures(locale);
        this.runs = digest.quotations().stream().flatMap(this::runs).toList();
        this.asked = digest.exchanges().stream()
                .flatMap(exchange -> asked(exchange).stream())
                .toList();
    }

    /** {@code target} length of the post's words in characters. */
    Stream<Scored> quotations(int target) {
        return fitting(target).map(run -> new Scored(run.opening(), score(run, target)));
    }

    Stream<Scored> figures(int target) {
        return fitting(target)
                .filter(run -> run.telling() >= Figures.ENOUGH)
                .map(run -> new Scored(run.opening(), score(run, target) - 0.5 + 0.5 * run.telling()));
    }

    /** Questions of an interview with the beginning of their answers, as much as the target allows. */
    Stream<Scored> exchanges(int target) {
        return asked.stream().flatMap(it -> answered(it, target).stream());
    }

    private Stream<Run> fitting(int target) {
        return runs.stream().filter(run -> run.length() <= target);
    }

    private static double score(Run run, int target) {
        int ideal = Math.max(70, Math.min(200, (int) (target * 0.55)));
        return run.before() + 0.6 * Math.max(-1, 1 - Math.abs(run.length() - ideal) / (double) ideal) + run.behind();
    }

    private Optional<Asked> asked(Exchange exchange) {
        String question = exchange.question().text();
        List<Statement> answer = exchange.answer().sentences();
        boolean asks = question.strip().endsWith("?") && standing.alone(sentence(question)) && !answer.isEmpty();
        return asks
                ? Optional.of(new Asked(
                        exchange,
                        0.6
                                + topic.share(question)
                                + topic.share(answer.get(0).text())
                                - standing.doubt(sentence(question))))
                : Optional.empty();
    }

    private static Optional<Scored> answered(Asked asked, int target) {
        Exchange exchange = asked.exchange();
        Statement question = exchange.question();
        List<Statement> answer = exchange.answer().sentences();
        int room = target
                - question.text().length()
                - exchange.answer().speaker().name().length()
                - 8;
        int count = 0;
        int length = 0;
        while (count < answer.size() && length + answer.get(count).text().length() <= room) {
            length += answer.get(count).text().length() + 1;
            count++;
        }
        boolean clean = answer.stream()
                .limit(count)
                .allMatch(it -> Quotes.spans(it.text()).isEmpty());
        return clean && length >= SHORTEST_ANSWER
                ? Optional.of(new Scored(
                        Opening.answered(
                                question,
                                answer.subList(0, count),
                                exchange.answer().speaker()),
                        asked.score()))
                : Optional.empty();
    }

    private Stream<Run> runs(Quotation quotation) {
        int size = quotation.sentences().size();
        Stream<Run> runs = IntStream.range(0, size)
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, Math.min(size, from + MOST_SENTENCES))
                        .mapToObj(to -> run(quotation, from, to))
                        .flatMap(Optional::stream));
        return Stream.concat(runs, asWritten(quotation).stream());
    }

    private Optional<Run> asWritten(Quotation quotation) {
        Opening whole = whole(quotation);
        return quotation
                .asWritten()
                .filter(it ->
                        quotation.speaker().function().map(it.text()::contains).orElse(true))
                .filter(it -> quotable(whole, quotation))
                .map(it -> run(Opening.narrated(it), whole, quotation, 0.1));
    }

    private Optional<Run> run(Quotation quotation, int from, int to) {
        Opening opening = Opening.quoted(quotation.sentences().subList(from, to), quotation.speaker());
        return quotable(opening, quotation) ? Optional.of(run(opening, opening, quotation, 0)) : Optional.empty();
    }

    /** {@code weighed} for {@code opening}. */
    private Run run(Opening opening, Opening weighed, Quotation quotation, double bonus) {
        return new Run(
                opening,
                weighed.words().length(),
                bonus + origin(quotation),
                mark(weighed, quotation),
                figures.telling(opening.words()));
    }

    private static Opening whole(Quotation quotation) {
        return Opening.quoted(quotation.sentences(), quotation.speaker());
    }

    private boolean quotable(Opening opening, Quotation quotation) {
        String words = opening.words();
        boolean nested = quotation.origin() == Quotation.Origin.ANSWER
                && (!Quotes.spans(words).isEmpty() || REPORTED.standsIn(words));
        return !nested
                && Quotes.isBalanced(words)
                && Words.spans(words).size() >= FEWEST_WORDS
                && !words.endsWith(":")
                && standing.alone(sentence(words));
    }

    private Sentence sentence(String text) {
        return Sentence.of(text, locale);
    }

    private static double origin(Quotation quotation) {
        return switch (quotation.origin()) {
            case PULLED -> 1.0;
            case INLINE -> 0.5;
            case ANSWER -> 0.4;
        };
    }

    private double mark(Opening opening, Quotation quotation) {
        String words = opening.words();
        boolean whole = opening.sentences().size() == quotation.sentences().size();
        double score = 0.4 * topic.share(words) - standing.doubt(sentence(words));
        score += SAYING_MUCH.standsIn(words) ? 0.2 : 0;
        score += whole ? 0.25 : 0;
        return score + answered(opening, quotation);
    }

    /** An answer begins by leaning on its question and ends on its point. */
    private static double answered(Opening opening, Quotation quotation) {
        if (quotation.origin() != Quotation.Origin.ANSWER) {
            return 0;
        }
        boolean ends = opening.last().order()
                == quotation.sentences().get(quotation.sentences().size() - 1).order();
        return (opening.first().order() == 0 ? -0.3 : 0) + (ends ? 0.25 : 0);
    }
}

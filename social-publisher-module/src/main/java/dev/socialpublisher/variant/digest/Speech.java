package dev.socialpublisher.variant.digest;

import dev.socialpublisher.text.Quotes;
import dev.socialpublisher.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Marks what people say: runs of whole sentences, never with a gap, always with the speaker. */
final class Speech {
    private static final int MOST_SENTENCES = 4;
    private static final int FEWEST_WORDS = 6;
    private static final int SHORTEST_ANSWER = 30;
    private static final Pattern SAYING_MUCH = Pattern.compile(
            "(?U)(?:\\best\\b|\\bn’est pas\\b|\\bc’était\\b|\\bmais\\b|\\bplutôt\\b|\\bis\\b|\\bisn’t\\b|\\bnot\\b|\\bbut\\b|\\bnever\\b)");

    /** « m’a-t-elle dit »: the answer repeats what somebody else said. */
    private static final Pattern REPORTED = Pattern.compile(
            "(?U)\\ba-t-(?:il|elle) \\p{L}+|\\b(?:dit|disait|répond)-(?:il|elle)\\b|, (?:he|she) said\\b");

    private final ArticleDigest digest;
    private final Topic topic;
    private final Standing standing;
    private final Figures figures;
    private final int target;
    private final int ideal;
    private final List<Scored> runs;

    Speech(ArticleDigest digest, Topic topic, Standing standing, int target) {
        this.digest = digest;
        this.topic = topic;
        this.standing = standing;
        this.figures = new Figures(digest.locale());
        this.target = target;
        this.ideal = Math.max(70, Math.min(200, (int) (target * 0.55)));
        this.runs = digest.quotations().stream().flatMap(this::runs).toList();
    }

    Stream<Scored> quotations() {
        return runs.stream();
    }

    Stream<Scored> figures() {
        return runs.stream().flatMap(it -> {
            double telling = figures.telling(it.opening().words());
            Scored scored = new Scored(it.opening(), it.score() - 0.5 + 0.5 * telling);
            return telling >= Figures.ENOUGH ? Stream.of(scored) : Stream.empty();
        });
    }

    /** Questions of an interview with the beginning of their answers, as much as the target allows. */
    Stream<Scored> exchanges() {
        return digest.exchanges().stream().flatMap(exchange -> exchange(exchange).stream());
    }

    private Optional<Scored> exchange(Exchange exchange) {
        Statement question = exchange.question();
        List<Statement> answer = exchange.answer().sentences();
        boolean asks = question.text().strip().endsWith("?") && standing.alone(question.text());
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
        return asks && clean && length >= SHORTEST_ANSWER
                ? Optional.of(new Scored(
                        Opening.answered(
                                question,
                                answer.subList(0, count),
                                exchange.answer().speaker()),
                        0.6
                                + topic.share(question.text())
                                + topic.share(answer.get(0).text())
                                - standing.doubt(question.text())))
                : Optional.empty();
    }

    private Stream<Scored> runs(Quotation quotation) {
        int size = quotation.sentences().size();
        Stream<Scored> runs = IntStream.range(0, size)
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, Math.min(size, from + MOST_SENTENCES))
                        .mapToObj(to -> run(quotation, from, to))
                        .flatMap(Optional::stream));
        return Stream.concat(runs, asWritten(quotation).stream());
    }

    private Optional<Scored> asWritten(Quotation quotation) {
        return quotation
                .asWritten()
                .filter(it ->
                        quotation.speaker().function().map(it.text()::contains).orElse(true))
                .filter(it -> quotable(whole(quotation), quotation))
                .map(it -> new Scored(Opening.narrated(it), 0.1 + mark(whole(quotation), quotation)));
    }

    private Optional<Scored> run(Quotation quotation, int from, int to) {
        Opening opening = Opening.quoted(quotation.sentences().subList(from, to), quotation.speaker());
        return quotable(opening, quotation)
                ? Optional.of(new Scored(opening, mark(opening, quotation)))
                : Optional.empty();
    }

    private static Opening whole(Quotation quotation) {
        return Opening.quoted(quotation.sentences(), quotation.speaker());
    }

    private boolean quotable(Opening opening, Quotation quotation) {
        String words = opening.words();
        boolean nested = quotation.origin() == Quotation.Origin.ANSWER
                && (!Quotes.spans(words).isEmpty() || REPORTED.matcher(words).find());
        return !nested
                && Quotes.isBalanced(words)
                && words.length() <= target
                && Words.spans(words).size() >= FEWEST_WORDS
                && !words.endsWith(":")
                && standing.alone(words);
    }

    private double mark(Opening opening, Quotation quotation) {
        String words = opening.words();
        boolean whole = opening.sentences().size() == quotation.sentences().size();
        double score = switch (quotation.origin()) {
            case PULLED -> 1.0;
            case INLINE -> 0.5;
            case ANSWER -> 0.4;
        };
        score += 0.6 * Math.max(-1, 1 - Math.abs(words.length() - ideal) / (double) ideal);
        score += 0.4 * topic.share(words) - standing.doubt(words);
        score += SAYING_MUCH.matcher(words).find() ? 0.2 : 0;
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

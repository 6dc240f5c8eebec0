package dev.socialpublisher.variant.digest;

import dev.socialpublisher.article.ArticlePart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article's possible openings, best first. Reads the article once, for posts of any length; the same article, the same
 * order. Immutable, any thread.
 */
public final class Ranking {
    private final ArticleDigest digest;
    private final Narration narration;
    private final Speech speech;

    /** The openings whose order depends on the length of a post. */
    public record Best(
            List<Opening> keySentences, List<Opening> keyFigures, List<Opening> quotations, List<Opening> questions) {
        public Best {
            keySentences = List.copyOf(keySentences);
            keyFigures = List.copyOf(keyFigures);
            quotations = List.copyOf(quotations);
            questions = List.copyOf(questions);
        }
    }

    public Ranking(ArticleDigest digest) {
        KeyedArticle article = KeyedArticle.of(digest);
        Topic topic = Topic.of(article);
        Standing standing = new Standing(digest.locale(), topic);
        this.digest = digest;
        this.narration = new Narration(article, topic, standing);
        this.speech = new Speech(digest, topic, standing);
    }

    /** For posts whose words are about {@code target} characters long. */
    public Best best(int target) {
        return new Best(
                narration.keySentences(target),
                Scored.best(Stream.concat(narration.figures(target), speech.figures(target))),
                Scored.best(speech.quotations(target)),
                Scored.best(Stream.concat(narration.questions(), speech.exchanges(target))));
    }

    public List<Opening> headlines() {
        return digest.title().map(Opening::narrated).stream().toList();
    }

    /** All of the lead's sentences: directly behind the title they may lean on it. */
    public List<Opening> top() {
        return digest.lead().stream().map(Opening::narrated).toList();
    }

    public List<Opening> leads() {
        return narration.leads();
    }

    /** What the article itself says directly behind an opening, in the same paragraph. */
    public List<Statement> after(Opening opening) {
        Statement last = opening.last();
        if (opening.speaker().isPresent() || last.passage().part() == ArticlePart.TITLE) {
            return List.of();
        }
        List<Statement> paragraph = last.passage().part() == ArticlePart.LEAD ? digest.lead() : paragraph(last);
        return paragraph.stream()
                .filter(statement -> statement.order() > last.order())
                .toList();
    }

    /** Whether a sentence may follow another: it holds nobody's speech and points at nothing outside. */
    public boolean continues(Statement next) {
        return narration.continues(next.text());
    }

    private List<Statement> paragraph(Statement statement) {
        Optional<List<Statement>> paragraph = digest.paragraphs().stream()
                .filter(sentences -> !sentences.isEmpty()
                        && sentences.get(0).passage().block()
                                == statement.passage().block())
                .findFirst();
        return paragraph.orElse(List.of());
    }
}

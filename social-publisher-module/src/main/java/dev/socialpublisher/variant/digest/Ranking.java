package dev.socialpublisher.variant.digest;

import dev.socialpublisher.article.ArticlePart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An article's possible openings, best first, for posts of about a given length. The same article, the same order. */
public final class Ranking {
    private final ArticleDigest digest;
    private final Narration narration;
    private final List<Opening> keySentences;
    private final List<Opening> keyFigures;
    private final List<Opening> quotations;
    private final List<Opening> questions;

    /** @param target length of the post's words in characters */
    public Ranking(ArticleDigest digest, int target) {
        Topic topic = Topic.of(digest);
        Standing standing = new Standing(digest.locale(), topic);
        this.digest = digest;
        this.narration = new Narration(digest, topic, standing, target);
        Speech speech = new Speech(digest, topic, standing, target);
        this.keySentences = narration.keySentences();
        this.keyFigures = Scored.best(Stream.concat(narration.figures(), speech.figures()));
        this.quotations = Scored.best(speech.quotations());
        this.questions = Scored.best(Stream.concat(narration.questions(), speech.exchanges()));
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

    public List<Opening> keySentences() {
        return keySentences;
    }

    public List<Opening> keyFigures() {
        return keyFigures;
    }

    public List<Opening> quotations() {
        return quotations;
    }

    public List<Opening> questions() {
        return questions;
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

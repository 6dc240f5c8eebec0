package dev.socialpublisher.variant.digest;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticlePart;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.text.Graphemes;
import dev.socialpublisher.text.Sentences;
import dev.socialpublisher.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article taken apart. Every part may be empty; sentences with half of a surrogate pair are left out, because no
 * network takes them.
 *
 * @param title whole, even where it is two sentences
 * @param paragraphs sentences of the narration: paragraphs and list items, without quotations set off and interviews
 * @param exchanges questions and answers of an interview
 */
public record ArticleDigest(
        Locale locale,
        Optional<Statement> title,
        List<Statement> lead,
        List<List<Statement>> paragraphs,
        List<Quotation> quotations,
        List<Exchange> exchanges) {
    private static final int TOP = 8;

    public ArticleDigest {
        lead = List.copyOf(lead);
        paragraphs = List.copyOf(paragraphs);
        quotations = List.copyOf(quotations);
        exchanges = List.copyOf(exchanges);
    }

    /** Pure; takes time in proportion to the article's length. */
    public static ArticleDigest of(Article article) {
        Locale locale = article.ref().key().locale();
        Interview interview = Interview.of(article.body(), locale);
        List<Quotation> quotations = new ArrayList<>(new QuotationFinder(article).find());
        quotations.addAll(interview.answers());
        return new ArticleDigest(
                locale,
                title(article),
                statements(ArticlePart.LEAD, 0, article.lead(), locale),
                paragraphs(article.body(), locale),
                quotations,
                interview.exchanges());
    }

    /** The sentences at the top of the article: title, lead, and the beginning of the body. */
    public List<Statement> opening() {
        return Stream.of(title.stream(), lead.stream(), paragraphs.stream().flatMap(List::stream))
                .flatMap(sentences -> sentences)
                .limit(TOP)
                .toList();
    }

    private static Optional<Statement> title(Article article) {
        String title = article.title().strip();
        int start = Math.max(0, article.title().indexOf(title));
        return title.isEmpty() || !Graphemes.isWellFormed(title)
                ? Optional.empty()
                : Optional.of(Statement.of(
                        ArticlePart.TITLE, 0, new Span(start, start + title.length()), article.title(), 0));
    }

    private static List<List<Statement>> paragraphs(List<Block> body, Locale locale) {
        List<List<Statement>> paragraphs = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM) {
                paragraphs.add(statements(ArticlePart.BODY, i, block.text(), locale));
            }
        }
        return paragraphs;
    }

    static List<Statement> statements(ArticlePart part, int block, String text, Locale locale) {
        List<Statement> statements = new ArrayList<>();
        for (Span span : Sentences.split(text, locale)) {
            if (Graphemes.isWellFormed(span.of(text))) {
                statements.add(Statement.of(part, block, span, text, statements.size()));
            }
        }
        return List.copyOf(statements);
    }
}

package dev.socialpublisher.article.share;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.text.Cuts;
import dev.socialpublisher.text.Graphemes;
import dev.socialpublisher.text.Sentences;
import dev.socialpublisher.text.Span;
import java.util.Locale;
import java.util.Optional;

/** The words of a card: what the item says for sharing, else the article's own. Pure. */
final class ShareTexts {
    /** Longest description that we make ourselves: what editors wrote is never cut. Our choice; most cards show fewer. */
    static final int MAX_DESCRIPTION = 200;

    private ShareTexts() {}

    /** Never empty for an article that has words. */
    static String title(Article article) {
        return article.share()
                .title()
                .or(() -> written(article.title()))
                .or(() -> written(article.lead()).map(lead -> opening(lead, locale(article))))
                .orElseGet(() -> firstSentences(article));
    }

    static String description(Article article) {
        return article.share().description().or(() -> written(article.lead())).orElseGet(() -> firstSentences(article));
    }

    private static String firstSentences(Article article) {
        return article.body().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ANSWER)
                .map(Block::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> opening(text, locale(article)))
                .orElse("");
    }

    /** Whole sentences while they fit; where the first does not, its beginning up to a word. */
    private static String opening(String text, Locale locale) {
        int end = 0;
        for (Span sentence : Sentences.split(text, locale)) {
            if (Graphemes.count(text.substring(0, sentence.end())) > MAX_DESCRIPTION) {
                break;
            }
            end = sentence.end();
        }
        return end > 0 ? text.substring(0, end).strip() : cut(text, locale);
    }

    /** A text without a place to cut, a single long word for instance, is cut between two characters. */
    private static String cut(String text, Locale locale) {
        String atAWord = Cuts.shorten(text, MAX_DESCRIPTION, locale);
        return atAWord.isEmpty() ? Graphemes.first(text, MAX_DESCRIPTION - 1) + Cuts.ELLIPSIS : atAWord;
    }

    private static Optional<String> written(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private static Locale locale(Article article) {
        return article.ref().key().locale();
    }
}

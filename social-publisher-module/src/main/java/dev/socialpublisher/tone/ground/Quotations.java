package dev.socialpublisher.tone.ground;

import dev.socialpublisher.article.Passage;
import dev.socialpublisher.text.Blank;
import dev.socialpublisher.text.Quotes;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds what stands between quotation marks against the article, word by word; cuts must be marked. */
final class Quotations {
    /** […], [the sea], (…), … */
    private static final Pattern CUT = Pattern.compile("\\[[^\\]]{0,80}\\]|\\((?:…|\\.\\.\\.)\\)|…|\\.\\.\\.");

    /** Fewer words are a term or a title. */
    private static final int FEWEST = 3;

    private final WordIndex words;

    Quotations(WordIndex words) {
        this.words = words;
    }

    List<Claim> claims(CheckedText text) {
        return text.quotations().stream()
                .limit(Grounding.MOST)
                .flatMap(quotation -> claim(text, quotation).stream())
                .toList();
    }

    private Optional<Claim> claim(CheckedText text, Span marks) {
        int start = Blank.skip(text.text(), marks.start() + 1);
        Span inside = new Span(start, Math.max(start, Blank.trimEnd(text.text(), marks.end() - 1)));
        String quoted = inside.of(text.text());
        List<List<String>> pieces = pieces(quoted);
        int count = pieces.stream().mapToInt(List::size).sum();
        if (count == 0) {
            return Optional.empty();
        }
        Optional<Evidence> support = support(pieces);
        Optional<Evidence> nearest = support.isPresent() ? Optional.empty() : nearest(pieces);
        return Optional.of(new Claim(
                text.part(),
                inside,
                count < FEWEST ? ClaimKind.NAME : ClaimKind.QUOTATION,
                quoted,
                support.isPresent(),
                support.or(() -> nearest),
                nearest.map(Evidence::words).filter(it -> count >= FEWEST).filter(Quotations::isWhole)));
    }

    private List<List<String>> pieces(String quoted) {
        List<List<String>> pieces = new ArrayList<>();
        for (String piece : CUT.split(quoted, -1)) {
            List<String> found = Words.spans(piece).stream()
                    .map(span -> words.word(span.of(piece)))
                    .toList();
            if (!found.isEmpty()) {
                pieces.add(found);
            }
        }
        return pieces;
    }

    /** Where the first piece stands, if the others follow in their order. */
    private Optional<Evidence> support(List<List<String>> pieces) {
        Optional<WordIndex.Run> first = words.find(pieces.get(0), 0);
        Optional<WordIndex.Run> last = first;
        for (List<String> piece : pieces.subList(1, pieces.size())) {
            last = last.flatMap(run -> words.find(piece, run.last() + 1));
        }
        return last.isPresent() ? first.map(words::evidence) : Optional.empty();
    }

    /** The likest sentence; its own quotation where it has one. */
    private Optional<Evidence> nearest(List<List<String>> pieces) {
        return words.likest(pieces.stream().flatMap(List::stream).toList())
                .map(sentence -> new Evidence(quotedIn(sentence), sentence));
    }

    private static String quotedIn(Passage sentence) {
        String text = sentence.text();
        return Quotes.spans(text).stream()
                .map(marks -> Blank.trim(text.substring(marks.start() + 1, marks.end() - 1)))
                .max(Comparator.comparingInt(String::length))
                .orElse(text);
    }

    /** Whether a text can stand between marks of its own. */
    private static boolean isWhole(String text) {
        return Quotes.spans(text).isEmpty() && Quotes.isBalanced(text);
    }
}

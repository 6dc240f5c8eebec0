package dev.socialpublisher.tone.offer;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.variant.Provenance;
import java.util.ArrayList;
import java.util.List;

/** Replacements in one text, none overlapping, in order; moves positions along with the words. */
final class TextEdits {
    private record Edit(Span span, String replacement) {
        int growth() {
            return replacement.length() - span.length();
        }
    }

    private final List<Edit> edits = new ArrayList<>();

    /** {@code findings} of one part, ordered, with fixes; of two that overlap only the first is taken. */
    TextEdits(List<Finding> findings) {
        int end = 0;
        for (Finding finding : findings) {
            if (finding.span().start() >= end && finding.fix().isPresent()) {
                edits.add(new Edit(finding.span(), finding.fix().get().replacement()));
                end = finding.span().end();
            }
        }
    }

    boolean takes(Finding finding) {
        return edits.stream().anyMatch(edit -> edit.span().equals(finding.span()));
    }

    String apply(String text) {
        StringBuilder edited = new StringBuilder();
        int from = 0;
        for (Edit edit : edits) {
            edited.append(text, from, edit.span().start()).append(edit.replacement());
            from = edit.span().end();
        }
        return edited.append(text, from, text.length()).toString();
    }

    /** Spans that still stand for the same sentence; one whose words were all struck out is dropped. */
    List<Provenance> apply(List<Provenance> provenance, String text) {
        return provenance.stream()
                .map(origin -> new Provenance(moved(origin.span()), origin.passage(), verbatim(origin, text)))
                .filter(origin -> origin.span().length() > 0)
                .toList();
    }

    private Span moved(Span span) {
        int start = moved(span.start(), false);
        return new Span(start, Math.max(start, moved(span.end(), true)));
    }

    /** A position inside replaced words goes to their near edge, behind them where it is an end. */
    private int moved(int position, boolean isEnd) {
        int shift = 0;
        for (Edit edit : edits) {
            if (edit.span().end() <= position) {
                shift += edit.growth();
            } else if (edit.span().start() < position) {
                int edge = edit.span().start() + shift;
                return isEnd ? edge + edit.replacement().length() : edge;
            }
        }
        return position + shift;
    }

    /** Signs may change, words may not. */
    private boolean verbatim(Provenance origin, String text) {
        return origin.verbatim()
                && edits.stream()
                        .filter(edit -> edit.span().overlaps(origin.span()))
                        .allMatch(edit -> letters(edit.span().of(text)).equals(letters(edit.replacement())));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

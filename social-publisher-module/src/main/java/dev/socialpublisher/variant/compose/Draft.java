package dev.socialpublisher.variant.compose;

import dev.socialpublisher.article.Passage;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.variant.Provenance;
import java.util.ArrayList;
import java.util.List;

/** Words being put together, each piece with the passage that it comes from. */
record Draft(String text, List<Provenance> provenance) {
    static final Draft EMPTY = new Draft("", List.of());

    Draft {
        provenance = List.copyOf(provenance);
    }

    /** Glue without a source of its own: white space, dashes, marks. */
    Draft glue(String glue) {
        return new Draft(text + glue, provenance);
    }

    Draft piece(String words, Passage passage, boolean verbatim) {
        List<Provenance> longer = new ArrayList<>(provenance);
        longer.add(new Provenance(new Span(text.length(), text.length() + words.length()), passage, verbatim));
        return new Draft(text + words, longer);
    }
}

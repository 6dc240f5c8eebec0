package dev.socialpublisher.tone.match;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.literal.Triggers;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.List;

/** How a pattern's places are found. */
sealed interface Finder permits PlainWords, BoundedPattern {
    /** Most finds of one pattern. */
    int MAX_FINDS = 10_000;

    Triggers triggers();

    /** In order, without empty finds and overlaps; the work is taken from the text's budget. */
    List<Span> find(CheckedText text, RuleId rule);
}

package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;

/** A range of UTF-16 code units. */
public record SpanJson(int start, int end) {
    static SpanJson of(Span span) {
        return new SpanJson(span.start(), span.end());
    }

    Span toSpan(String field) {
        if (start < 0 || end < start) {
            throw Checked.refused(
                    field,
                    Wording.of(
                            "%s runs from %d to %d; it takes a start of at least 0 and an end not before it.",
                            "%s va de %d à %d ; il faut un début d’au moins 0 et une fin qui ne le précède pas.",
                            field,
                            start,
                            end));
        }
        return new Span(start, end);
    }
}

package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.text.Span;

/** A range of UTF-16 code units. */
public record SpanJson(int start, int end) {
    static SpanJson of(Span span) {
        return new SpanJson(span.start(), span.end());
    }

    Span toSpan() {
        return new Span(start, end);
    }
}

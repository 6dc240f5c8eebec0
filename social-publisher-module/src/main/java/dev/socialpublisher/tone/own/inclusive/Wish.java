package dev.socialpublisher.tone.own.inclusive;

import dev.socialpublisher.text.Span;

/**
 * A place that the house writes otherwise.
 *
 * @param instead what to write there
 * @param fixable whether {@code instead} fits in as it stands
 * @param certain whether it does so without anybody looking
 */
record Wish(Span span, String instead, boolean fixable, boolean certain) {
    static Wish certain(Span span, String instead) {
        return new Wish(span, instead, true, true);
    }

    static Wish offered(Span span, String instead) {
        return new Wish(span, instead, true, false);
    }

    static Wish advised(Span span, String instead) {
        return new Wish(span, instead, false, false);
    }
}

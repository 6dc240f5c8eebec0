package dev.socialpublisher.devhost.api.refused;

import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A call that must be refused, and its whole answer.
 *
 * @param ask makes the call, and before it whatever the call needs
 * @param described false for calls of no operation, which the API's description cannot name
 * @param field where the mistake stands; empty when it is the call as a whole
 * @param sentence in both languages with plain spaces; {@code <…>} stands for anything
 */
record Refusal(
        String name,
        Supplier<Ask> ask,
        boolean described,
        int status,
        ErrorCode code,
        String field,
        Optional<Span> span,
        Wording sentence) {

    static Refusal of(String name, Supplier<Ask> ask) {
        return new Refusal(
                name, ask, true, 400, ErrorCode.WEB_BODY_MALFORMED, "", Optional.empty(), Wording.same("to be said"));
    }

    Refusal undescribed() {
        return new Refusal(name, ask, false, status, code, field, span, sentence);
    }

    Refusal with(int expected, ErrorCode expectedCode) {
        return new Refusal(name, ask, described, expected, expectedCode, field, span, sentence);
    }

    Refusal at(String expected) {
        return new Refusal(name, ask, described, status, code, expected, span, sentence);
    }

    Refusal at(String expected, int start, int end) {
        return new Refusal(name, ask, described, status, code, expected, Optional.of(new Span(start, end)), sentence);
    }

    Refusal saying(String english, String french) {
        return new Refusal(name, ask, described, status, code, field, span, new Wording(english, french));
    }
}

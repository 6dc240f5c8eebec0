package dev.socialpublisher.adapter.connector.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RateScope;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What became of a call. {@code detail} texts name the failure, never a secret. */
public sealed interface Reply {
    /**
     * The network answered, with whatever status.
     *
     * @param headers names in lower case, repeated ones joined by a comma
     * @param body at most the layer's cap; the rest is dropped
     */
    record Answered(int status, Map<String, String> headers, Bytes body) implements Reply {
        public Answered {
            Map<String, String> lowerCase = new TreeMap<>();
            headers.forEach((name, value) -> lowerCase.put(name.toLowerCase(Locale.ROOT), value));
            headers = Map.copyOf(lowerCase);
        }

        public boolean successful() {
            return status >= 200 && status < 300;
        }

        public Optional<String> header(String lowerCaseName) {
            return Optional.ofNullable(headers.get(lowerCaseName));
        }

        /** The body as JSON; a missing node where it is none. */
        public JsonNode json() {
            return Json.read(body);
        }
    }

    /** Provably never reached the network: refused, no such host, no TLS. */
    record NotSent(Wording detail) implements Reply {}

    /** May have reached the network; no whole answer came back. */
    record Lost(Wording detail) implements Reply {}

    /** The address guard forbade it. */
    record Refused(Wording detail) implements Reply {}

    /** Not sent because an earlier answer said to wait. */
    record Held(Instant until, RateScope scope, Wording detail) implements Reply {}

    /** An answer goes to {@code answered}; everything else is already a result. */
    default <T> T fold(Effect effect, Function<Answered, T> answered, Function<PublishResult, T> failed) {
        if (this instanceof Answered answer) {
            return answered.apply(answer);
        }
        return failed.apply(failure(effect));
    }

    private PublishResult failure(Effect effect) {
        if (this instanceof NotSent notSent) {
            return new PublishResult.Unavailable(notSent.detail());
        }
        if (this instanceof Lost lost) {
            return effect == Effect.CREATES
                    ? new PublishResult.Unknown(lost.detail())
                    : new PublishResult.Unavailable(lost.detail());
        }
        if (this instanceof Held held) {
            return new PublishResult.RateLimited(held.until(), held.scope(), held.detail());
        }
        return new PublishResult.Misconfigured(((Refused) this).detail());
    }
}

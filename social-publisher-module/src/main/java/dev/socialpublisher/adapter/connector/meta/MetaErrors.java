package dev.socialpublisher.adapter.connector.meta;

import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RateScope;
import dev.socialpublisher.error.Wording;
import java.time.Duration;
import java.util.Optional;

/** What an answer other than a success means: by its code, as the status says little. */
public final class MetaErrors {
    /** Where Meta names no time. Its windows roll over an hour; calls meanwhile lengthen the wait. Our choice. */
    private static final Duration FALLBACK = Duration.ofMinutes(15);

    /** The code without meaning: it may work later. */
    private static final int PASSED = 1;

    private final NetworkClient client;

    public MetaErrors(NetworkClient client) {
        this.client = client;
    }

    public PublishResult result(Reply.Answered answer, Effect effect) {
        Optional<GraphError> error = GraphError.in(answer);
        return error.map(known -> named(known, answer, effect)).orElseGet(() -> bare(answer, effect));
    }

    private PublishResult named(GraphError error, Reply.Answered answer, Effect effect) {
        Wording detail = client.describe(answer, error.name());
        return switch (Meaning.of(error)) {
            case PASSING -> doubt(detail, effect);
            case APP_WAITS -> client.halt(FALLBACK, RateScope.APP, detail);
            case ACCOUNT_WAITS ->
                client.halt(UsageHeaders.accountWait(answer).orElse(FALLBACK), RateScope.ACCOUNT, detail);
            case AUTHORISATION_LOST -> new PublishResult.AuthorisationLost(detail);
            case NOT_PERMITTED -> new PublishResult.Misconfigured(detail);
            case BLOCKED -> new PublishResult.Blocked(detail);
            case DUPLICATE -> new PublishResult.Duplicate(Optional.empty(), detail);
            case NOT_READY -> new PublishResult.Unavailable(detail);
            case MEDIA_GONE -> new PublishResult.MediaGone(detail);
            case MEDIA_MISSING ->
                effect == Effect.CREATES
                        ? new PublishResult.Unknown(detail)
                        : new PublishResult.Rejected(error.name(), detail);
            case REJECTED -> new PublishResult.Rejected(error.name(), detail);
        };
    }

    /** Nothing of it was ever seen: it may be tried again unless the cause stays. */
    PublishResult processing(int subcode, Reply.Answered answer) {
        GraphError error = new GraphError(subcode == 0 ? PASSED : 0, subcode, "", false);
        return named(error, answer, Effect.REPEATABLE);
    }

    /** An answer that Meta's API did not write. */
    private PublishResult bare(Reply.Answered answer, Effect effect) {
        Wording detail = client.describe(answer, "");
        if (answer.status() >= 500 || answer.status() == 408) {
            return doubt(detail, effect);
        }
        if (answer.status() == 429) {
            return client.halt(FALLBACK, RateScope.ACCOUNT, detail);
        }
        return answer.status() < 400
                ? new PublishResult.Misconfigured(detail)
                : new PublishResult.Rejected(String.valueOf(answer.status()), detail);
    }

    private static PublishResult doubt(Wording detail, Effect effect) {
        return effect == Effect.CREATES ? new PublishResult.Unknown(detail) : new PublishResult.Unavailable(detail);
    }

    /** Halts further calls where a success says that the next would be refused. */
    void heed(Reply.Answered answer) {
        UsageHeaders.accountWait(answer)
                .ifPresent(wait -> client.halt(wait, RateScope.ACCOUNT, client.describe(answer, "")));
        if (UsageHeaders.appUsedUp(answer)) {
            client.halt(FALLBACK, RateScope.APP, client.describe(answer, ""));
        }
    }
}

package dev.socialpublisher.connection;

import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.error.Wording;
import java.time.Instant;
import java.util.List;

/**
 * What a test of a channel's connection found.
 *
 * @param kind how it stands
 * @param account as the network names it; empty where it did not
 * @param missing rights that publishing needs and nobody granted
 * @param detail what the network said where it refused; empty otherwise
 */
public record Health(Instant checkedAt, Kind kind, String account, List<String> missing, Wording detail) {
    /** UNREACHABLE says nothing about the account: the network did not answer, or asked to wait. */
    public enum Kind {
        WORKS,
        RIGHTS_MISSING,
        RECONNECT,
        REFUSED,
        UNREACHABLE
    }

    public Health {
        missing = List.copyOf(missing);
    }

    static Health of(TestResult result, Instant now) {
        return result.fold(
                works -> new Health(
                        now,
                        works.missing().isEmpty() ? Kind.WORKS : Kind.RIGHTS_MISSING,
                        works.account().name().isEmpty()
                                ? works.account().handle()
                                : works.account().name(),
                        works.missing(),
                        Wording.same("")),
                why -> new Health(now, kind(why.kind()), "", List.of(), why.detail()));
    }

    private static Kind kind(PublishResult.Kind why) {
        return switch (why) {
            case AUTHORISATION_LOST -> Kind.RECONNECT;
            case UNAVAILABLE, UNKNOWN, RATE_LIMITED -> Kind.UNREACHABLE;
            case BLOCKED, MISCONFIGURED, REJECTED, DUPLICATE, MEDIA_GONE, PUBLISHED, PENDING -> Kind.REFUSED;
        };
    }
}

package dev.socialpublisher.connector;

import dev.socialpublisher.error.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a network did with a call. Every row of networks.md 17 is one of these; {@code detail} names the network's own
 * code and a capped excerpt of its answer, never a token.
 */
public sealed interface PublishResult {
    Kind kind();

    /** One line for a person: what the network said, or why nothing is known. */
    Wording detail();

    /** For switch expressions without default: a new case breaks the build. */
    enum Kind {
        PUBLISHED,
        PENDING,
        RATE_LIMITED,
        UNAVAILABLE,
        UNKNOWN,
        DUPLICATE,
        REJECTED,
        MEDIA_GONE,
        AUTHORISATION_LOST,
        BLOCKED,
        MISCONFIGURED
    }

    record Published(RemotePost post) implements PublishResult {
        @Override
        public Kind kind() {
            return Kind.PUBLISHED;
        }

        @Override
        public Wording detail() {
            return Wording.same(post.address().toString());
        }
    }

    /** Accepted, still processing: ask again with the token, not before {@code checkAfter}. */
    record Pending(String token, Duration checkAfter) implements PublishResult {
        @Override
        public Kind kind() {
            return Kind.PENDING;
        }

        @Override
        public Wording detail() {
            return Wording.of(
                    "still being processed; to be asked again after %d seconds",
                    "traitement en cours chez le réseau\u202f; nouvelle vérification dans %d secondes",
                    checkAfter.toSeconds());
        }
    }

    record RateLimited(Instant until, RateScope scope, Wording detail) implements PublishResult {
        @Override
        public Kind kind() {
            return Kind.RATE_LIMITED;
        }
    }

    /** Provably not sent or not taken: it may be sent again. */
    record Unavailable(Wording detail) implements PublishResult {
        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }
    }

    /** It may have been taken: never repeated without looking. */
    record Unknown(Wording detail) implements PublishResult {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record Duplicate(Optional<RemotePost> post, Wording detail) implements PublishResult {
        @Override
        public Kind kind() {
            return Kind.DUPLICATE;
        }
    }

    record Rejected(String code, Wording detail) implements PublishResult {
        @Override
        public Kind kind() {
            return Kind.REJECTED;
        }
    }

    /** An upload that was prepared earlier has expired: prepare again. */
    record MediaGone(Wording detail) implements PublishResult {
        @Override
        public Kind kind() {
            return Kind.MEDIA_GONE;
        }
    }

    record AuthorisationLost(Wording detail) implements PublishResult {
        @Override
        public Kind kind() {
            return Kind.AUTHORISATION_LOST;
        }
    }

    /** Spam or policy: the account stops until a person acts. */
    record Blocked(Wording detail) implements PublishResult {
        @Override
        public Kind kind() {
            return Kind.BLOCKED;
        }
    }

    record Misconfigured(Wording detail) implements PublishResult {
        @Override
        public Kind kind() {
            return Kind.MISCONFIGURED;
        }
    }
}

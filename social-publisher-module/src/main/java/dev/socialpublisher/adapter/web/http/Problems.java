package dev.socialpublisher.adapter.web.http;

import dev.socialpublisher.adapter.web.json.ProblemJson;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.ErrorOwner;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what was thrown into a problem, and logs it once, at the level of its owner. */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    public static ProblemJson of(RuntimeException thrown, Locale locale) {
        if (thrown instanceof SocialException known) {
            log(known);
            return ProblemJson.of(known, status(known.code()), locale);
        }
        LOG.error("A call failed for a reason that has no code", thrown);
        SocialException bug = new SocialException(
                ErrorCode.WEB_INTERNAL,
                Wording.of(
                        "Something went wrong on our side; the log names it. Your text is still here.",
                        "Une erreur est survenue de notre côté ; le journal la décrit. Votre texte est toujours là."));
        return ProblemJson.of(bug, status(bug.code()), locale);
    }

    private static void log(SocialException known) {
        if (known.code().owner() == ErrorOwner.BUG) {
            LOG.error("{}", known.getMessage(), known);
        } else if (known.code().owner() == ErrorOwner.ADMINISTRATOR) {
            LOG.warn("{}", known.getMessage());
        } else {
            LOG.debug("{}", known.getMessage());
        }
    }

    public static int status(ErrorCode code) {
        if (code == ErrorCode.WEB_METHOD_NOT_ALLOWED) {
            return 405;
        }
        return switch (code.kind()) {
            case INVALID -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED_MEDIA -> 415;
            case RATE_LIMITED -> 429;
            case UNAVAILABLE -> 503;
            case INTERNAL -> 500;
        };
    }
}

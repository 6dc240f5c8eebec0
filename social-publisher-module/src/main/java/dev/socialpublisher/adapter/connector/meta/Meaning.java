package dev.socialpublisher.adapter.connector.meta;

import java.util.Map;
import java.util.Optional;

/**
 * What Meta's codes mean. Codes: developers.facebook.com, Graph API error handling, 2026-11-22. Subcodes from 1,000,000 on are
 * seen by publishers of posts (2026-08) and not documented.
 */
enum Meaning {
    /** May work later, and may have worked. */
    PASSING,
    APP_WAITS,
    ACCOUNT_WAITS,
    AUTHORISATION_LOST,
    NOT_PERMITTED,
    BLOCKED,
    DUPLICATE,
    /** What waits to be published is still being processed, or a message cannot be sent yet: nothing was taken. */
    NOT_READY,
    /** What waited to be published is no good any more: it has to be made anew. */
    MEDIA_GONE,
    /** What was to be published is not there, which it would be neither after it was published. */
    MEDIA_MISSING,
    REJECTED;

    private static final Map<Integer, Meaning> CODES = Map.ofEntries(
            Map.entry(1, PASSING),
            Map.entry(2, PASSING),
            Map.entry(3, NOT_PERMITTED),
            Map.entry(4, APP_WAITS),
            Map.entry(10, NOT_PERMITTED),
            Map.entry(17, ACCOUNT_WAITS),
            Map.entry(32, ACCOUNT_WAITS),
            Map.entry(102, AUTHORISATION_LOST),
            Map.entry(190, AUTHORISATION_LOST),
            Map.entry(341, APP_WAITS),
            Map.entry(368, BLOCKED),
            Map.entry(506, DUPLICATE),
            Map.entry(613, ACCOUNT_WAITS),
            // a message could not be sent for the moment
            Map.entry(1200, NOT_READY),
            Map.entry(80_001, ACCOUNT_WAITS),
            Map.entry(80_002, ACCOUNT_WAITS),
            Map.entry(80_006, ACCOUNT_WAITS));

    private static final Map<Integer, Meaning> SUBCODES = Map.ofEntries(
            // posted too fast
            Map.entry(1_390_008, ACCOUNT_WAITS),
            // reported as abusive; against the community standards
            Map.entry(1_346_003, BLOCKED),
            Map.entry(1_404_102, BLOCKED),
            // the Page needs an authorisation; the account is limited; an identity has to be shown
            Map.entry(1_404_078, BLOCKED),
            Map.entry(1_404_112, BLOCKED),
            Map.entry(4_854_002, BLOCKED),
            // the photos were posted already: a repeat of what had worked
            Map.entry(1_366_051, DUPLICATE),
            // restricted (Threads)
            Map.entry(4_279_013, BLOCKED),
            // not available for the moment
            Map.entry(1_363_047, PASSING),
            Map.entry(1_609_010, PASSING));

    /** Of posts that are made of containers (developers.facebook.com, Instagram error codes, 2026-11-22). */
    private static final Map<Integer, Meaning> CONTAINERS = Map.ofEntries(
            Map.entry(2_207_001, PASSING),
            Map.entry(2_207_003, PASSING),
            Map.entry(2_207_006, MEDIA_MISSING),
            Map.entry(2_207_008, NOT_READY),
            Map.entry(2_207_020, MEDIA_GONE),
            Map.entry(2_207_027, NOT_READY),
            Map.entry(2_207_032, PASSING),
            Map.entry(2_207_042, ACCOUNT_WAITS),
            Map.entry(2_207_050, BLOCKED),
            Map.entry(2_207_051, BLOCKED),
            Map.entry(2_207_053, PASSING),
            Map.entry(2_207_057, REJECTED),
            Map.entry(2_207_076, PASSING),
            Map.entry(2_207_077, PASSING),
            Map.entry(2_207_082, PASSING),
            Map.entry(2_207_085, PASSING));

    /** The subcode is the more exact; what no table names is refused for good unless Meta says that it passes. */
    static Meaning of(GraphError error) {
        Meaning meaning = Optional.ofNullable(CONTAINERS.get(error.subcode()))
                .or(() -> Optional.ofNullable(SUBCODES.get(error.subcode())))
                .or(() -> Optional.ofNullable(SUBCODES.get(error.code())))
                .or(() -> Optional.ofNullable(CODES.get(error.code())))
                .orElse(isPermission(error.code()) ? NOT_PERMITTED : REJECTED);
        return meaning == REJECTED && error.passing() ? PASSING : meaning;
    }

    private static boolean isPermission(int code) {
        return code >= 200 && code <= 299;
    }
}

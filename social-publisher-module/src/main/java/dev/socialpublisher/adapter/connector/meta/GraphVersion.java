package dev.socialpublisher.adapter.connector.meta;

import dev.socialpublisher.adapter.connector.http.Reply;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The version that all connectors speak. It lives about two years; a call to an ended one is answered by the oldest live one
 * without a word, so that only a header tells.
 */
final class GraphVersion {
    /** Newest on 2026-11-22 (developers.facebook.com, Graph API changelog, version of 2026-07-29). */
    static final String PINNED = "v26.0";

    private static final Logger LOG = LoggerFactory.getLogger(GraphVersion.class);
    private static final String HEADER = "facebook-api-version";

    /** Said once for each version, or a busy day would say it thousands of times. */
    private final Set<String> said = ConcurrentHashMap.newKeySet();

    static String path(String below) {
        return "/" + PINNED + below;
    }

    void watch(Reply.Answered answer) {
        other(answer)
                .ifPresent(version -> LOG.warn(
                        "Meta answered as version {} of its Graph API, asked for was {}: that version has ended, update the module",
                        version,
                        PINNED));
    }

    /** The version that answered, where it is another one and was not told before. */
    Optional<String> other(Reply.Answered answer) {
        return answer.header(HEADER).filter(version -> !version.equals(PINNED)).filter(said::add);
    }
}

package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** What both sources need of a repository: one place for its errors and for identifiers that come from outside. */
final class Repositories {
    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Repositories() {}

    static <T> T read(SessionSource sessions, String workspace, SessionSource.Work<T> work) {
        try {
            return sessions.read(workspace, work);
        } catch (RepositoryException e) {
            throw new SocialException(
                    ErrorCode.ARTICLE_REPOSITORY_UNAVAILABLE,
                    "The repository did not answer for workspace " + workspace + ": " + e.getMessage(),
                    null,
                    e);
        }
    }

    /** Empty when the node is gone, hidden from the session, or the identifier is none: it may come from an address bar. */
    static Optional<Node> find(Session session, String identifier) throws RepositoryException {
        if (!IDENTIFIER.matcher(identifier).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(session.getNodeByIdentifier(identifier));
        } catch (ItemNotFoundException e) {
            return Optional.empty();
        }
    }
}

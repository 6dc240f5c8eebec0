package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.jcr.AccessDeniedException;
import javax.jcr.ItemNotFoundException;
import javax.jcr.LoginException;
import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** What both sources need of a repository: one place for its errors and for identifiers that come from outside. */
final class Repositories {
    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** Names as JCR 2.0, 3.2.5 allows them: one prefix at most, an index where siblings share a name. */
    private static final Pattern PATH = Pattern.compile(
            "(/(?!\\.{1,2}(/|$))([^/:\\[\\]|*\\s]+:)?[^/:\\[\\]|*\\s]([^/:\\[\\]|*]*[^/:\\[\\]|*\\s])?(\\[[1-9][0-9]{0,5}])?)+");

    private Repositories() {}

    /**
     * @param hidden the answer for a session that may not open the workspace, or not read what the work asks for; also where
     *     there is no such workspace: mappings that ship name some that need not exist
     */
    static <T> T read(SessionSource sessions, String workspace, T hidden, SessionSource.Work<T> work) {
        try {
            return sessions.read(workspace, work);
        } catch (LoginException | AccessDeniedException | NoSuchWorkspaceException e) {
            return hidden;
        } catch (RepositoryException e) {
            throw new SocialException(
                    ErrorCode.ARTICLE_REPOSITORY_UNAVAILABLE,
                    Wording.of(
                            "The repository did not answer for workspace %s: %s",
                            "Le référentiel n’a pas répondu pour l’espace de travail %s : %s",
                            workspace,
                            String.valueOf(e.getMessage())),
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

    /** Empty where nothing stands there, the session may not see it, or the path is none: it may come from anyone. */
    static Optional<Node> at(Session session, String path) throws RepositoryException {
        return PATH.matcher(path).matches() && knowsPrefixes(session, path) && session.nodeExists(path)
                ? Optional.of(session.getNode(path))
                : Optional.empty();
    }

    /** A name with an unknown prefix is no name: the repository answers it with an error. */
    private static boolean knowsPrefixes(Session session, String path) throws RepositoryException {
        List<String> known = List.of(session.getNamespacePrefixes());
        return Stream.of(path.split("/"))
                .filter(name -> name.contains(":"))
                .allMatch(name -> known.contains(name.substring(0, name.indexOf(':'))));
    }
}

package dev.socialpublisher.host.magnolia.cms;

import dev.socialpublisher.adapter.jcr.SessionSource;
import javax.jcr.RepositoryException;

/** The repository as the person who sent the request may see it. Magnolia opens and closes these sessions. */
public final class UserSessions implements SessionSource {
    private final MagnoliaContext magnolia;

    public UserSessions(MagnoliaContext magnolia) {
        this.magnolia = magnolia;
    }

    @Override
    public <T> T read(String workspace, Work<T> work) throws RepositoryException {
        return work.with(magnolia.userSession(workspace));
    }
}

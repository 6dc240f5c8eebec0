package dev.socialpublisher.host.magnolia.cms;

import dev.socialpublisher.adapter.jcr.SessionSource;
import javax.jcr.RepositoryException;

/**
 * The repository with all rights, for threads of our own. What a thread took is released when its outermost reading ends,
 * however it ends: Magnolia hands out one session for each thread and workspace, so an inner release would close what the
 * outer reading still uses.
 */
public final class SystemSessions implements SessionSource {
    private final MagnoliaContext magnolia;
    private final ThreadLocal<Integer> readings = ThreadLocal.withInitial(() -> 0);

    public SystemSessions(MagnoliaContext magnolia) {
        this.magnolia = magnolia;
    }

    @Override
    public <T> T read(String workspace, Work<T> work) throws RepositoryException {
        return magnolia.asSystem(() -> {
            readings.set(readings.get() + 1);
            try {
                return work.with(magnolia.systemSession(workspace));
            } finally {
                leave();
            }
        });
    }

    private void leave() {
        if (readings.get() > 1) {
            readings.set(readings.get() - 1);
        } else {
            readings.remove();
            magnolia.releaseSystem();
        }
    }
}

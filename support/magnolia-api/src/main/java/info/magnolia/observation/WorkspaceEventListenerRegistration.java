package info.magnolia.observation;

import dev.socialpublisher.signature.SignatureOnly;
import javax.jcr.RepositoryException;
import javax.jcr.observation.EventListener;

/** Class, seen on 6.4. */
public class WorkspaceEventListenerRegistration {
    private WorkspaceEventListenerRegistration() {}

    public static WorkspaceEventListenerRegistration observe(String workspace, String path, EventListener listener) {
        throw new SignatureOnly();
    }

    public WorkspaceEventListenerRegistration withDelay(long milliseconds) {
        throw new SignatureOnly();
    }

    public Handle register() throws RepositoryException {
        throw new SignatureOnly();
    }

    /** Ends a registration. */
    public interface Handle {
        void unregister() throws RepositoryException;
    }
}

package dev.socialpublisher.host.magnolia.observation;

import dev.socialpublisher.host.magnolia.cms.MagnoliaContext;
import dev.socialpublisher.host.magnolia.cms.MagnoliaContext.Watch;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that items were published or taken back, in the workspaces that hold articles. What it hears is told at most once
 * for each item and burst, on a thread of the repository without context. On a cluster every node hears everything, so what
 * is told may only hasten what would happen anyway.
 */
public final class PublicationWatch {
    private static final Logger LOG = LoggerFactory.getLogger(PublicationWatch.class);
    /** Publishing a section saves item after item; a second is longer than the pause between two of them. */
    private static final long BURST_MILLIS = 1_000;

    private final MagnoliaContext magnolia;
    private final Consumer<Set<PublishedItem>> told;
    private final Map<String, Watch> watches = new TreeMap<>();
    private final Set<String> refused = new HashSet<>();

    public PublicationWatch(MagnoliaContext magnolia, Consumer<Set<PublishedItem>> told) {
        this.magnolia = magnolia;
        this.told = told;
    }

    /** Watches these workspaces and no others; those already watched are left alone. */
    public synchronized void follow(Set<String> workspaces) {
        Set<String> left = new HashSet<>(watches.keySet());
        left.removeAll(workspaces);
        left.forEach(this::leave);
        workspaces.stream().filter(workspace -> !watches.containsKey(workspace)).forEach(this::begin);
    }

    public void end() {
        follow(Set.of());
    }

    /**
     * Without watching, posts only wait for the next tick: nothing that fails here may cost more. The mappings that ship
     * name workspaces that need not exist, and what Magnolia throws for one that it was never told of is not known; a
     * linkage error would mean that this release has another observation API. Told once: it is tried again and again.
     */
    private void begin(String workspace) {
        try {
            watches.put(workspace, magnolia.watch(workspace, BURST_MILLIS, new ActivationListener(workspace, told)));
            refused.remove(workspace);
        } catch (NoSuchWorkspaceException e) {
            if (refused.add(workspace)) {
                LOG.info("there is no workspace {}; it is watched as soon as there is one", workspace);
            }
        } catch (RepositoryException | RuntimeException | LinkageError e) {
            if (!refused.add(workspace)) {
                return;
            }
            LOG.warn(
                    "workspace {} cannot be watched; posts notice what is published there at the next tick",
                    workspace,
                    e);
        }
    }

    private void leave(String workspace) {
        try {
            Watch watch = watches.remove(workspace);
            if (watch != null) {
                watch.end();
            }
        } catch (RepositoryException e) {
            LOG.warn("the watch on workspace {} could not be ended", workspace, e);
        }
    }
}

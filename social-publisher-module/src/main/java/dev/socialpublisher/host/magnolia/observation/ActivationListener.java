package dev.socialpublisher.host.magnolia.observation;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.jcr.RepositoryException;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventIterator;
import javax.jcr.observation.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what Magnolia's publishing leaves on an item, and nothing else: not the editors' changes, not the versions that
 * publishing stores, whose copies bear the same properties. Reads only the events: there is no session on this thread.
 *
 * <p>Magnolia's {@code FilteredEventListener} would leave out the versions too; it takes a type of Jackrabbit's onto the class
 * path for what is one condition here. Bursts are gathered by the delay of the registration.
 */
final class ActivationListener implements EventListener {
    private static final Logger LOG = LoggerFactory.getLogger(ActivationListener.class);
    private static final Set<String> PROPERTIES =
            Set.of("mgnl:lastActivated", "mgnl:lastActivatedBy", "mgnl:activationStatus");
    private static final int TYPES = Event.PROPERTY_ADDED | Event.PROPERTY_CHANGED | Event.PROPERTY_REMOVED;

    private final String workspace;
    private final Consumer<Set<PublishedItem>> told;

    ActivationListener(String workspace, Consumer<Set<PublishedItem>> told) {
        this.workspace = workspace;
        this.told = told;
    }

    /** A failure is logged and costs this burst only: the repository would drop a listener that throws. */
    @Override
    public void onEvent(EventIterator events) {
        try {
            Set<PublishedItem> items = new LinkedHashSet<>();
            while (events.hasNext()) {
                Event event = events.nextEvent();
                if (tellsOfActivation(event)) {
                    items.add(new PublishedItem(workspace, event.getIdentifier()));
                }
            }
            if (!items.isEmpty()) {
                LOG.debug("published or taken back: {}", items);
                told.accept(items);
            }
        } catch (RepositoryException | RuntimeException e) {
            LOG.error("what was published in workspace {} is noticed at the next tick only", workspace, e);
        }
    }

    private static boolean tellsOfActivation(Event event) throws RepositoryException {
        String path = event.getPath();
        return (event.getType() & TYPES) != 0
                && PROPERTIES.contains(path.substring(path.lastIndexOf('/') + 1))
                && !path.startsWith("/jcr:system/");
    }
}

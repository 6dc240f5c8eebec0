package dev.socialpublisher.host.magnolia.testing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventIterator;
import javax.jcr.observation.EventListener;

/**
 * A real observation whose events wait until a test delivers them, as Magnolia lets them wait for the end of a burst. They
 * reach the listener together, on a thread of their own that has no context.
 */
public final class GatheringWatch {
    private static final int ALL = Event.NODE_ADDED
            | Event.NODE_REMOVED
            | Event.NODE_MOVED
            | Event.PROPERTY_ADDED
            | Event.PROPERTY_CHANGED
            | Event.PROPERTY_REMOVED;
    private static final String MARKER = "/end-of-burst-";

    private final CmsRepository repository;
    private final String workspace;
    private final EventListener listener;
    private final Session session;
    private final BlockingQueue<Event> gathered = new LinkedBlockingQueue<>();

    GatheringWatch(CmsRepository repository, String workspace, EventListener listener) throws RepositoryException {
        this.repository = repository;
        this.workspace = workspace;
        this.listener = listener;
        session = repository.admin(workspace);
        session.getWorkspace()
                .getObservationManager()
                .addEventListener(this::gather, ALL, "/", true, null, null, false);
    }

    public String workspace() {
        return workspace;
    }

    /** Delivers everything that was saved before this call. */
    public void deliver() throws Exception {
        String marker = MARKER + UUID.randomUUID();
        repository.change(workspace, root -> root.addNode(marker.substring(1), "mgnl:folder"));
        List<Event> burst = new ArrayList<>();
        boolean seen = false;
        while (!seen) {
            Event event = gathered.poll(10, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("the repository did not tell of " + marker);
            }
            seen = event.getPath().equals(marker);
            if (!event.getPath().startsWith(MARKER)) {
                burst.add(event);
            }
        }
        Thread thread = new Thread(() -> listener.onEvent(new Events(burst)), "ObservationManager");
        thread.start();
        thread.join();
    }

    void close() {
        session.logout();
    }

    private void gather(EventIterator events) {
        while (events.hasNext()) {
            gathered.add(events.nextEvent());
        }
    }

    private static final class Events implements EventIterator {
        private final Iterator<Event> events;
        private final int size;
        private int position;

        Events(List<Event> events) {
            this.events = events.iterator();
            this.size = events.size();
        }

        @Override
        public Event nextEvent() {
            position++;
            return events.next();
        }

        @Override
        public void skip(long count) {
            for (long i = 0; i < count; i++) {
                nextEvent();
            }
        }

        @Override
        public long getSize() {
            return size;
        }

        @Override
        public long getPosition() {
            return position;
        }

        @Override
        public boolean hasNext() {
            return events.hasNext();
        }

        @Override
        public Object next() {
            return nextEvent();
        }
    }
}

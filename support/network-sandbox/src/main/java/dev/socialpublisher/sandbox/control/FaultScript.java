package dev.socialpublisher.sandbox.control;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Faults waiting for their calls, in the order they were scripted; each is used up by the calls it applies to. */
public final class FaultScript {

    public static final int MAX_ENTRIES = 1000;
    public static final String ANY = "*";

    /** One line of the script: {@code left} more calls of {@code operation}, or of any when it is {@code *}. */
    public record Entry(String network, String operation, Fault fault, int left) {
        public Entry {
            if (left < 1) {
                throw new IllegalArgumentException("times is " + left + ", at least 1 is allowed");
            }
        }

        boolean appliesTo(String calledNetwork, String calledOperation) {
            return network.equals(calledNetwork) && (operation.equals(ANY) || operation.equals(calledOperation));
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    public synchronized void add(Entry entry) {
        if (entries.size() >= MAX_ENTRIES) {
            throw new IllegalArgumentException("Script has " + MAX_ENTRIES + " entries, no more are allowed");
        }
        entries.add(entry);
    }

    /** The fault for this call, if one is due; it counts as used. */
    public synchronized Optional<Fault> take(String network, String operation) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.appliesTo(network, operation)) {
                if (entry.left() == 1) {
                    entries.remove(i);
                } else {
                    entries.set(i, new Entry(entry.network(), entry.operation(), entry.fault(), entry.left() - 1));
                }
                return Optional.of(entry.fault());
            }
        }
        return Optional.empty();
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    public synchronized void clear() {
        entries.clear();
    }

    public synchronized void clear(String network) {
        for (Iterator<Entry> all = entries.iterator(); all.hasNext(); ) {
            if (all.next().network().equals(network)) {
                all.remove();
            }
        }
    }
}

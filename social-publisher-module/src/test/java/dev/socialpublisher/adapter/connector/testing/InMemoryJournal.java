package dev.socialpublisher.adapter.connector.testing;

import dev.socialpublisher.connector.StepJournal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A journal that outlives connectors, as a database would. */
public final class InMemoryJournal implements StepJournal {
    private final Map<String, String> steps = new ConcurrentHashMap<>();

    @Override
    public Optional<String> find(String step) {
        return Optional.ofNullable(steps.get(step));
    }

    @Override
    public void record(String step, String value) {
        steps.put(step, value);
    }

    public Map<String, String> steps() {
        return Map.copyOf(steps);
    }
}

package dev.socialpublisher.testing;

import dev.socialpublisher.tone.charter.CharterVersion;
import dev.socialpublisher.tone.charter.CharterVersionStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Versions that end with the test. Any thread. */
public final class InMemoryCharterVersions implements CharterVersionStore {
    private final List<CharterVersion> versions = new ArrayList<>();

    @Override
    public synchronized Map<String, Integer> newest() {
        Map<String, Integer> newest = new TreeMap<>();
        versions.forEach(version -> newest.merge(version.charter(), version.number(), Math::max));
        return newest;
    }

    @Override
    public synchronized Optional<CharterVersion> find(String charter, int number) {
        return versions.stream()
                .filter(version -> version.charter().equals(charter) && version.number() == number)
                .findFirst();
    }

    @Override
    public synchronized List<CharterVersion> list(String charter, int before, int limit) {
        List<CharterVersion> found = new ArrayList<>(versions);
        found.removeIf(version -> !version.charter().equals(charter) || version.number() >= before);
        Collections.reverse(found);
        return List.copyOf(found.subList(0, Math.min(limit, found.size())));
    }

    @Override
    public synchronized boolean add(CharterVersion version) {
        boolean next = version.number() == newest().getOrDefault(version.charter(), 0) + 1;
        return next && versions.add(version);
    }
}

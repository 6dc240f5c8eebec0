package dev.socialpublisher.tone.charter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the numbered versions of charters for all nodes. Each method is one transaction. */
public interface CharterVersionStore {
    /** For where nothing can be activated. */
    CharterVersionStore NONE = new CharterVersionStore() {
        @Override
        public Map<String, Integer> newest() {
            return Map.of();
        }

        @Override
        public Optional<CharterVersion> find(String charter, int number) {
            return Optional.empty();
        }

        @Override
        public List<CharterVersion> list(String charter, int before, int limit) {
            return List.of();
        }

        @Override
        public boolean add(CharterVersion version) {
            return false;
        }
    };

    /** The highest number of each charter that has one. Cheap: every node asks again and again. */
    Map<String, Integer> newest();

    Optional<CharterVersion> find(String charter, int number);

    /** Newest first, with numbers below {@code before}; at most {@code limit}. */
    List<CharterVersion> list(String charter, int before, int limit);

    /** False, with nothing changed, where its number is not the one after the highest: somebody was faster. */
    boolean add(CharterVersion version);
}

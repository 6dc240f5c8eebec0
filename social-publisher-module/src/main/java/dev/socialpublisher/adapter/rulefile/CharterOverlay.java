package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.ModuleFiles.Content;
import dev.socialpublisher.adapter.rulefile.ModuleFiles.Version;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.tone.charter.CharterVersion;
import dev.socialpublisher.tone.charter.CharterVersionStore;
import dev.socialpublisher.tone.charter.FileChanges;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lays what was activated over the shipped files. Keeps what it read by number. Mutable, guarded by its owner. */
final class CharterOverlay {
    private static final String FOLDER = "charters/";

    private final CharterVersionStore versions;
    private final Map<String, CharterVersion> read = new HashMap<>();

    /** A content that is not on disk. */
    private record Text(String content) implements Content {
        @Override
        public byte[] read() {
            return content.getBytes(StandardCharsets.UTF_8);
        }
    }

    CharterOverlay(CharterVersionStore versions) {
        this.versions = versions;
    }

    static String folder(String charter) {
        return FOLDER + charter + "/";
    }

    /** The files with the newest version of each charter; {@code shipped} stays as it is. */
    SortedMap<String, List<Version>> over(SortedMap<String, List<Version>> shipped) {
        return over(shipped, versions.newest());
    }

    /** As {@link #over(SortedMap)}, but with other changes of one charter. */
    SortedMap<String, List<Version>> over(
            SortedMap<String, List<Version>> shipped, String charter, FileChanges changes) {
        Map<String, Integer> others = new TreeMap<>(versions.newest());
        others.remove(charter);
        return laid(over(shipped, others), charter, changes);
    }

    private SortedMap<String, List<Version>> over(
            SortedMap<String, List<Version>> shipped, Map<String, Integer> numbers) {
        SortedMap<String, List<Version>> files = shipped;
        for (Map.Entry<String, Integer> newest : numbers.entrySet()) {
            Optional<CharterVersion> version = find(newest.getKey(), newest.getValue());
            if (version.isPresent()) {
                files = laid(files, newest.getKey(), version.get().changes());
            }
        }
        return files;
    }

    /** A changed file that has problems gives way to the shipped one. */
    private static SortedMap<String, List<Version>> laid(
            SortedMap<String, List<Version>> files, String charter, FileChanges changes) {
        SortedMap<String, List<Version>> changed = new TreeMap<>(files);
        changes.removed().forEach(path -> changed.remove(folder(charter) + path));
        changes.written().forEach((path, content) -> {
            String name = folder(charter) + path;
            List<Version> versions = new ArrayList<>();
            versions.add(new Version(
                    ModuleFiles.MODULE + "/" + name, Bytes.utf8(content).sha256(), new Text(content)));
            versions.addAll(files.getOrDefault(name, List.of()));
            changed.put(name, versions);
        });
        return changed;
    }

    private Optional<CharterVersion> find(String charter, int number) {
        CharterVersion known = read.get(charter);
        if (known != null && known.number() == number) {
            return Optional.of(known);
        }
        Optional<CharterVersion> found = versions.find(charter, number);
        found.ifPresent(version -> read.put(charter, version));
        return found;
    }
}

package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.ModuleFiles.Version;
import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.RuleProblems;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The files of one sort, each in its last good state: where the newest one has problems, what was read before stays;
 * where nothing was read before, an earlier folder's file stands in. Mutable, guarded by its owner.
 */
final class GoodFiles<T> {
    private final Pattern paths;
    private final Function<YamlFile, T> reader;
    private final boolean standsIn;
    private final Map<String, Good<T>> lastGood = new HashMap<>();

    /**
     * A file that was read.
     *
     * @param path below the module
     * @param stamp of the version that was read
     */
    record Good<T>(String path, String stamp, Bytes content, T value) {}

    /** {@code reader} throws {@link RuleProblems}. */
    GoodFiles(String paths, Function<YamlFile, T> reader) {
        this(paths, reader, true);
    }

    /** @param standsIn whether what was read before stays; else it only spares reading the same version again */
    GoodFiles(String paths, Function<YamlFile, T> reader, boolean standsIn) {
        this.standsIn = standsIn;
        this.paths = Pattern.compile(paths);
        this.reader = reader;
    }

    /** What is in force, by path; tells why newer states are not. */
    SortedMap<String, Good<T>> load(SortedMap<String, List<Version>> files, Consumer<RuleProblem> problems) {
        lastGood.keySet().retainAll(files.keySet());
        SortedMap<String, Good<T>> inForce = new TreeMap<>();
        files.forEach((path, versions) -> {
            if (paths.matcher(path).matches()) {
                newestGood(path, versions, problems).ifPresent(good -> inForce.put(path, good));
            }
        });
        lastGood.putAll(inForce);
        return inForce;
    }

    private Optional<Good<T>> newestGood(String path, List<Version> versions, Consumer<RuleProblem> problems) {
        for (Version version : versions) {
            Good<T> known = lastGood.get(path);
            if (known != null && known.stamp().equals(version.stamp())) {
                return Optional.of(known);
            }
            try {
                return Optional.of(read(path, version));
            } catch (RuleProblems e) {
                e.problems().forEach(problems);
            }
            if (known != null && standsIn) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private Good<T> read(String path, Version version) {
        try {
            byte[] content = version.read();
            return new Good<>(
                    path, version.stamp(), Bytes.of(content), reader.apply(YamlFile.parse(version.name(), content)));
        } catch (IOException e) {
            throw YamlFile.problem(
                    version.name(),
                    FilePosition.START,
                    Wording.of("cannot be read: %s", "lecture impossible\u00a0: %s", e));
        }
    }
}

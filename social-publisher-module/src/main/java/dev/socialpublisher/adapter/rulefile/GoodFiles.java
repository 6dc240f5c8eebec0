package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.ModuleFiles.Version;
import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.RuleProblems;
import java.io.IOException;
import java.util.ArrayList;
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

    /** What a file's versions gave, and why newer ones are not in force. */
    private record Attempt<T>(Optional<Good<T>> good, List<RuleProblem> problems) {}

    /** What is in force, by path; tells why newer states are not. Files that changed are read on all processors. */
    SortedMap<String, Good<T>> load(SortedMap<String, List<Version>> files, Consumer<RuleProblem> problems) {
        lastGood.keySet().retainAll(files.keySet());
        SortedMap<String, Good<T>> inForce = new TreeMap<>();
        List<Map.Entry<String, List<Version>>> changed = new ArrayList<>();
        files.entrySet().stream()
                .filter(file -> paths.matcher(file.getKey()).matches())
                .forEach(file -> unchanged(file.getKey(), file.getValue())
                        .ifPresentOrElse(good -> inForce.put(file.getKey(), good), () -> changed.add(file)));
        List<Attempt<T>> attempts = changed.parallelStream()
                .map(file -> newestGood(file.getKey(), file.getValue()))
                .toList();
        attempts.forEach(attempt -> {
            attempt.problems().forEach(problems);
            attempt.good().ifPresent(good -> inForce.put(good.path(), good));
        });
        lastGood.putAll(inForce);
        return inForce;
    }

    private Optional<Good<T>> unchanged(String path, List<Version> versions) {
        return Optional.ofNullable(lastGood.get(path))
                .filter(known -> known.stamp().equals(versions.get(0).stamp()));
    }

    private Attempt<T> newestGood(String path, List<Version> versions) {
        Good<T> known = lastGood.get(path);
        List<RuleProblem> problems = new ArrayList<>();
        for (Version version : versions) {
            if (known != null && known.stamp().equals(version.stamp())) {
                return new Attempt<>(Optional.of(known), problems);
            }
            try {
                return new Attempt<>(Optional.of(read(path, version)), problems);
            } catch (RuleProblems e) {
                problems.addAll(e.problems());
            }
            if (known != null && standsIn) {
                return new Attempt<>(Optional.of(known), problems);
            }
        }
        return new Attempt<>(Optional.empty(), problems);
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

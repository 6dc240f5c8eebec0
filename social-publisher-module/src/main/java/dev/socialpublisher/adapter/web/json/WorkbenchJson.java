package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.adapter.web.json.ToneJson.ProblemLineJson;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.charter.CharterFile;
import dev.socialpublisher.tone.charter.CharterState;
import dev.socialpublisher.tone.charter.CharterVersion;
import dev.socialpublisher.tone.charter.DraftCheck;
import dev.socialpublisher.tone.charter.FileChanges;
import dev.socialpublisher.tone.charter.FileDifference;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Files and versions of charters as they travel. */
public final class WorkbenchJson {
    private static final int MOST_FILES = 500;
    private static final int MOST_CHARACTERS = 256 * 1024;
    private static final int LONGEST_NOTE = 1000;

    private WorkbenchJson() {}

    /** A charter's files as last activated. */
    public record CharterFilesJson(
            String id,
            int number,
            @Nullable String version,
            List<CharterFileJson> files,
            List<ProblemLineJson> problems) {
        public static CharterFilesJson of(
                CharterState state,
                Optional<Charter> inForce,
                List<CharterFileJson> files,
                List<ProblemLineJson> problems) {
            return new CharterFilesJson(
                    state.charter(),
                    state.number(),
                    inForce.map(Charter::version).orElse(null),
                    files,
                    problems);
        }
    }

    /** One file; {@code file} is how problems name it. */
    public record CharterFileJson(
            String path, String file, String origin, String content, Map<String, PositionJson> positions) {
        public static CharterFileJson of(CharterFile file, CharterState.Origin origin) {
            Map<String, PositionJson> positions = new TreeMap<>();
            file.positions()
                    .forEach((key, position) ->
                            positions.put(key, new PositionJson(position.line(), position.column())));
            return new CharterFileJson(file.path(), file.name(), origin.name(), file.content(), positions);
        }
    }

    /** Where a key stands, both from 1. */
    public record PositionJson(int line, int column) {}

    /** What a draft changes of the files last activated. */
    public record DraftAsk(
            @Nullable Map<String, String> files, @Nullable List<String> removed) {
        public FileChanges toChanges() {
            return changes(files, removed);
        }
    }

    /** A draft to activate. */
    public record ActivationAsk(
            @Nullable Map<String, String> files,
            @Nullable List<String> removed,
            @Nullable String note) {
        public FileChanges toChanges() {
            return changes(files, removed);
        }

        public String words() {
            return noteWords(note);
        }
    }

    /** Why one goes back. */
    public record NoteAsk(@Nullable String note) {
        public String words() {
            return noteWords(note);
        }
    }

    /** What a draft amounts to; {@code rules} as it would be in force. */
    public record DraftCheckJson(
            List<ProblemLineJson> problems, @Nullable String version, List<ToneJson.RuleJson> rules) {
        public static DraftCheckJson of(DraftCheck check, Locale locale) {
            return new DraftCheckJson(
                    check.problems().stream()
                            .map(problem -> ProblemLineJson.of(problem, locale))
                            .toList(),
                    check.charter().map(Charter::version).orElse(null),
                    check.charter()
                            .map(charter -> ToneJson.RuleJson.of(charter, check.lineage()))
                            .orElse(List.of()));
        }
    }

    /** An activated version, without its files. */
    public record CharterVersionJson(
            String charter,
            int number,
            String author,
            String authorName,
            Instant at,
            String note,
            String version,
            List<String> changed,
            List<String> removed) {
        public static CharterVersionJson of(CharterVersion version) {
            return new CharterVersionJson(
                    version.charter(),
                    version.number(),
                    version.author().id(),
                    version.author().name(),
                    version.at(),
                    version.note(),
                    version.charterVersion(),
                    List.copyOf(version.changes().written().keySet()),
                    List.copyOf(version.changes().removed()));
        }
    }

    /** Versions, newest first. */
    public record VersionListJson(List<CharterVersionJson> versions) {
        public static VersionListJson of(List<CharterVersion> versions) {
            return new VersionListJson(
                    versions.stream().map(CharterVersionJson::of).toList());
        }
    }

    /** How two versions differ. */
    public record DifferenceListJson(int from, int to, List<DifferenceJson> files) {
        public static DifferenceListJson of(int from, int to, List<FileDifference> differences) {
            return new DifferenceListJson(
                    from, to, differences.stream().map(DifferenceJson::of).toList());
        }
    }

    /** How one file differs. */
    public record DifferenceJson(String path, String change, List<LineJson> lines) {
        static DifferenceJson of(FileDifference difference) {
            return new DifferenceJson(
                    difference.path(),
                    difference.change().name(),
                    difference.lines().stream()
                            .map(line -> new LineJson(line.kind().name(), line.text()))
                            .toList());
        }
    }

    /** A line of either version. */
    public record LineJson(String kind, String text) {}

    private static FileChanges changes(@Nullable Map<String, String> files, @Nullable List<String> removed) {
        Map<String, String> written = files == null ? Map.of() : files;
        if (written.size() > MOST_FILES) {
            throw Checked.refused(
                    "files",
                    Wording.of(
                            "files has %,d entries; at most %,d.",
                            "files compte %,d entrées ; au plus %,d.", written.size(), MOST_FILES));
        }
        written.forEach((path, content) -> {
            requirePath("files", path);
            Checked.text("files." + path, content, MOST_CHARACTERS);
        });
        Set<String> gone = new TreeSet<>(Checked.list("removed", removed, MOST_FILES));
        gone.forEach(path -> requirePath("removed", path));
        written.keySet().stream().filter(gone::contains).findFirst().ifPresent(path -> {
            throw Checked.refused(
                    "removed",
                    Wording.of("%s is among files and among removed.", "%s figure dans files et dans removed.", path));
        });
        return FileChanges.of(written, gone);
    }

    private static void requirePath(String field, String path) {
        if (!FileChanges.isPath(path)) {
            throw Checked.notLike(field, path, "rules/Emoji.yml");
        }
    }

    private static String noteWords(@Nullable String note) {
        return note == null ? "" : Checked.text("note", note, LONGEST_NOTE).strip();
    }
}

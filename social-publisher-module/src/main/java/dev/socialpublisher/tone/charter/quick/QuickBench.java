package dev.socialpublisher.tone.charter.quick;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.charter.CharterWorkbench;
import dev.socialpublisher.tone.charter.DraftCheck;
import dev.socialpublisher.tone.charter.FileChanges;
import dev.socialpublisher.tone.charter.lineage.Lineage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads and changes quick settings of drafts; nothing is in force before the draft is activated. Any thread. */
public final class QuickBench {
    private final CharterWorkbench workbench;
    private final Clock clock;

    public QuickBench(CharterWorkbench workbench, Clock clock) {
        this.workbench = workbench;
        this.clock = clock;
    }

    /**
     * A draft with what it amounts to.
     *
     * @param settings empty where the charter has no good state at all
     */
    public record Bench(FileChanges draft, DraftCheck check, Optional<QuickSettings> settings) {}

    public Bench look(String charter, FileChanges draft, Optional<NetworkId> network) {
        DraftCheck check = workbench.check(charter, draft);
        return new Bench(draft, check, check.lineage().map(lineage -> QuickSettings.of(lineage, network)));
    }

    /**
     * The draft with a change, and what it then amounts to. Fails with {@link dev.socialpublisher.tone.RuleProblems} where
     * a file to be edited cannot be read, and with TONE_CHARTER_UNKNOWN where the charter has no good state.
     */
    public Bench change(String charter, FileChanges draft, QuickChange change, Actor by) {
        Lineage lineage = workbench.lineage(charter, draft).orElseThrow(() -> unreadable(charter));
        String today = LocalDate.ofInstant(clock.instant(), clock.getZone()).toString();
        SortedMap<String, String> standing = workbench.state(charter).files();
        SortedMap<String, String> files = new TreeMap<>(draft.over(standing));
        for (FileEdit edit : QuickEdits.of(lineage, change, by.name(), today)) {
            apply(charter, files, edit);
        }
        return look(charter, FileChanges.between(standing, files), change.network());
    }

    private void apply(String charter, Map<String, String> files, FileEdit edit) {
        String path = standingPath(files, edit.path());
        if (edit.edits().isEmpty()) {
            files.remove(path);
            files.remove(edit.path().replaceFirst("\\.yml$", ".examples.yml"));
        } else {
            String content = files.getOrDefault(path, edit.template());
            files.put(path, workbench.edited(charter, path, content, edit.edits()));
        }
    }

    /** Rules may end in {@code .yaml}. */
    private static String standingPath(Map<String, String> files, String path) {
        String other = path.replaceFirst("\\.yml$", ".yaml");
        return !files.containsKey(path) && files.containsKey(other) ? other : path;
    }

    private static SocialException unreadable(String charter) {
        return new SocialException(
                ErrorCode.TONE_CHARTER_UNKNOWN,
                Wording.of(
                        "The charter %s cannot be read; put its file right first.",
                        "La charte %s est illisible ; corrigez d’abord son fichier.", charter),
                Place.of("charter"));
    }
}

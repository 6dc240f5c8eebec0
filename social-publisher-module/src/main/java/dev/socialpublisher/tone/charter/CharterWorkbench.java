package dev.socialpublisher.tone.charter;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CharterSource;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.charter.lineage.Lineage;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes charters: drafts are tried without effect, activated ones become numbered versions. Any thread. */
public final class CharterWorkbench {
    private static final String HEAD = "charter.yaml";

    private final CharterFolders folders;
    private final CharterVersionStore versions;
    private final CharterSource inForce;
    private final Clock clock;

    public CharterWorkbench(CharterFolders folders, CharterVersionStore versions, CharterSource inForce, Clock clock) {
        this.folders = folders;
        this.versions = versions;
        this.inForce = inForce;
        this.clock = clock;
    }

    /** Fails with TONE_CHARTER_UNKNOWN where nobody shipped or activated the charter. */
    public CharterState state(String charter) {
        CharterState state = newest(charter);
        if (state.number() == 0 && state.shipped().isEmpty()) {
            throw new SocialException(
                    ErrorCode.TONE_CHARTER_UNKNOWN,
                    Wording.of("There is no charter %s.", "Il n’y a pas de charte %s.", charter),
                    Place.of("charter"));
        }
        return state;
    }

    /** Those of {@code charters} whose files can be worked on here: those of foreign packages cannot. */
    public Set<String> editable(Collection<Charter> charters) {
        Set<String> activated = versions.newest().keySet();
        return charters.stream()
                .map(Charter::id)
                .filter(id -> activated.contains(id) || folders.ships(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A content as a file of the charter, with the places of its keys. */
    public CharterFile file(String charter, String path, String content) {
        String name = folders.name(charter, path);
        return new CharterFile(path, name, content, folders.positions(name, content));
    }

    /** A file's content with edits at their places. Fails with {@link RuleProblems} where it cannot be read. */
    public String edited(String charter, String path, String content, List<KeyEdit> edits) {
        return folders.edited(folders.name(charter, path), content, edits);
    }

    /** Why files of a charter are not in force in their newest state. */
    public List<RuleProblem> problems(String charter) {
        String own = folders.name(charter, "");
        return inForce.problems().stream()
                .filter(problem -> problem.file().startsWith(own))
                .toList();
    }

    /** Where the rules of a charter in force come from; empty where there is none. */
    public Optional<Lineage> lineage(String charter) {
        return folders.lineage(charter);
    }

    /** Where the rules of a draft would come from; quicker than {@link #check}. */
    public Optional<Lineage> lineage(String charter, FileChanges draft) {
        CharterState state = newest(charter);
        return folders.lineage(charter, FileChanges.between(state.shipped(), draft.over(state.files())));
    }

    /** Looks at a draft without effect. {@code draft} changes the files of {@link #state}. */
    public DraftCheck check(String charter, FileChanges draft) {
        return check(charter, newest(charter), draft);
    }

    /**
     * Makes a draft the next version; all nodes have it within their next look. Fails with TONE_VERSION_STALE where
     * another version than {@code seen} is in force, and with {@link RuleProblems} where the draft has any, or where a
     * rule that it changes does not keep to its examples.
     */
    public CharterVersion activate(String charter, FileChanges draft, Activation activation) {
        CharterState state = newest(charter);
        if (state.number() != activation.seen()) {
            throw stale(charter, activation.seen());
        }
        DraftCheck checked = check(charter, state, draft);
        if (!checked.problems().isEmpty()) {
            throw new RuleProblems(checked.problems());
        }
        FileChanges changes = FileChanges.between(state.shipped(), draft.over(state.files()));
        CharterVersion version = new CharterVersion(
                charter,
                state.number() + 1,
                new CharterVersion.Author(activation.by().id(), activation.by().name()),
                clock.instant(),
                activation.note(),
                checked.charter().map(read -> read.version()).orElse(""),
                changes);
        if (!versions.add(version)) {
            throw stale(charter, activation.seen());
        }
        folders.refresh();
        return version;
    }

    /** Makes an old version, or with 0 the shipped files, the next one. Fails as {@link #activate} does. */
    public CharterVersion goBack(String charter, int number, Activation activation) {
        FileChanges back = FileChanges.between(newest(charter).files(), files(charter, number));
        return activate(charter, back, activation);
    }

    /** What was activated, newest first: numbers below {@code before}, at most {@code limit}. */
    public List<CharterVersion> versions(String charter, int before, int limit) {
        return versions.list(charter, before, limit);
    }

    /** Fails with TONE_VERSION_UNKNOWN. */
    public List<FileDifference> difference(String charter, int from, int to) {
        return FileDifference.between(files(charter, from), files(charter, to));
    }

    /** The ZIP archive of a light module with the charter's folder. Fails with TONE_VERSION_UNKNOWN. */
    public byte[] export(String charter, int number) {
        SortedMap<String, String> names = new TreeMap<>();
        files(charter, number).forEach((path, content) -> names.put(folders.name(charter, path), content));
        return CharterExport.zip(names);
    }

    private DraftCheck check(String charter, CharterState state, FileChanges draft) {
        SortedMap<String, String> files = draft.over(state.files());
        CharterFolders.Reading reading = folders.read(charter, FileChanges.between(state.shipped(), files));
        List<RuleProblem> known = inForce.problems();
        String own = folders.name(charter, "");
        List<RuleProblem> problems = reading.problems().stream()
                .filter(problem -> problem.file().startsWith(own) || !known.contains(problem))
                .toList();
        Optional<Charter> read = reading.charter(charter);
        if (problems.isEmpty()) {
            problems = read.map(drafted -> failingExamples(drafted, state, files))
                    .orElseGet(() -> List.of(noHead(charter)));
        }
        return new DraftCheck(read, reading.lineage(charter), reading.charters(), problems);
    }

    /** Of rules whose file or examples the draft changes. */
    private List<RuleProblem> failingExamples(Charter drafted, CharterState state, SortedMap<String, String> files) {
        SortedMap<String, String> changed =
                FileChanges.between(state.files(), files).written();
        return drafted.rules().stream()
                .filter(rule -> rule.id().charter().equals(drafted.id()))
                .flatMap(rule -> {
                    String examples = "rules/" + rule.id().name() + ".examples.yml";
                    boolean touched = changed.keySet().stream()
                            .anyMatch(path -> path.equals(examples)
                                    || path.matches(
                                            "rules/" + Pattern.quote(rule.id().name()) + "\\.ya?ml"));
                    return touched && files.containsKey(examples)
                            ? folders
                                    .examples(drafted, rule, folders.name(drafted.id(), examples), files.get(examples))
                                    .stream()
                            : Stream.empty();
                })
                .toList();
    }

    private RuleProblem noHead(String charter) {
        return new RuleProblem(
                folders.name(charter, HEAD),
                FilePosition.START,
                new Wording("is missing: a charter has one", "le fichier manque\u00a0: une charte en a un"));
    }

    private CharterState newest(String charter) {
        SortedMap<String, String> shipped = folders.shipped(charter);
        int number = Optional.ofNullable(versions.newest().get(charter)).orElse(0);
        return new CharterState(charter, number, shipped, files(charter, number));
    }

    private SortedMap<String, String> files(String charter, int number) {
        SortedMap<String, String> shipped = folders.shipped(charter);
        return number == 0 ? shipped : find(charter, number).changes().over(shipped);
    }

    private CharterVersion find(String charter, int number) {
        return versions.find(charter, number)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.TONE_VERSION_UNKNOWN,
                        Wording.of(
                                "The charter %s has no version %d.",
                                "La charte %s n’a pas de version %d.", charter, number),
                        Place.of("number")));
    }

    private SocialException stale(String charter, int seen) {
        return new SocialException(
                ErrorCode.TONE_VERSION_STALE,
                Wording.of(
                        "You saw version %d of the charter %s; version %d is in force by now.",
                        "Vous aviez sous les yeux la version %d de la charte %s ; la version %d est désormais en vigueur.",
                        seen,
                        charter,
                        Optional.ofNullable(versions.newest().get(charter)).orElse(0)),
                Place.of("If-Match"));
    }
}

package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.ModuleFiles.Version;
import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.charter.CharterFolders;
import dev.socialpublisher.tone.charter.FileChanges;
import dev.socialpublisher.tone.charter.KeyEdit;
import dev.socialpublisher.tone.charter.lineage.Lineage;
import dev.socialpublisher.tone.example.Example;
import dev.socialpublisher.tone.example.ExampleRun;
import dev.socialpublisher.tone.example.RuleExamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The charters' folders within the light modules. */
final class ModuleCharters implements CharterFolders {
    private final ModuleFiles files;
    private final CharterOverlay overlay;
    private final CharterFiles drafts;
    private final InForce inForce;

    /** What was taken over. */
    interface InForce {
        /** Takes over what changed, now. */
        void refresh();

        SortedMap<String, Lineage> lineages();

        Optional<NetworkProfile> profile(NetworkId network);
    }

    /** {@code overlay} and {@code drafts} are for this object alone. */
    ModuleCharters(ModuleFiles files, CharterOverlay overlay, CharterFiles drafts, InForce inForce) {
        this.files = files;
        this.overlay = overlay;
        this.drafts = drafts;
        this.inForce = inForce;
    }

    @Override
    public SortedMap<String, String> shipped(String charter) {
        String folder = CharterOverlay.folder(charter);
        SortedMap<String, String> contents = new TreeMap<>();
        files.list().subMap(folder, folder + Character.MAX_VALUE).forEach((path, versions) -> {
            String below = path.substring(folder.length());
            if (FileChanges.isPath(below)) {
                contents.put(below, text(versions.get(0)));
            }
        });
        return contents;
    }

    @Override
    public boolean ships(String charter) {
        String folder = CharterOverlay.folder(charter);
        return !files.list().subMap(folder, folder + Character.MAX_VALUE).isEmpty();
    }

    @Override
    public Reading read(String charter, FileChanges changes) {
        SortedMap<String, List<Version>> drafted = drafted(charter, changes);
        List<RuleProblem> problems = new ArrayList<>();
        synchronized (drafts) {
            SortedMap<String, Charter> charters = drafts.load(drafted, problems::add);
            problems.sort(RuleProblem.ORDER);
            return new Reading(charters, drafts.lineages(), problems);
        }
    }

    private synchronized SortedMap<String, List<Version>> drafted(String charter, FileChanges changes) {
        return overlay.over(files.list(), charter, changes);
    }

    @Override
    public String name(String charter, String path) {
        return ModuleFiles.MODULE + "/" + CharterOverlay.folder(charter) + path;
    }

    @Override
    public Map<String, FilePosition> positions(String name, String content) {
        try {
            return YamlFile.parse(name, content.getBytes(StandardCharsets.UTF_8))
                    .positions();
        } catch (RuleProblems e) {
            return Map.of();
        }
    }

    @Override
    public void refresh() {
        inForce.refresh();
    }

    @Override
    public String edited(String name, String content, List<KeyEdit> edits) {
        return YamlFile.edited(name, content, edits);
    }

    @Override
    public List<RuleProblem> examples(Charter charter, ToneRule rule, String name, String content) {
        try {
            YamlFile file = YamlFile.parse(name, content.getBytes(StandardCharsets.UTF_8));
            RuleExamples examples = RuleExamples.read(file.fields());
            ExampleRun run = new ExampleRun(rule, charter.language());
            List<RuleProblem> failing = new ArrayList<>();
            failing.addAll(failing(file, "triggers", examples.triggers(), run::triggers));
            failing.addAll(failing(file, "passes", examples.passes(), run::passes));
            return failing;
        } catch (RuleProblems unreadable) {
            return unreadable.problems();
        }
    }

    /** Examples for networks that are not there say nothing. */
    private List<RuleProblem> failing(
            YamlFile file,
            String key,
            List<Example> examples,
            BiFunction<Example, NetworkProfile, Optional<Wording>> holds) {
        List<RuleProblem> failing = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            FilePosition at = file.positions().getOrDefault(key + "." + i, FilePosition.START);
            inForce.profile(example.network())
                    .flatMap(profile -> holds.apply(example, profile))
                    .ifPresent(why -> failing.add(new RuleProblem(file.name(), at, why)));
        }
        return failing;
    }

    @Override
    public Optional<Lineage> lineage(String charter, FileChanges changes) {
        SortedMap<String, List<Version>> drafted = drafted(charter, changes);
        synchronized (drafts) {
            return Optional.ofNullable(drafts.lineages(drafted).get(charter));
        }
    }

    @Override
    public List<String> exampleTexts(String name, String content) {
        try {
            YamlFile file = YamlFile.parse(name, content.getBytes(StandardCharsets.UTF_8));
            RuleExamples examples = RuleExamples.read(file.fields());
            return Stream.concat(examples.triggers().stream(), examples.passes().stream())
                    .map(Example::text)
                    .toList();
        } catch (RuleProblems unreadable) {
            return List.of();
        }
    }

    @Override
    public Optional<Lineage> lineage(String charter) {
        return Optional.ofNullable(inForce.lineages().get(charter));
    }

    private static String text(Version version) {
        try {
            return new String(version.read(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + version.name(), e);
        }
    }
}

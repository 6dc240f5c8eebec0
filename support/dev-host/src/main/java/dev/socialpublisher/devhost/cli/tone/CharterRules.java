package dev.socialpublisher.devhost.cli.tone;

import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.charter.CharterFolders;
import dev.socialpublisher.tone.charter.lineage.Lineage;
import dev.socialpublisher.tone.charter.lineage.RuleSource;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** A charter with its files: its own rules are those that lie in its folder. */
final class CharterRules {
    private final CharterFolder folder;
    private final Charter charter;
    private final CharterFolders folders;
    private final Lineage lineage;
    private final SortedMap<String, String> files;

    CharterRules(CharterFolder folder, Charter charter) {
        this.folder = folder;
        this.charter = charter;
        this.folders = folder.house().modules().charterFolders();
        this.lineage = folders.lineage(charter.id()).orElseThrow();
        this.files = folders.shipped(charter.id());
    }

    Charter charter() {
        return charter;
    }

    Lineage lineage() {
        return lineage;
    }

    CharterFolders folders() {
        return folders;
    }

    /** By name; none of a package, which has no files here. */
    List<RuleSource> own() {
        return files.isEmpty()
                ? List.of()
                : lineage.rules().stream()
                        .filter(source -> source.id().charter().equals(charter.id()))
                        .toList();
    }

    /** As it is in force, or would be were it not off. */
    ToneRule rule(RuleSource source) {
        return charter.rules().stream()
                .filter(rule -> rule.id().equals(source.id()))
                .findFirst()
                .orElseGet(() -> StandardKinds.all()
                        .create(source.definition(new RuleDefinition.Context(
                                charter.version(),
                                charter.language(),
                                charter.defaults().address(),
                                Map.of()))));
    }

    /** Its path below the charter. */
    String file(RuleId rule) {
        String shortEnding = "rules/" + rule.name() + ".yml";
        return files.containsKey(shortEnding) ? shortEnding : "rules/" + rule.name() + ".yaml";
    }

    String examplesFile(RuleId rule) {
        return "rules/" + rule.name() + ".examples.yml";
    }

    Optional<String> content(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Texts of its examples, those that trigger first. */
    List<String> exampleTexts() {
        return own().stream()
                .map(source -> examplesFile(source.id()))
                .flatMap(path ->
                        content(path)
                                .map(content -> folders.exampleTexts(name(path), content))
                                .orElse(List.of())
                                .stream())
                .filter(text -> !text.isBlank())
                .toList();
    }

    String name(String path) {
        return folders.name(charter.id(), path);
    }

    /** {@code key}: the place within the rule's file. */
    Told told(RuleId rule, String key, Severity severity, String message) {
        String path = file(rule);
        FilePosition at = content(path)
                .map(content -> folders.positions(name(path), content))
                .map(positions -> positions.get(key))
                .orElse(FilePosition.START);
        return told(rule, path, at, severity, message);
    }

    Told told(RuleId rule, String path, FilePosition at, Severity severity, String message) {
        return new Told(
                files.isEmpty() ? folder.shownStyles() : folder.shown(name(path)),
                at,
                1,
                rule,
                severity,
                new Told.Words(message, "", ""),
                Optional.empty(),
                List.of());
    }
}

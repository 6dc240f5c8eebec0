package dev.socialpublisher.adapter.rulefile.foreign;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Where things stand in a styles folder: {@code <Style>/<Rule>.yml}, {@code config/vocabularies/<Name>/accept.txt} and
 * {@code reject.txt}, and a {@code .vale.ini} beside them or above.
 *
 * @param name of the folder, as messages show it
 * @param files below the folder that holds the styles
 */
record StylesFolder(String name, NavigableMap<String, StyleFile> files, Optional<ValeIni> ini) {
    private static final String CONFIG = "config/";
    private static final String VOCABULARIES = "config/vocabularies/";
    private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?[._][^/]*/.*");
    private static final Pattern RULE = Pattern.compile("[^/]+/.+\\.yml");
    private static final Pattern OUR_ENDING = Pattern.compile("[^/]+/.+\\.yaml");

    static StylesFolder of(NavigableMap<String, StyleFile> all, Consumer<RuleProblem> notHonoured) {
        Optional<StyleFile> iniFile =
                ValeIni.NAMES.stream().filter(all::containsKey).map(all::get).findFirst();
        Optional<ValeIni> ini = iniFile.map(file -> ValeIni.read(file, notHonoured));
        String below = ini.map(read -> folder(read.stylesPath())).orElse("");
        boolean there = !below.isEmpty() && all.keySet().stream().anyMatch(path -> path.startsWith(below));
        if (!below.isEmpty() && !there) {
            notHonoured.accept(iniFile.orElseThrow()
                    .note(
                            1,
                            Wording.of(
                                    "there is no folder '%s' beside it; the styles are looked for beside the file",
                                    "il n’y a pas de dossier « %s » à côté ; les styles sont cherchés à côté du fichier",
                                    below)));
        }
        NavigableMap<String, StyleFile> files = new TreeMap<>();
        all.forEach((path, file) -> {
            if (!there) {
                files.put(path, file);
            } else if (path.startsWith(below)) {
                files.put(path.substring(below.length()), file);
            }
        });
        StylesFolder folder = new StylesFolder(iniFile.map(StyleFile::name).orElse("vale"), files, ini);
        folder.tellUnread(notHonoured);
        return folder;
    }

    private static String folder(String stylesPath) {
        String plain =
                stylesPath.replace('\\', '/').replaceFirst("^(?:\\./)+", "").replaceFirst("/+$", "");
        return plain.isEmpty() || plain.equals(".") ? "" : plain + "/";
    }

    /** By {@code Style.Rule}; drafts and shared pieces, in folders that begin with a dot or an underscore, are none. */
    NavigableMap<String, StyleFile> ruleFiles() {
        NavigableMap<String, StyleFile> rules = new TreeMap<>();
        files.forEach((path, file) -> {
            if (RULE.matcher(path).matches()
                    && !path.startsWith(CONFIG)
                    && !HIDDEN.matcher(path).matches()) {
                rules.put(ruleName(path), file);
            }
        });
        return rules;
    }

    Optional<StyleFile> file(String ruleName) {
        return files.entrySet().stream()
                .filter(entry -> RULE.matcher(entry.getKey()).matches())
                .filter(entry -> ruleName(entry.getKey()).equals(ruleName))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String ruleName(String path) {
        return path.replaceFirst("\\.yml$", "").replace('/', '.');
    }

    /** Those that the {@code .vale.ini} names; all where there is none. */
    Vocabulary vocabulary(Consumer<RuleProblem> notHonoured) {
        Set<String> there = new LinkedHashSet<>();
        files.keySet().stream()
                .filter(path -> path.startsWith(VOCABULARIES))
                .map(path -> path.substring(VOCABULARIES.length()).split("/", 2)[0])
                .forEach(there::add);
        Set<String> wanted =
                ini.isPresent() ? new LinkedHashSet<>(ini.get().vocabularies().orElse(List.of())) : there;
        Vocabulary vocabulary = Vocabulary.NONE;
        for (String vocab : wanted) {
            String path = VOCABULARIES + vocab + "/";
            if (!there.contains(vocab)) {
                notHonoured.accept(new RuleProblem(
                        name,
                        FilePosition.START,
                        Wording.of(
                                "there is no vocabulary '%s' in %s",
                                "il n’y a pas de vocabulaire « %s » dans %s", vocab, VOCABULARIES)));
            }
            vocabulary = vocabulary.with(
                    Optional.ofNullable(files.get(path + "accept.txt")),
                    Optional.ofNullable(files.get(path + "reject.txt")),
                    notHonoured);
        }
        there.stream()
                .filter(vocab -> !wanted.contains(vocab))
                .forEach(vocab -> files.subMap(VOCABULARIES + vocab + "/", VOCABULARIES + vocab + "0")
                        .values()
                        .forEach(file -> notHonoured.accept(file.note(
                                1,
                                Wording.of(
                                        "no 'Vocab' of the .vale.ini names it",
                                        "aucun « Vocab » du .vale.ini ne le nomme")))));
        return vocabulary;
    }

    /** What in the folder is neither a rule nor a word list. */
    private void tellUnread(Consumer<RuleProblem> notHonoured) {
        files.forEach((path, file) -> {
            if (path.startsWith(CONFIG) && !path.matches("config/vocabularies/[^/]+/(?:accept|reject)\\.txt")) {
                notHonoured.accept(file.note(
                        1,
                        Wording.of(
                                "of 'config' only vocabularies are read",
                                "de « config », seuls les vocabulaires sont lus")));
            } else if (OUR_ENDING.matcher(path).matches()) {
                notHonoured.accept(file.note(
                        1, Wording.of("a rule's file ends in .yml", "le fichier d’une règle se termine par .yml")));
            } else if (path.endsWith(".tengo")) {
                notHonoured.accept(file.note(
                        1,
                        Wording.of("a rule brings no code to run", "une règle n’apporte pas de programme à exécuter")));
            }
        });
    }
}

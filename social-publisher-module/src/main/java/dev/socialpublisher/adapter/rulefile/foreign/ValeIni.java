package dev.socialpublisher.adapter.rulefile.foreign;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.Severity;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Vale's configuration, as far as it is about rules. Sections whose glob a post could match (as plain text or Markdown)
 * apply, a later one over an earlier one. Source: https://vale.sh/docs/topics/vale-ini, checked 2026-11-22.
 *
 * @param language {@code Lang}, of a section that applies
 * @param vocabularies by name; absent where the key is
 * @param styles of {@code BasedOnStyles}
 * @param settings of rules and styles, by their names as written, the last one of each
 */
record ValeIni(
        String stylesPath,
        Severity least,
        Optional<Locale> language,
        Optional<List<String>> vocabularies,
        List<Setting> styles,
        Map<String, Setting> settings) {
    static final List<String> NAMES = List.of(".vale.ini", "_vale.ini", "vale.ini", ".vale", "_vale");

    private static final Pattern SECTION = Pattern.compile("\\s*\\[(.+)]\\s*");
    private static final Pattern ENTRY = Pattern.compile("\\s*([^=]+?)\\s*=\\s*(.*?)\\s*");
    private static final Pattern RULE = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)*(?:\\[\\w+])?");

    /** Of Vale's other keys, why they mean nothing here. */
    private static final Map<String, Wording> ELSEWHERE = Map.of(
            "Packages",
            Wording.of("packages are not downloaded", "les paquets ne sont pas téléchargés"),
            "IgnoredScopes",
            noMarkup(),
            "SkippedScopes",
            noMarkup(),
            "IgnoredClasses",
            noMarkup(),
            "BlockIgnores",
            noMarkup(),
            "TokenIgnores",
            Wording.of("what tokens are ignored is not read; links are", "les passages à ignorer ne sont pas lus"),
            "CommentDelimiters",
            noMarkup(),
            "Transform",
            noMarkup(),
            "View",
            noMarkup(),
            "WordTemplate",
            Wording.of("borders of words are Unicode's", "les limites de mots sont celles d’Unicode"));

    /** A value and its line. */
    record Setting(String value, int line) {}

    private static Wording noMarkup() {
        return Wording.of("a post has no markup", "un post n’a pas de balises");
    }

    /** Mutable while the file is read. */
    private static final class Reading {
        private final StyleFile file;
        private final Consumer<RuleProblem> notHonoured;
        private final Map<String, Setting> settings = new LinkedHashMap<>();
        private String stylesPath = "";
        private Severity least = Severity.SUGGESTION;
        private Optional<Locale> language = Optional.empty();
        private Optional<List<String>> vocabularies = Optional.empty();
        private List<Setting> styles = List.of();
        private boolean inSection;
        private boolean applies = true;

        Reading(StyleFile file, Consumer<RuleProblem> notHonoured) {
            this.file = file;
            this.notHonoured = notHonoured;
        }

        void line(String text, int line) {
            Matcher section = SECTION.matcher(text);
            Matcher entry = ENTRY.matcher(text);
            if (text.isBlank() || text.strip().startsWith("#") || text.strip().startsWith(";")) {
                return;
            }
            if (section.matches()) {
                section(section.group(1), line);
            } else if (!entry.matches()) {
                note(line, Wording.of("'%s' is no setting", "« %s » n’est pas un réglage", text.strip()));
            } else if (!applies) {
                note(
                        line,
                        Wording.of(
                                "'%s' is for other files than posts",
                                "« %s » concerne d’autres fichiers que des posts", entry.group(1)));
            } else {
                entry(entry.group(1), new Setting(withoutComment(entry.group(2)), line));
            }
        }

        private static String withoutComment(String value) {
            return value.replaceFirst("\\s+[#;].*", "");
        }

        private void section(String glob, int line) {
            inSection = true;
            applies = matchesPost(glob);
            if (!applies) {
                note(line, Wording.of("no post is a file of [%s]", "aucun post n’est un fichier de [%s]", glob));
            }
        }

        private void entry(String key, Setting setting) {
            Wording elsewhere = ELSEWHERE.get(key);
            if (elsewhere != null) {
                note(
                        setting.line(),
                        Wording.of("'%s' has no effect: %s", "« %s » est sans effet : %s", key, elsewhere));
            } else if (key.equals("BasedOnStyles")) {
                styles = list(setting).stream()
                        .map(name -> new Setting(name, setting.line()))
                        .toList();
            } else if (inSection && key.equals("Lang")) {
                language(setting);
            } else if (inSection && RULE.matcher(key).matches()) {
                settings.put(key, setting);
            } else if (!core(key, setting)) {
                note(setting.line(), Wording.of("unknown key '%s'", "clé inconnue « %s »", key));
            }
        }

        private boolean core(String key, Setting setting) {
            switch (key) {
                case "StylesPath" -> stylesPath = setting.value();
                case "MinAlertLevel" -> least(setting);
                case "Vocab" -> vocabularies = Optional.of(list(setting));
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void least(Setting setting) {
            Optional<Severity> found = severity(setting.value());
            found.ifPresent(severity -> least = severity);
            if (found.isEmpty()) {
                note(
                        setting.line(),
                        Wording.of(
                                "'%s' is no level: suggestion, warning or error",
                                "« %s » n’est pas un niveau : suggestion, warning ou error", setting.value()));
            }
        }

        private void language(Setting setting) {
            Locale found = Locale.forLanguageTag(setting.value());
            if (found.getLanguage().isEmpty()) {
                note(
                        setting.line(),
                        Wording.of(
                                "'%s' is no language such as fr or en",
                                "« %s » n’est pas une langue comme fr ou en", setting.value()));
            } else {
                language = Optional.of(found);
            }
        }

        private void note(int line, Wording words) {
            notHonoured.accept(file.note(line, words));
        }

        ValeIni read() {
            return new ValeIni(stylesPath, least, language, vocabularies, styles, settings);
        }
    }

    static ValeIni read(StyleFile file, Consumer<RuleProblem> notHonoured) {
        Reading reading = new Reading(file, notHonoured);
        List<String> lines = file.lines(notHonoured);
        for (int i = 0; i < lines.size(); i++) {
            reading.line(lines.get(i), i + 1);
        }
        return reading.read();
    }

    static Optional<Severity> severity(String name) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static List<String> list(Setting setting) {
        return Arrays.stream(setting.value().split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean matchesPost(String glob) {
        try {
            return Set.of("post.md", "post.txt").stream()
                    .map(Path::of)
                    .anyMatch(FileSystems.getDefault().getPathMatcher("glob:" + glob)::matches);
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}

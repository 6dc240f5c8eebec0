package dev.socialpublisher.adapter.rulefile.foreign;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a {@code .vale.ini} makes of the styles: which are in force, which rules are off, and how loud each speaks. */
final class Combination {
    private static final Pattern NAME = Pattern.compile("([\\w-]+)(?:\\.([\\w.-]+))?(?:\\[(\\w+)])?");

    /** Keys that make a rule what it is: Vale does not let a configuration change them either. */
    private static final Set<String> AUTHORS = Set.of(
            "extends",
            "message",
            "link",
            "tokens",
            "raw",
            "swap",
            "exceptions",
            "either",
            "action",
            "scope",
            "token",
            "first",
            "second",
            "match",
            "formula",
            "condition",
            "metrics");

    private final ValeIni ini;
    private final StylesFolder folder;
    private final Map<String, ForeignRule> rules;
    private final RuleReader reader;
    private final List<String> parents = new ArrayList<>();
    private final Map<String, ForeignRule> single = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> changes = new LinkedHashMap<>();
    private final Set<String> without = new LinkedHashSet<>();

    /** {@code rules} that can be honoured, by Vale's names. */
    Combination(ValeIni ini, StylesFolder folder, Map<String, ForeignRule> rules, RuleReader reader) {
        this.ini = ini;
        this.folder = folder;
        this.rules = rules;
        this.reader = reader;
    }

    ForeignCharter charter(String id, Locale language) {
        ini.styles().forEach(this::style);
        ini.settings().forEach(this::setting);
        rules.forEach((name, rule) -> {
            if (isIn(name) && level(rule).compareTo(ini.least()) < 0) {
                without.add(id(rule));
            }
        });
        return new ForeignCharter(id, language, parents, List.copyOf(single.values()), changes, without);
    }

    private void style(ValeIni.Setting style) {
        boolean known = rules.keySet().stream().anyMatch(name -> name.startsWith(style.value() + "."));
        if (known) {
            parents.add(style.value());
        } else {
            note(style.line(), Wording.of("there is no style '%s'", "il n’y a pas de style « %s »", style.value()));
        }
        if (style.value().equals(BuiltInStyle.NAME) && !isOff(BuiltInStyle.SPELLING)) {
            note(
                    style.line(),
                    Wording.of(
                            "'%s' is not in force: no dictionary with a fitting licence ships",
                            "« %s » n’est pas en vigueur : aucun dictionnaire sous licence compatible n’est livré",
                            BuiltInStyle.SPELLING));
        }
    }

    private boolean isOff(String rule) {
        return Optional.ofNullable(ini.settings().get(rule))
                .filter(setting -> setting.value().equalsIgnoreCase("NO"))
                .isPresent();
    }

    private void setting(String key, ValeIni.Setting setting) {
        Matcher name = NAME.matcher(key);
        if (!name.matches()) {
            note(setting.line(), Wording.of("'%s' names no rule", "« %s » ne nomme aucune règle", key));
        } else if (name.group(2) == null) {
            wholeStyle(name.group(1), setting);
        } else if (name.group(3) == null) {
            rule(name.group(1) + "." + name.group(2), setting);
        } else {
            parameter(name.group(1) + "." + name.group(2), name.group(3), setting);
        }
    }

    private void wholeStyle(String style, ValeIni.Setting setting) {
        Optional<Severity> level = ValeIni.severity(setting.value());
        if (level.isEmpty() || !parents.contains(style)) {
            note(
                    setting.line(),
                    Wording.of(
                            "'%s = %s' sets no level of a style in force",
                            "« %s = %s » ne donne pas de niveau à un style en vigueur", style, setting.value()));
            return;
        }
        rules.forEach((name, rule) -> {
            if (name.startsWith(style + ".")) {
                change(rule, "level", lower(level.get()));
            }
        });
    }

    private void rule(String name, ValeIni.Setting setting) {
        ForeignRule rule = rules.get(name);
        Optional<Severity> level = ValeIni.severity(setting.value());
        if (rule == null) {
            boolean offAnyway = setting.value().equalsIgnoreCase("NO")
                    && (name.equals(BuiltInStyle.SPELLING) || folder.file(name).isPresent());
            if (!offAnyway) {
                note(
                        setting.line(),
                        Wording.of("'%s' is no rule in force", "« %s » n’est pas une règle en vigueur", name));
            }
        } else if (setting.value().equalsIgnoreCase("NO")) {
            without.add(id(rule));
        } else if (setting.value().equalsIgnoreCase("YES") || level.isPresent()) {
            if (!isIn(name)) {
                single.put(name, rule);
            }
            level.ifPresent(severity -> change(rule, "level", lower(severity)));
        } else {
            note(
                    setting.line(),
                    Wording.of(
                            "'%s' takes YES, NO or a level, not '%s'",
                            "« %s » prend YES, NO ou un niveau, pas « %s »", name, setting.value()));
        }
    }

    private void parameter(String name, String key, ValeIni.Setting setting) {
        ForeignRule rule = rules.get(name);
        if (rule == null || AUTHORS.contains(key)) {
            note(
                    setting.line(),
                    Wording.of("'%s[%s]' cannot be set here", "« %s[%s] » ne se règle pas ici", name, key));
        } else {
            Object value = scalar(setting.value());
            Optional<Wording> objection = reader.objection(rule.definition(), key, value);
            objection.ifPresent(why -> note(
                    setting.line(),
                    Wording.of("'%s[%s]' has no effect: %s", "« %s[%s] » est sans effet : %s", name, key, why)));
            if (objection.isEmpty()) {
                change(rule, key, value);
            }
        }
    }

    private void change(ForeignRule rule, String key, Object value) {
        changes.computeIfAbsent(id(rule), id -> new LinkedHashMap<>()).put(key, value);
    }

    private static Object scalar(String value) {
        if (value.matches("-?\\d{1,9}")) {
            return Integer.valueOf(value);
        }
        if (value.matches("-?\\d{1,9}\\.\\d{1,9}")) {
            return Double.valueOf(value);
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> value;
        };
    }

    private boolean isIn(String name) {
        return single.containsKey(name) || parents.contains(name.split("\\.", 2)[0]);
    }

    private Severity level(ForeignRule rule) {
        Object level = changes.getOrDefault(id(rule), Map.of())
                .getOrDefault("level", rule.definition().values().getOrDefault("level", "warning"));
        return ValeIni.severity(String.valueOf(level)).orElse(Severity.WARNING);
    }

    private static String id(ForeignRule rule) {
        return rule.definition().id().value();
    }

    private static String lower(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private void note(int line, Wording words) {
        reader.tell(new RuleProblem(folder.name(), new FilePosition(line, 1), words));
    }
}

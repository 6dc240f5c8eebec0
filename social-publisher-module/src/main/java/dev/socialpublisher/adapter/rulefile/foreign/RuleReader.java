package dev.socialpublisher.adapter.rulefile.foreign;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.RuleKinds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes of a foreign rule what the kinds honour. A key or an item that a kind refuses is taken out and listed where the
 * rule keeps its meaning without it; else the whole rule is listed.
 */
final class RuleReader {
    /** Without one of these a rule would mean something else. */
    private static final Set<String> ESSENTIAL = Set.of(
            "extends",
            "message",
            "level",
            "scope",
            "tokens",
            "raw",
            "append",
            "nonword",
            "ignorecase",
            "swap",
            "token",
            "max",
            "min",
            "alpha",
            "either",
            "first",
            "second",
            "match",
            "style",
            "threshold",
            "prefix",
            "formula",
            "condition",
            "metrics",
            "grade");

    /** Whose items may be taken out one by one. */
    private static final Set<String> LISTS =
            Set.of("tokens", "swap", "either", "exceptions", "indicators", "scope", "metrics");

    private static final int MAX_ROUNDS = 50;

    private final RuleKinds kinds;
    private final Consumer<RuleProblem> notHonoured;

    RuleReader(RuleKinds kinds, Consumer<RuleProblem> notHonoured) {
        this.kinds = kinds;
        this.notHonoured = notHonoured;
    }

    /** What of a rule is left when pieces are taken out. */
    private record Remains(Map<String, Object> values, Map<String, FilePosition> positions) {}

    /** Empty where the rule as a whole cannot be honoured, which is listed. */
    Optional<RuleDefinition> read(RuleId id, String file, Map<String, Object> values, Map<String, FilePosition> at) {
        Remains remains = new Remains(values, at);
        for (int round = 0; round < MAX_ROUNDS; round++) {
            RuleDefinition definition = definition(id, file, remains);
            List<RuleProblem> problems = problems(definition);
            if (problems.isEmpty()) {
                return Optional.of(definition);
            }
            List<String> pieces = new ArrayList<>();
            for (RuleProblem problem : problems) {
                Optional<String> piece = piece(problem, remains);
                if (piece.isEmpty()) {
                    problems.forEach(this::refuse);
                    return Optional.empty();
                }
                pieces.add(piece.get());
            }
            for (int i = 0; i < problems.size(); i++) {
                leaveOut(problems.get(i), pieces.get(i));
            }
            remains = without(remains, Set.copyOf(pieces));
        }
        notHonoured.accept(new RuleProblem(
                file,
                FilePosition.START,
                notInForce(Wording.of("it has too many problems", "elle a trop de problèmes"))));
        return Optional.empty();
    }

    void tell(RuleProblem note) {
        notHonoured.accept(note);
    }

    /** Why the rule's kind does not take a value. */
    Optional<Wording> objection(RuleDefinition rule, String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(rule.values());
        changed.put(key, value);
        return problems(definition(rule.id(), rule.file(), new Remains(changed, Map.of()))).stream()
                .map(RuleProblem::message)
                .findFirst();
    }

    private List<RuleProblem> problems(RuleDefinition definition) {
        try {
            ToneRule unused = kinds.create(definition);
            return List.of();
        } catch (RuleProblems e) {
            return e.problems();
        }
    }

    private static RuleDefinition definition(RuleId id, String file, Remains remains) {
        return new RuleDefinition(
                id,
                String.valueOf(remains.values().getOrDefault("extends", "")),
                file,
                RuleDefinition.Context.NONE,
                remains.values(),
                remains.positions());
    }

    /** The piece that a problem is about, where it may be taken out. */
    private static Optional<String> piece(RuleProblem problem, Remains remains) {
        Optional<String> path = remains.positions().entrySet().stream()
                .filter(entry -> entry.getValue().equals(problem.position()))
                .map(Map.Entry::getKey)
                .reduce((one, other) -> one.length() >= other.length() ? one : other);
        return path.flatMap(found -> {
            String root = found.split("\\.", 2)[0];
            if (!ESSENTIAL.contains(root) && !LISTS.contains(root)) {
                return Optional.of(root);
            }
            return LISTS.contains(root) && found.contains(".") ? Optional.of(item(root, found)) : Optional.empty();
        });
    }

    /** Of a mapping the whole key, which may hold dots; of a list the number. */
    private static String item(String root, String path) {
        return root.equals("swap") || root.equals("either") ? path : root + "." + path.split("\\.", 3)[1];
    }

    private void leaveOut(RuleProblem problem, String piece) {
        notHonoured.accept(new RuleProblem(
                problem.file(),
                problem.position(),
                Wording.of("'%s' is left out: %s", "« %s » est laissé de côté : %s", piece, problem.message())));
    }

    private void refuse(RuleProblem problem) {
        notHonoured.accept(new RuleProblem(problem.file(), problem.position(), notInForce(problem.message())));
    }

    static Wording notInForce(Wording why) {
        return Wording.of("the rule is not in force: %s", "la règle n’est pas en vigueur : %s", why);
    }

    private static Remains without(Remains remains, Set<String> pieces) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, FilePosition> positions = new LinkedHashMap<>(remains.positions());
        remains.values().forEach((key, value) -> {
            if (pieces.contains(key)) {
                positions.keySet().removeIf(path -> path.equals(key) || path.startsWith(key + "."));
            } else if (value instanceof List<?> list && LISTS.contains(key)) {
                values.put(key, left(key, list, pieces, remains.positions(), positions));
            } else if (value instanceof Map<?, ?> map && LISTS.contains(key)) {
                Map<String, Object> left = new LinkedHashMap<>();
                map.forEach((name, item) -> {
                    if (!pieces.contains(key + "." + name)) {
                        left.put(String.valueOf(name), item);
                    }
                });
                values.put(key, left);
            } else {
                values.put(key, value);
            }
        });
        return new Remains(values, positions);
    }

    /** Items move up where one before them is taken out, and their positions with them. */
    private static List<Object> left(
            String key,
            List<?> list,
            Set<String> pieces,
            Map<String, FilePosition> before,
            Map<String, FilePosition> positions) {
        List<Object> left = new ArrayList<>();
        positions.keySet().removeIf(path -> path.startsWith(key + "."));
        for (int i = 0; i < list.size(); i++) {
            String path = key + "." + i;
            if (!pieces.contains(path)) {
                FilePosition position = before.get(path);
                if (position != null) {
                    positions.put(key + "." + left.size(), position);
                }
                left.add(list.get(i));
            }
        }
        return left;
    }
}

package dev.socialpublisher.tone.vale.form;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Vale's key {@code action}: what to put in the place of a find. {@code replace} by its {@code params}, {@code remove},
 * {@code edit} in steps, {@code convert} to another case. Source: https://vale.sh/docs/topics/actions.
 */
public final class Action {
    private final String name;
    private final boolean own;
    private final Function<Captured, List<String>> options;

    private Action(String name, boolean own, Function<Captured, List<String>> options) {
        this.name = name;
        this.own = own;
        this.options = options;
    }

    /** Of a kind that knows no replacement of its own. */
    public static Optional<Action> read(Fields keys) {
        return read(keys, false);
    }

    /** Of a kind that does: {@code replace} without params means that one. */
    public static Optional<Action> readOrOwn(Fields keys) {
        return read(keys, true);
    }

    private static Optional<Action> read(Fields keys, boolean ownAllowed) {
        return keys.optionalMap("action").flatMap(action -> {
            Map<String, String> params = action.flatTexts("params");
            String name = action.text("name");
            switch (name) {
                case "replace" -> {
                    if (params.isEmpty() && !ownAllowed) {
                        action.problem(
                                "params",
                                new Wording(
                                        "'replace' needs the new words in 'params'",
                                        "«\u00a0replace\u00a0» demande les nouveaux mots dans «\u00a0params\u00a0»"));
                    }
                    List<String> templates = List.copyOf(params.values());
                    return Optional.of(new Action(name, params.isEmpty(), found -> filled(templates, found)));
                }
                case "remove" -> {
                    return Optional.of(new Action(name, false, found -> List.of("")));
                }
                case "edit" -> {
                    return edit(action, name, params);
                }
                case "convert" -> {
                    return convert(action, name, params);
                }
                default -> {
                    action.problem("name", refused(name));
                    return Optional.empty();
                }
            }
        });
    }

    private static Optional<Action> edit(Fields action, String name, Map<String, String> params) {
        if (params.isEmpty()) {
            action.problem(
                    "params",
                    Wording.of("'edit' needs its steps in 'params'", "« edit » demande ses étapes dans « params »"));
        }
        Edits edits = Edits.read(action, params);
        return Optional.of(new Action(name, false, found -> List.of(edits.apply(found))));
    }

    private static Optional<Action> convert(Fields action, String name, Map<String, String> params) {
        if (!List.copyOf(params.values()).equals(List.of("simple"))) {
            action.problem(
                    "params", Wording.of("'convert' knows 'simple' only", "« convert » ne connaît que « simple »"));
        }
        return Optional.of(new Action(name, false, found -> List.of(CaseForms.joined(found.whole(), " "))));
    }

    /** Whether the kind's own replacement is meant. */
    public boolean isOwn() {
        return own;
    }

    public boolean isRemoval() {
        return name.equals("remove");
    }

    /** What may stand there instead, the best first; none where the find would stay as it is. */
    public List<String> options(Captured found) {
        return options.apply(found).stream()
                .filter(words -> !words.equals(found.whole()))
                .toList();
    }

    private static List<String> filled(List<String> templates, Captured found) {
        return templates.stream().map(found::fill).toList();
    }

    private static Wording refused(String name) {
        return name.equals("suggest")
                ? new Wording(
                        "'suggest' asks a dictionary or a script, and neither is there; it takes replace, remove, edit or convert",
                        "«\u00a0suggest\u00a0» interroge un dictionnaire ou un programme, et il n’y a ni l’un ni l’autre\u202f;"
                                + " il faut replace, remove, edit ou convert")
                : Wording.of(
                        "'name' is '%s'; it takes replace, remove, edit or convert",
                        "« name » vaut « %s » ; il faut replace, remove, edit ou convert", name);
    }
}

package dev.socialpublisher.tone.kind;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.ToneRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of rules that files may use, by the word after {@code extends:}. */
public final class RuleKinds {
    private final Map<String, RuleKind> kinds = new LinkedHashMap<>();

    /** Refuses two kinds of one name. */
    public RuleKinds(List<RuleKind> kinds) {
        for (RuleKind kind : kinds) {
            if (this.kinds.putIfAbsent(kind.name(), kind) != null) {
                throw new IllegalArgumentException("two rule kinds are called " + kind.name());
            }
        }
    }

    /** The kinds of this package. */
    public static List<RuleKind> basic() {
        return List.of(new LimitKind());
    }

    /** Throws {@link RuleProblems} with every problem of the definition. */
    public ToneRule create(RuleDefinition definition) {
        RuleKind kind = kinds.get(definition.kind());
        if (kind == null) {
            Fields keys = Fields.of(definition);
            keys.acceptRest();
            keys.problem(
                    "extends",
                    Wording.of(
                            "'extends' is '%s'; it takes one of %s",
                            "«\u00a0extends\u00a0» vaut «\u00a0%s\u00a0»\u202f; valeurs admises\u00a0: %s",
                            definition.kind(),
                            String.join(", ", kinds.keySet())));
            keys.done();
            throw new IllegalStateException("a noted problem ends the reading");
        }
        return kind.create(definition);
    }
}

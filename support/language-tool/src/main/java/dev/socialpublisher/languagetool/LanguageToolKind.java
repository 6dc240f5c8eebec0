package dev.socialpublisher.languagetool;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.RuleHead;
import java.util.Map;
import java.util.Set;

/**
 * {@code extends: languagetool}: spelling and grammar as LanguageTool sees them. {@code language} is one of its codes
 * ({@code fr}, {@code en-GB}, {@code en-US}); {@code categories} narrows to some of its categories ({@code TYPOS},
 * {@code CAT_GRAMMAIRE} …), {@code without} names its rules that are off. Fills {@code %s} with its message.
 */
public final class LanguageToolKind implements RuleKind {
    @Override
    public String name() {
        return "languagetool";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(
                definition,
                keys,
                1,
                new Wording("one, with LanguageTool's message", "un seul, par le message de LanguageTool"));
        if (!Engine.isComplete()) {
            keys.problem(
                    "extends",
                    new Wording(
                            "LanguageTool's own libraries are missing on the class path",
                            "les bibliothèques de LanguageTool manquent dans le chemin des classes"));
        }
        String language = keys.text("language");
        if (!language.isEmpty() && !Engine.knows(language)) {
            keys.problem(
                    "language",
                    Wording.of(
                            "'language' is '%s'; it takes one of %s",
                            "«\u00a0language\u00a0» vaut «\u00a0%s\u00a0»\u202f; valeurs admises\u00a0: %s",
                            language,
                            String.join(", ", Engine.languages())));
        }
        Map<String, String> categories = keys.texts("categories");
        Set<String> without = Set.copyOf(keys.texts("without").values());
        if (Engine.isComplete() && Engine.knows(language)) {
            refuseUnknown(categories, Engine.of(language), keys);
        }
        keys.done();
        return new LanguageToolRule(
                head, language, new Selection(Set.copyOf(categories.values()), without), Engine.of(language));
    }

    /** A misspelt category would take over nothing, in silence. Asking for them makes the first checker: seconds. */
    private static void refuseUnknown(Map<String, String> categories, Engine engine, Fields keys) {
        if (categories.isEmpty()) {
            return;
        }
        Set<String> known = engine.categories();
        categories.forEach((at, category) -> {
            if (!known.contains(category)) {
                keys.problem(
                        at,
                        Wording.of(
                                "LanguageTool has no category '%s' in this language; it has %s",
                                "LanguageTool n’a pas de catégorie «\u00a0%s\u00a0» dans cette langue\u202f; il a %s",
                                category,
                                String.join(", ", known)));
            }
        });
    }
}

package dev.socialpublisher.tone.vale;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;

/** {@code extends: script}: refused, since a rule file must never bring code to run. */
final class ScriptKind implements RuleKind {
    @Override
    public String name() {
        return "script";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        keys.keys().forEach(keys::has);
        keys.problem(
                "extends",
                new Wording(
                        "rules of the kind 'script' are refused: a rule file brings no code to run",
                        "les règles de type «\u00a0script\u00a0» sont refusées\u00a0: un fichier de règle n’apporte"
                                + " pas de programme à exécuter"));
        keys.done();
        throw new IllegalStateException("a noted problem ends the reading");
    }
}

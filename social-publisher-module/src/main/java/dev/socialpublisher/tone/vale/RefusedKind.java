package dev.socialpublisher.tone.vale;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import java.util.List;

/** A kind of Vale's that this product does not have, and why. */
record RefusedKind(String name, Wording reason) implements RuleKind {
    static List<RuleKind> all() {
        return List.of(script(), sequence(), spelling());
    }

    private static RuleKind script() {
        return new RefusedKind(
                "script",
                Wording.of(
                        "rules of the kind 'script' are refused: a rule file brings no code to run",
                        "les règles de type « script » sont refusées : un fichier de règle n’apporte"
                                + " pas de programme à exécuter"));
    }

    private static RuleKind sequence() {
        return new RefusedKind(
                "sequence",
                Wording.of(
                        "rules of the kind 'sequence' are not supported: they need a tagger that knows parts of speech,"
                                + " and none ships",
                        "les règles de type « sequence » ne sont pas prises en charge : elles demandent un étiqueteur"
                                + " de parties du discours, et le produit n’en contient pas"));
    }

    private static RuleKind spelling() {
        return new RefusedKind(
                "spelling",
                Wording.of(
                        "rules of the kind 'spelling' are not supported: no dictionary with a fitting licence ships, and"
                                + " one of the rule's own is not read; LanguageTool checks spelling",
                        "les règles de type « spelling » ne sont pas prises en charge : aucun dictionnaire sous licence"
                                + " compatible n’est livré et celui de la règle n’est pas lu ; LanguageTool vérifie"
                                + " l’orthographe"));
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        keys.acceptRest();
        keys.problem("extends", reason);
        keys.done();
        throw new IllegalStateException("a noted problem ends the reading");
    }
}

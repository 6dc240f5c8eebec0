package dev.socialpublisher.tone.own.duty;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.ByPlace;
import dev.socialpublisher.tone.kind.Exceptions;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.kind.TextRule;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * {@code extends: personal}: data that lead to one person. {@code of} lists the forms, {@code tokens} patterns of the
 * house's own (order numbers), {@code exceptions} what is public (the newsroom's address). {@code allowed: true} under
 * {@code networks} or {@code sections} excuses a place. Fills {@code %s} with what was found.
 */
public final class PersonalKind implements RuleKind {
    private record Form(RulePattern pattern, Predicate<String> test) {}

    @Override
    public String name() {
        return "personal";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(
                definition, keys, 1, new Wording("one, with what was found", "un seul, par ce qui a été trouvé"));
        List<PersonalData> data = keys.choices("of", PersonalData.class);
        List<Form> forms = forms(keys, data);
        if (forms.isEmpty()) {
            keys.problem(
                    "of",
                    new Wording(
                            "neither 'of' nor 'tokens' says what to look for",
                            "ni «\u00a0of\u00a0» ni «\u00a0tokens\u00a0» ne disent quoi chercher"));
        }
        Exceptions exceptions = Exceptions.read(keys);
        ByPlace<Boolean> allowed = ByPlace.read(keys, "allowed", (where, key) -> Optional.of(where.flag(key, false)))
                .orElse(false);
        keys.done();
        RuleId id = definition.id();
        return TextRule.of(
                head,
                settings(data, exceptions, allowed),
                (text, context) -> allowed.at(context).orElse(false) ? List.of() : hits(id, text, forms, exceptions));
    }

    private static List<Form> forms(Fields keys, List<PersonalData> data) {
        List<Form> forms = new ArrayList<>();
        RulePattern.Mode signs = new RulePattern.Mode(false, false);
        data.forEach(kind -> forms.add(new Form(RulePattern.compile(keys, "of", kind.pattern(), signs), kind::isOne)));
        RulePattern.Mode words = new RulePattern.Mode(true, true);
        keys.texts("tokens")
                .forEach((at, token) -> forms.add(new Form(RulePattern.compile(keys, at, token, words), any -> true)));
        return forms;
    }

    private static List<Hit> hits(RuleId rule, CheckedText text, List<Form> forms, Exceptions exceptions) {
        List<Hit> hits = new ArrayList<>();
        for (Form form : forms) {
            for (Span span : form.pattern().find(text, rule)) {
                String found = span.of(text.text());
                if (form.test().test(found) && !exceptions.cover(text, span, rule)) {
                    hits.add(new Hit(span, List.of(found), Optional.empty()));
                }
            }
        }
        return Hit.withoutOverlaps(hits);
    }

    private static Map<String, String> settings(
            List<PersonalData> data, Exceptions exceptions, ByPlace<Boolean> allowed) {
        Map<String, String> settings = new LinkedHashMap<>(allowed.settings("allowed"));
        settings.put(
                "of",
                String.join(
                        ", ",
                        data.stream()
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .toList()));
        if (!exceptions.isEmpty()) {
            settings.put("exceptions", String.join(" · ", exceptions.shown()));
        }
        return settings;
    }
}

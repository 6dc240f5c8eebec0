package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.CharterFamily.Member;
import dev.socialpublisher.adapter.rulefile.CharterFamily.Patched;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.RuleKinds;
import dev.socialpublisher.tone.placed.Place;
import dev.socialpublisher.tone.placed.PlacedRule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes rules of their files and what charters change of them; a patch that the rule's kind refuses is left out. */
final class PatchedRules {
    private final RuleKinds kinds;
    private final RuleDefinition.Context context;
    private final Consumer<RuleProblem> problems;

    /** {@code problems} hears of patches in the charter's own file and its parents'. */
    PatchedRules(RuleKinds kinds, RuleDefinition.Context context, Consumer<RuleProblem> problems) {
        this.kinds = kinds;
        this.context = context;
        this.problems = problems;
    }

    /** Empty where the rule is off everywhere. */
    Optional<ToneRule> create(Member member) {
        RuleDefinition definition = member.rule().value();
        List<Patched> taken = member.patches().stream()
                .filter(patched -> isTaken(definition, patched))
                .toList();
        Map<Place, Optional<ToneRule>> forms = new LinkedHashMap<>();
        for (Place place : places(taken)) {
            forms.put(place, form(definition, taken, place));
        }
        if (forms.values().stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        if (forms.size() == 1) {
            return forms.values().iterator().next();
        }
        ToneRule general = forms.getOrDefault(Place.EVERYWHERE, Optional.empty())
                .orElseGet(() -> kinds.create(definition.in(context)));
        return Optional.of(new PlacedRule(general.description(), forms));
    }

    private Optional<ToneRule> form(RuleDefinition definition, List<Patched> patches, Place place) {
        Map<String, Object> values = definition.values();
        boolean off = false;
        for (Patched patched : patches) {
            if (patched.patch().place().covers(place)) {
                off = patched.patch().isOffAfter(off);
                values = patched.patch().over(values);
            }
        }
        return off
                ? Optional.empty()
                : Optional.of(kinds.create(with(definition, values).in(context)));
    }

    /** Every combination of what the patches name, and everywhere. */
    private static Set<Place> places(List<Patched> patches) {
        Set<Place> named = patches.stream()
                .map(patched -> patched.patch().place())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Place> all = new LinkedHashSet<>();
        all.add(Place.EVERYWHERE);
        Stream.concat(Stream.of(Place.EVERYWHERE), named.stream())
                .forEach(one -> Stream.concat(Stream.of(Place.EVERYWHERE), named.stream())
                        .forEach(other -> all.add(new Place(
                                one.network().or(other::network), one.section().or(other::section)))));
        return all;
    }

    private boolean isTaken(RuleDefinition definition, Patched patched) {
        RulePatch patch = patched.patch();
        Map<String, Object> values = patch.values().orElse(Map.of());
        if (values.containsKey("extends")) {
            tell(
                    patched,
                    patch.positions(patched.by().file().positions()).getOrDefault("extends", FilePosition.START),
                    new Wording(
                            "the kind of a rule cannot be patched; write a file of the same name",
                            "le genre d’une règle ne se modifie pas ici\u202f; écrivez un fichier du même nom"));
            return false;
        }
        try {
            ToneRule unused = kinds.create(new RuleDefinition(
                    definition.id(),
                    definition.kind(),
                    patched.by().file().name(),
                    context,
                    patch.over(definition.values()),
                    patch.positions(patched.by().file().positions())));
            return true;
        } catch (RuleProblems e) {
            e.problems().forEach(problem -> tell(patched, problem.position(), problem.message()));
            return false;
        }
    }

    private void tell(Patched patched, FilePosition position, Wording message) {
        CharterHead by = patched.by();
        FilePosition at = position.equals(FilePosition.START)
                ? by.position(patched.patch().path())
                : position;
        problems.accept(new RuleProblem(
                by.file().name(),
                at,
                Wording.of("%s: %s", "%s\u00a0: %s", patched.patch().rule(), message)));
    }

    private static RuleDefinition with(RuleDefinition definition, Map<String, Object> values) {
        return new RuleDefinition(
                definition.id(),
                definition.kind(),
                definition.file(),
                definition.context(),
                values,
                definition.positions());
    }
}

package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.GoodFiles.Good;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.Charter.Trait;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.charter.lineage.Ancestor;
import dev.socialpublisher.tone.charter.lineage.Lineage;
import dev.socialpublisher.tone.charter.lineage.Patch;
import dev.socialpublisher.tone.charter.lineage.RuleSource;
import dev.socialpublisher.variant.AddressForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A charter with those that it inherits from. What stands later in the line comes before what stands earlier: a file of
 * the same name replaces a rule, a patch changes it, {@code without} takes it away.
 *
 * @param line oldest first, the charter itself last; each once
 */
record CharterFamily(List<Good<CharterHead>> line) {
    CharterFamily {
        line = List.copyOf(line);
    }

    /**
     * A rule of the line.
     *
     * @param patches oldest first
     * @param removedBy the charter that takes it away
     */
    record Member(Good<RuleDefinition> rule, List<Patched> patches, Optional<CharterHead> removedBy) {
        Member with(Patched patch) {
            List<Patched> more = new ArrayList<>(patches);
            more.add(patch);
            return new Member(rule, List.copyOf(more), removedBy);
        }

        Member removed(CharterHead by) {
            return new Member(rule, patches, removedBy.or(() -> Optional.of(by)));
        }
    }

    /** A patch and the charter that makes it. */
    record Patched(CharterHead by, RulePatch patch) {}

    /** Tells parents that do not exist, or that inherit from the charter itself; the line goes on without them. */
    static CharterFamily of(String id, Map<String, Good<CharterHead>> heads, Consumer<RuleProblem> problems) {
        Map<String, Good<CharterHead>> line = new LinkedHashMap<>();
        add(id, heads, new LinkedHashSet<>(), line, problems);
        return new CharterFamily(List.copyOf(line.values()));
    }

    private static void add(
            String id,
            Map<String, Good<CharterHead>> heads,
            Set<String> children,
            Map<String, Good<CharterHead>> line,
            Consumer<RuleProblem> problems) {
        Good<CharterHead> head = heads.get(id);
        if (head == null || line.containsKey(id)) {
            return;
        }
        children.add(id);
        List<String> parents = head.value().parents();
        for (int i = 0; i < parents.size(); i++) {
            String parent = parents.get(i);
            if (children.contains(parent)) {
                problems.accept(problem(head.value(), i, circle(children, parent)));
            } else if (heads.containsKey(parent)) {
                add(parent, heads, children, line, problems);
            } else {
                problems.accept(problem(head.value(), i, missing(parent, heads.keySet())));
            }
        }
        children.remove(id);
        line.put(id, head);
    }

    CharterHead own() {
        return line.get(line.size() - 1).value();
    }

    /** In force, by name; tells names that the charter itself switches off or patches and that do not exist. */
    NavigableMap<String, Member> members(
            Map<String, List<Good<RuleDefinition>>> rules, Consumer<RuleProblem> problems) {
        NavigableMap<String, Member> members = everything(rules);
        members.values()
                .removeIf(member ->
                        member.removedBy().filter(by -> !by.equals(own())).isPresent());
        Set<String> known = Set.copyOf(members.keySet());
        if (!known.isEmpty()) {
            refuseUnknown(own(), known, problems);
        }
        members.values().removeIf(member -> member.removedBy().isPresent());
        return members;
    }

    /** In force or taken away, by name. */
    NavigableMap<String, Member> everything(Map<String, List<Good<RuleDefinition>>> rules) {
        NavigableMap<String, Member> members = new TreeMap<>();
        for (Good<CharterHead> head : line) {
            CharterHead charter = head.value();
            for (Good<RuleDefinition> rule : rules.getOrDefault(charter.id(), List.of())) {
                members.put(ForeignFiles.nameOf(rule), new Member(rule, List.of(), Optional.empty()));
            }
            charter.patches()
                    .forEach(patch -> members.computeIfPresent(
                            patch.rule(),
                            (name, member) -> member.removedBy().isPresent()
                                    ? member
                                    : member.with(new Patched(charter, patch))));
            charter.without().forEach(name -> members.computeIfPresent(name, (key, member) -> member.removed(charter)));
        }
        return members;
    }

    Lineage lineage(Map<String, List<Good<RuleDefinition>>> rules) {
        return new Lineage(
                line.stream().map(head -> ancestor(head.value())).toList(),
                everything(rules).values().stream().map(CharterFamily::source).toList());
    }

    private static Ancestor ancestor(CharterHead head) {
        return new Ancestor(
                head.id(),
                head.title(),
                head.language(),
                head.manner().address(),
                head.manner().addressOn(),
                head.exceptions());
    }

    private static RuleSource source(Member member) {
        RuleDefinition definition = member.rule().value();
        return new RuleSource(
                definition.id(),
                definition.kind(),
                definition.values(),
                member.patches().stream()
                        .map(patched -> new Patch(
                                patched.by().id(),
                                patched.patch().place(),
                                patched.patch().values()))
                        .toList(),
                member.removedBy().map(CharterHead::id));
    }

    Locale language() {
        return latest(head -> head.manner().typography()).orElse(own().language());
    }

    AddressForm address() {
        return latest(head -> head.manner().address()).orElse(AddressForm.FREE);
    }

    Map<NetworkId, AddressForm> addressOn() {
        Map<NetworkId, AddressForm> all = new LinkedHashMap<>();
        line.forEach(head -> all.putAll(head.value().manner().addressOn()));
        return all;
    }

    /** The charter's own, or its nearest ancestor's. */
    List<Trait> traits() {
        return latest(head -> Optional.of(head.manner().traits()).filter(traits -> !traits.isEmpty()))
                .orElse(List.of());
    }

    private <T> Optional<T> latest(Function<CharterHead, Optional<T>> of) {
        Optional<T> found = Optional.empty();
        for (Good<CharterHead> head : line) {
            Optional<T> here = of.apply(head.value());
            found = here.isPresent() ? here : found;
        }
        return found;
    }

    private static void refuseUnknown(CharterHead charter, Set<String> known, Consumer<RuleProblem> problems) {
        charter.patches().stream()
                .filter(patch -> !known.contains(patch.rule()))
                .forEach(patch -> problems.accept(problem(charter, patch.path(), unknown(patch.rule(), known))));
        charter.without().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.accept(problem(charter, "without", unknown(name, known))));
    }

    private static Wording unknown(String name, Set<String> known) {
        return Wording.of(
                "there is no rule '%s' in this charter or its parents; there are %s",
                "il n’y a pas de règle «\u00a0%s\u00a0» dans cette charte ni dans celles dont elle hérite\u202f; il y a %s",
                name,
                String.join(", ", known.stream().sorted().toList()));
    }

    private static Wording missing(String parent, Set<String> known) {
        return Wording.of(
                "there is no charter '%s' to inherit from; there are %s",
                "il n’y a pas de charte «\u00a0%s\u00a0» dont hériter\u202f; il y a %s",
                parent,
                String.join(", ", known));
    }

    private static Wording circle(Set<String> children, String parent) {
        return Wording.of(
                "'%s' would inherit from itself: %s",
                "«\u00a0%s\u00a0» hériterait d’elle-même\u00a0: %s",
                parent,
                String.join(" → ", children) + " → " + parent);
    }

    private static RuleProblem problem(CharterHead charter, int parent, Wording message) {
        return problem(charter, "parents." + parent, message);
    }

    private static RuleProblem problem(CharterHead charter, String path, Wording message) {
        return new RuleProblem(charter.file().name(), charter.position(path), message);
    }
}

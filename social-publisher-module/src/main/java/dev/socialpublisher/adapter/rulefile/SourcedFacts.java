package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.SourcedFact;
import dev.socialpublisher.tone.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads values that must say where they come from: {@code limit: {value: 280, source: counting, confidence: S}}, where
 * {@code counting} is an entry of the file's {@code sources} with title, address and day.
 */
final class SourcedFacts {
    private static final Set<String> CONFIDENCE = Set.of("S", "O", "M", "?");

    private final Fields keys;
    private final Map<String, Source> sources = new HashMap<>();
    private final List<SourcedFact> facts = new ArrayList<>();

    private record Source(String title, LocalDate checkedOn) {}

    SourcedFacts(Fields keys) {
        this.keys = keys;
        Fields named = keys.map("sources");
        for (String name : named.keys()) {
            Fields source = named.map(name);
            String title = source.text("title");
            String shown =
                    source.optionalText("url").map(url -> title + ", " + url).orElse(title);
            Optional<LocalDate> checked = source.date("checked");
            if (checked.isEmpty() && !source.has("checked")) {
                source.problem(
                        "checked",
                        new Wording(
                                "'checked' is missing: the day on which the source was read",
                                "«\u00a0checked\u00a0» manque\u00a0: le jour où la source a été consultée"));
            }
            sources.put(name, new Source(shown, checked.orElse(LocalDate.EPOCH)));
        }
    }

    int number(Fields parent, String group, String key, int min, int max) {
        Fields fact = parent.map(key);
        int value = fact.number("value", min, max);
        add(fact, group + "." + key, String.valueOf(value));
        return value;
    }

    /** 0 where the key is absent. */
    int optionalNumber(Fields parent, String group, String key, int min, int max) {
        return parent.has(key) ? number(parent, group, key, min, max) : 0;
    }

    /** False where the key is absent. */
    boolean optionalFlag(Fields parent, String group, String key) {
        if (!parent.has(key)) {
            return false;
        }
        Fields fact = parent.map(key);
        boolean value = fact.flag("value", false);
        add(fact, group + "." + key, String.valueOf(value));
        return value;
    }

    Optional<LocalDate> day(Fields parent, String key) {
        Fields fact = parent.map(key);
        Optional<LocalDate> value = fact.date("value");
        add(fact, key, fact.optionalText("value").orElse(""));
        return value;
    }

    <E extends Enum<E>> E choice(Fields parent, String key, Class<E> type) {
        Fields fact = parent.map(key);
        E value = fact.requiredChoice("value", type);
        add(fact, key, fact.optionalText("value").orElse(""));
        return value;
    }

    /** The file's {@code facts}: what readers should know beyond the limits. */
    void readOthers() {
        for (Fields fact : keys.maps("facts")) {
            add(fact, fact.text("name"), fact.text("value"));
        }
    }

    List<SourcedFact> all() {
        return List.copyOf(facts);
    }

    private void add(Fields fact, String name, String value) {
        String confidence = fact.text("confidence");
        if (!confidence.isEmpty() && !CONFIDENCE.contains(confidence)) {
            fact.problem(
                    "confidence",
                    Wording.of(
                            "'confidence' is '%s'; it takes S (official), O (observed), M (measured) or ?",
                            "«\u00a0confidence\u00a0» vaut «\u00a0%s\u00a0»\u202f; il faut S (officiel), O (observé), M (mesuré) ou ?",
                            confidence));
        }
        String sourceName = fact.text("source");
        Source source = sources.get(sourceName);
        if (source == null) {
            if (!sourceName.isEmpty()) {
                fact.problem(
                        "source",
                        Wording.of(
                                "'%s' is not among the file's sources",
                                "«\u00a0%s\u00a0» ne figure pas parmi les sources du fichier", sourceName));
            }
            return;
        }
        facts.add(new SourcedFact(name, value, source.title(), source.checkedOn(), confidence));
    }
}

package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Crop;
import dev.socialpublisher.network.SourcedFact;
import dev.socialpublisher.network.fact.Money;
import dev.socialpublisher.network.fact.Quota;
import dev.socialpublisher.tone.Fields;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads values that must say where they come from: {@code limit: {value: 280, source: counting, confidence: S}}, where
 * {@code counting} is an entry of the file's {@code sources} with title, address and day, and in how many months somebody
 * should look again.
 */
final class SourcedFacts {
    private static final Set<String> CONFIDENCE = Set.of("S", "O", "M", "?");

    private static final Pattern HOURS = Pattern.compile("[0-9]{1,4}(?:, ?[0-9]{1,4})*");

    private final Fields keys;
    private final Map<String, Source> sources = new HashMap<>();
    private final List<SourcedFact> facts = new ArrayList<>();

    private record Source(String title, LocalDate checkedOn, LocalDate goodUntil) {}

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
            LocalDate day = checked.orElse(LocalDate.EPOCH);
            int months = source.optionalNumber("goodForMonths", 1, 120).orElse(SourcedFact.MONTHS);
            sources.put(name, new Source(shown, day, day.plusMonths(months)));
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

    /** As in {@code 4:5}, width to height; empty only where the file has problems. */
    Optional<Crop> ratio(Fields parent, String group, String key) {
        Fields fact = parent.map(key);
        String value = fact.text("value");
        Optional<Crop> ratio = Crop.parse(value);
        if (ratio.isEmpty() && !value.isEmpty()) {
            fact.problem(
                    "value",
                    Wording.of(
                            "'%s' is '%s'; it takes width and height from 1 to 999, as in 4:5",
                            "«\u00a0%s\u00a0» vaut «\u00a0%s\u00a0»\u202f; il faut largeur et hauteur de 1 à 999, comme 4:5",
                            key,
                            value));
        }
        add(fact, group + "." + key, value);
        return ratio;
    }

    /** As in {@code 24, 72, 168}; 0 for without end. */
    void hours(Fields parent, String group, String key) {
        Fields fact = parent.map(key);
        String value = fact.text("value");
        if (!value.isEmpty() && !HOURS.matcher(value).matches()) {
            fact.problem(
                    "value",
                    Wording.of(
                            "'%s' is '%s'; it takes numbers of hours with commas between them, as in 24, 72, 168",
                            "«\u00a0%s\u00a0» vaut «\u00a0%s\u00a0»\u202f; il faut des nombres d’heures séparés par des virgules,"
                                    + " comme 24, 72, 168",
                            key,
                            value));
        }
        add(fact, group + "." + key, value);
    }

    /** Put among the facts. */
    void text(Fields parent, String group, String key) {
        Fields fact = parent.map(key);
        add(fact, group + "." + key, fact.text("value"));
    }

    /** Put among the facts where the key is there. */
    void optionalText(Fields parent, String key) {
        if (parent.has(key)) {
            Fields fact = parent.map(key);
            add(fact, key, fact.text("value"));
        }
    }

    /** One sentence in both languages, put among the facts where the key is there: {@code key.en} and {@code key.fr}. */
    void optionalSentence(Fields parent, String key) {
        if (parent.has(key)) {
            Fields fact = parent.map(key);
            add(fact, key + ".en", fact.text("en"));
            add(fact, key + ".fr", fact.text("fr"));
        }
    }

    /** A page on the web, with placeholders or without; empty where the key is absent. */
    Optional<String> optionalAddress(Fields parent, String group, String key) {
        if (!parent.has(key)) {
            return Optional.empty();
        }
        Fields fact = parent.map(key);
        String value = fact.text("value");
        if (!value.startsWith("https://")) {
            fact.problem(
                    "value",
                    Wording.of(
                            "'%s' is '%s'; it takes an address that begins with https://",
                            "«\u00a0%s\u00a0» vaut «\u00a0%s\u00a0»\u202f; il faut une adresse en https://",
                            key,
                            value));
        }
        add(fact, group + "." + key, value);
        return Optional.of(value);
    }

    /** As in {@code 0.015 USD}; empty where the key is absent, or the file has problems. */
    Optional<Money> optionalMoney(Fields parent, String group, String key) {
        if (!parent.has(key)) {
            return Optional.empty();
        }
        Fields fact = parent.map(key);
        String value = fact.text("value");
        Optional<Money> money = Money.parse(value);
        if (money.isEmpty() && !value.isEmpty()) {
            fact.problem(
                    "value",
                    Wording.of(
                            "'%s' is '%s'; it takes an amount and a currency, as in 0.015 USD",
                            "«\u00a0%s\u00a0» vaut «\u00a0%s\u00a0»\u202f; il faut un montant et une monnaie, comme 0.015 USD",
                            key,
                            value));
        }
        add(fact, group + "." + key, value);
        return money;
    }

    /** One {@code {value, within, of, source, confidence}}. */
    void quota(Fields fact) {
        int posts = fact.number("value", 1, 1_000_000);
        Quota.Scope of = fact.requiredChoice("of", Quota.Scope.class);
        String within = fact.text("within");
        duration(within)
                .ifPresentOrElse(
                        time -> add(fact, Quota.factName(of, time), String.valueOf(posts)),
                        () -> fact.problem(
                                "within",
                                Wording.of(
                                        "'within' is '%s'; it takes a time of at least a minute, as in PT15M or PT24H",
                                        "«\u00a0within\u00a0» vaut «\u00a0%s\u00a0»\u202f; il faut une durée d’au moins une minute, comme PT15M ou PT24H",
                                        within)));
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text)).filter(time -> time.compareTo(Duration.ofMinutes(1)) >= 0);
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
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
        facts.add(new SourcedFact(name, value, source.title(), source.checkedOn(), source.goodUntil(), confidence));
    }
}

package dev.socialpublisher.tone.own.voice;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleDescription;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.ByPlace;
import dev.socialpublisher.tone.kind.Exceptions;
import dev.socialpublisher.tone.kind.FixPolicy;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.literal.Triggers;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.VariantPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds up signals over the rule's parts; once they weigh as much as the threshold, each of them is pointed at. */
record SignalRule(RuleHead head, Signals signals, ByPlace<Integer> threshold, Telling telling) implements ToneRule {
    /**
     * What is looked for.
     *
     * @param fix what becomes of a signal's words to say instead
     */
    record Signals(List<Signal> all, Exceptions exceptions, FixPolicy fix) {
        Signals {
            all = List.copyOf(all);
        }
    }

    /** What fills the message for one place. */
    @FunctionalInterface
    interface Telling {
        List<String> args(Place place, int score, int threshold);
    }

    /** Where a signal stands. */
    record Place(CheckedText text, Span span, Signal signal) {
        String words() {
            return span.of(text.text());
        }
    }

    @Override
    public RuleId id() {
        return head.definition().id();
    }

    @Override
    public RuleDescription description() {
        Map<String, String> settings = new LinkedHashMap<>(threshold.settings("threshold"));
        settings.put(
                "signals",
                signals.all().stream()
                        .map(signal -> signal.pattern().source() + " (" + signal.weight() + ")")
                        .collect(Collectors.joining(" · ")));
        return head.description(settings);
    }

    @Override
    public Triggers triggers() {
        return Triggers.union(signals.all().stream()
                .map(signal -> signal.pattern().triggers())
                .toList());
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Optional<Integer> bound = threshold.at(context);
        if (bound.isEmpty() || !head.applies(context)) {
            return List.of();
        }
        List<Place> places = places(context);
        int score = places.stream().mapToInt(place -> place.signal().weight()).sum();
        return score < bound.get()
                ? List.of()
                : places.stream()
                        .limit(Hit.MOST)
                        .map(place -> finding(place, score, bound.get()))
                        .toList();
    }

    private List<Place> places(CheckContext context) {
        List<Place> places = new ArrayList<>();
        for (VariantPart part : VariantPart.values()) {
            if (head.parts().contains(part)) {
                places.addAll(Hit.withoutOverlaps(places(context.text(part)), Place::span));
            }
        }
        return places;
    }

    private List<Place> places(CheckedText text) {
        List<Place> places = new ArrayList<>();
        for (Signal signal : signals.all()) {
            for (Span span : signal.pattern().find(text, id())) {
                if (!signals.exceptions().cover(text, span, id())) {
                    places.add(new Place(text, span, signal));
                }
            }
        }
        return places;
    }

    private Finding finding(Place place, int score, int bound) {
        return head.finding(
                place.text().part(), place.span(), place.words(), telling.args(place, score, bound), fix(place));
    }

    private Optional<Fix> fix(Place place) {
        RulePattern pattern = place.signal().pattern();
        return place.signal()
                .say()
                .flatMap(say -> signals.fix()
                        .fix(FixPolicy.likeCapital(place.words(), say), place.text(), place.span(), pattern.asWords()));
    }
}

package dev.socialpublisher.tone.own.duty;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleDescription;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.ByPlace;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.PostLabel;
import dev.socialpublisher.variant.VariantPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A post with a label says so in words; where it does not, the text as a whole is meant. */
record DisclosureRule(
        RuleHead head, PostLabel label, Place place, ByPlace<List<RulePattern>> wordings, Optional<String> insert)
        implements ToneRule {
    /** Where the words stand. */
    enum Place {
        /** Nothing but signs before it. */
        START,
        ANYWHERE
    }

    @Override
    public RuleId id() {
        return head.definition().id();
    }

    @Override
    public RuleDescription description() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("label", label.name().toLowerCase(Locale.ROOT));
        settings.put("place", place.name().toLowerCase(Locale.ROOT));
        settings.putAll(wordings.map(DisclosureRule::listed).settings("wordings"));
        return head.description(settings);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Optional<List<RulePattern>> asked = wordings.at(context);
        if (!context.variant().labels().contains(label) || asked.isEmpty() || !head.applies(context)) {
            return List.of();
        }
        boolean said = head.parts().stream().anyMatch(part -> says(context.text(part), asked.get()));
        return said
                ? List.of()
                : List.of(head.finding(
                        VariantPart.TEXT, new Span(0, 0), "", List.of(listed(asked.get())), fix(context, asked.get())));
    }

    private boolean says(CheckedText text, List<RulePattern> words) {
        return words.stream().flatMap(word -> word.find(text, id()).stream()).anyMatch(span -> stands(text, span));
    }

    private boolean stands(CheckedText text, Span span) {
        return place == Place.ANYWHERE
                || text.text().substring(0, span.start()).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Only words that this place accepts. */
    private Optional<Fix> fix(CheckContext context, List<RulePattern> words) {
        return insert.filter(before ->
                        says(CheckedText.of(context.variant().withText(before, List.of()), VariantPart.TEXT), words))
                .map(before -> new Fix(before, false));
    }

    private static String listed(List<RulePattern> words) {
        return words.stream().map(RulePattern::source).collect(Collectors.joining(" / "));
    }
}

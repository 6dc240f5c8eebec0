package dev.socialpublisher.tone.own.voice;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.RuleDescription;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.ByPlace;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.VariantPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A longer text speaks to its reader somewhere; where it does not, the text as a whole is meant. */
record AddressRule(RuleHead head, List<RulePattern> words, ByPlace<Integer> from) implements ToneRule {
    AddressRule {
        words = List.copyOf(words);
    }

    @Override
    public RuleId id() {
        return head.definition().id();
    }

    @Override
    public RuleDescription description() {
        Map<String, String> settings = new LinkedHashMap<>(from.settings("from"));
        settings.put(
                "address",
                String.join(" · ", words.stream().map(RulePattern::source).toList()));
        return head.description(settings);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Optional<Integer> bound = from.at(context);
        CheckedText text = context.text(VariantPart.TEXT);
        int length = Words.spans(text.exact()).size();
        if (bound.isEmpty()
                || length < bound.get()
                || !head.applies(context)
                || words.stream().anyMatch(word -> !word.find(text, id()).isEmpty())) {
            return List.of();
        }
        List<String> args = List.of(String.valueOf(length), bound.get().toString());
        return List.of(head.finding(VariantPart.TEXT, new Span(0, 0), "", args, Optional.empty()));
    }
}

package dev.socialpublisher.tone.own.reach;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.OtherPost;
import dev.socialpublisher.tone.RuleDescription;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.ByPlace;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.variant.VariantPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A text says something of its own; where too much of it stands in another post, the text as a whole is meant. */
record SimilarityRule(RuleHead head, To to, Measure measure, ByPlace<Integer> threshold) implements ToneRule {
    /** Which posts a text is held against. */
    enum To {
        SIBLINGS,
        RECENT;

        List<OtherPost> posts(Occasion occasion) {
            return switch (this) {
                case SIBLINGS -> occasion.siblings();
                case RECENT -> occasion.recent();
            };
        }
    }

    /** @param words of a run; {@code last} posts are looked at */
    record Measure(int words, int last) {}

    private record Shared(OtherPost post, int percent) {}

    @Override
    public RuleId id() {
        return head.definition().id();
    }

    @Override
    public RuleDescription description() {
        Map<String, String> settings = new LinkedHashMap<>(threshold.settings("threshold"));
        settings.put("to", to.name().toLowerCase(Locale.ROOT));
        settings.put("words", String.valueOf(measure.words()));
        settings.put("last", String.valueOf(measure.last()));
        return head.description(settings);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Optional<Integer> bound = threshold.at(context);
        if (bound.isEmpty() || !head.applies(context)) {
            return List.of();
        }
        return closest(context)
                .filter(shared -> shared.percent() >= bound.get())
                .map(shared -> head.finding(VariantPart.TEXT, new Span(0, 0), "", args(shared), Optional.empty()))
                .stream()
                .toList();
    }

    /** Of equally close ones the newest. */
    private Optional<Shared> closest(CheckContext context) {
        List<OtherPost> others = to.posts(context.occasion());
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Shingles own = shingles(context, context.text(VariantPart.TEXT).text());
        return others.stream()
                .limit(measure.last())
                .map(post -> new Shared(post, own.sharedWith(shingles(context, post.text()))))
                .reduce((one, next) -> next.percent() > one.percent() ? next : one);
    }

    private Shingles shingles(CheckContext context, String text) {
        return Shingles.of(text, measure.words(), context.variant().locale());
    }

    private List<String> args(Shared shared) {
        Wording day = shared.post()
                .at()
                .map(at -> Wording.day(at.toLocalDate()))
                .orElse(new Wording("not yet sent", "pas encore parti"));
        return List.of(
                String.valueOf(shared.percent()),
                shared.post().channel(),
                day.in(head.definition().context().language()));
    }
}

package dev.socialpublisher.tone.own.duty;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.OtherPost;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A post has something; where it lacks, the part as a whole is meant.
 *
 * @param within so many of the channel's posts, this one included, of which one must have it; silent while there are fewer
 */
record RequiredRule(
        RuleHead head, Need need, List<RulePattern> patterns, ByPlace<Boolean> required, Optional<Integer> within)
        implements ToneRule {
    RequiredRule {
        patterns = List.copyOf(patterns);
    }

    @Override
    public RuleId id() {
        return head.definition().id();
    }

    @Override
    public RuleDescription description() {
        Map<String, String> settings = new LinkedHashMap<>(required.settings("required"));
        settings.put("of", need.name().toLowerCase(Locale.ROOT));
        within.ifPresent(posts -> settings.put("within", posts.toString()));
        if (!patterns.isEmpty()) {
            settings.put(
                    "tokens",
                    String.join(
                            " · ", patterns.stream().map(RulePattern::source).toList()));
        }
        return head.description(settings);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        boolean asked = head.applies(context) && required.at(context).orElse(false);
        if (!asked || isThere(context) || isInEarlierPosts(context)) {
            return List.of();
        }
        List<String> args = within.stream().map(String::valueOf).toList();
        return List.of(head.finding(need.part(), new Span(0, 0), "", args, Optional.empty()));
    }

    private boolean isThere(CheckContext context) {
        return need.isInWords()
                ? head.parts().stream().anyMatch(part -> has(context.text(part)))
                : need.isIn(context.variant());
    }

    private boolean isInEarlierPosts(CheckContext context) {
        if (within.isEmpty()) {
            return false;
        }
        List<OtherPost> earlier = context.occasion().recent();
        int asked = within.get() - 1;
        return earlier.size() < asked || earlier.stream().limit(asked).anyMatch(post -> has(text(context, post)));
    }

    private static CheckedText text(CheckContext context, OtherPost post) {
        return CheckedText.of(context.variant().withText(post.text(), List.of()), VariantPart.TEXT);
    }

    /** A question that somebody else asks is none to the reader. */
    private boolean has(CheckedText text) {
        return patterns.stream()
                .flatMap(pattern -> pattern.find(text, id()).stream())
                .anyMatch(span -> need != Need.QUESTION || !text.isQuoted(span));
    }
}

package dev.socialpublisher.tone.kind;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleDescription;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.ComposeSettings;
import dev.socialpublisher.variant.PostText;
import dev.socialpublisher.variant.VariantPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * So much of something in a post, over its text, hashtags and link together: every one too many is pointed at, too few at
 * the post as a whole.
 */
record LimitRule(RuleHead head, Measure measure, ByPlace<Integer> max, Optional<Integer> min) implements ToneRule {
    /** Counting refuses such a sign with an error of its own; a rule has to answer on any text. */
    private static final Pattern HALF_A_PAIR = Pattern.compile("\\p{Cs}");

    private static final List<VariantPart> COUNTED = List.of(VariantPart.LINK, VariantPart.TEXT, VariantPart.HASHTAGS);

    @Override
    public RuleId id() {
        return head.definition().id();
    }

    @Override
    public RuleDescription description() {
        Map<String, String> settings = new TreeMap<>(max.settings("max"));
        min.ifPresent(least -> settings.put("min", String.valueOf(least)));
        settings.put("of", measure.name().toLowerCase(Locale.ROOT));
        return head.description(settings);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        if (!head.appliesAt(context.variant().network(), context.section())) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        min.ifPresent(least -> findings.addAll(tooFew(context, least)));
        max.at(context.variant().network(), context.section())
                .ifPresent(most ->
                        findings.addAll(measure == Measure.LENGTH ? tooLong(context, most) : tooMany(context, most)));
        return findings;
    }

    @Override
    public ComposeSettings narrow(ComposeSettings settings, NetworkId network, Optional<String> section) {
        Optional<Integer> limit = limit(network, section);
        if (limit.isEmpty()) {
            return settings;
        }
        return switch (measure) {
            case HASHTAGS -> settings.withMaxHashtags(Math.min(settings.maxHashtags(), limit.get()));
            case LENGTH -> settings.withMaxLength(shorter(settings.maxLength(), limit.get()));
            case EMOJI, MENTIONS, LINKS, EXCLAMATION, QUESTION, CAPITALS, SENTENCES, PARAGRAPHS -> settings;
        };
    }

    private Optional<Integer> limit(NetworkId network, Optional<String> section) {
        return head.appliesAt(network, section) ? max.at(network, section) : Optional.empty();
    }

    /** 0 stands for the network's own limit. */
    private static int shorter(int soFar, int limit) {
        return soFar == 0 ? limit : Math.min(soFar, limit);
    }

    private List<Finding> tooLong(CheckContext context, int limit) {
        int used = length(context);
        return used <= limit ? List.of() : List.of(onTheWhole(used, limit));
    }

    private List<Finding> tooFew(CheckContext context, int least) {
        int found =
                measure == Measure.LENGTH ? length(context) : places(context).size();
        return found >= least ? List.of() : List.of(onTheWhole(found, least));
    }

    private Finding onTheWhole(int found, int bound) {
        return head.finding(VariantPart.TEXT, new Span(0, 0), "", args(found, bound), Optional.empty());
    }

    private static int length(CheckContext context) {
        String whole = HALF_A_PAIR
                .matcher(PostText.of(context.variant(), context.profile()))
                .replaceAll("\uFFFD");
        return TextCounter.fullest(whole, context.profile(), false).used();
    }

    private record Place(CheckedText text, Span span) {
        /** Marks that stand side by side are one remark: {@code !!!} is not two. */
        boolean touches(Place next) {
            return text.part() == next.text.part() && span.end() == next.span.start();
        }

        Place and(Place next) {
            return new Place(text, new Span(span.start(), next.span.end()));
        }
    }

    private List<Finding> tooMany(CheckContext context, int limit) {
        List<Place> places = places(context);
        return joined(places.stream().skip(limit).toList()).stream()
                .limit(Hit.MOST)
                .map(place -> head.finding(
                        place.text().part(),
                        place.span(),
                        place.span().of(place.text().text()),
                        args(places.size(), limit),
                        measure.isRemovable(place.text().part()) ? Optional.of(new Fix("", false)) : Optional.empty()))
                .toList();
    }

    private List<Place> places(CheckContext context) {
        List<Place> places = new ArrayList<>();
        for (VariantPart part : COUNTED) {
            CheckedText text = context.text(part);
            if (part != VariantPart.LINK || measure == Measure.LINKS) {
                measure.places(text).forEach(span -> places.add(new Place(text, span)));
            }
        }
        return places;
    }

    private static List<Place> joined(List<Place> places) {
        List<Place> joined = new ArrayList<>();
        for (Place place : places) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).touches(place)) {
                joined.set(last, joined.get(last).and(place));
            } else {
                joined.add(place);
            }
        }
        return joined;
    }

    private static List<String> args(int found, int limit) {
        return List.of(String.valueOf(found), String.valueOf(limit));
    }
}

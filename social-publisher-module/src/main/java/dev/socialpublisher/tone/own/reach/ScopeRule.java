package dev.socialpublisher.tone.own.reach;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.RuleDescription;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.WaivableBy;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.own.reach.Topic.Standing;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.VariantPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Topics that a channel does not speak of, or not without care: words are pointed at; a section or tag means the text as a
 * whole.
 *
 * @param head as it is for sensitive topics
 */
record ScopeRule(RuleHead head, List<Topic> topics) implements ToneRule {
    ScopeRule {
        topics = List.copyOf(topics);
    }

    @Override
    public RuleId id() {
        return head.definition().id();
    }

    @Override
    public RuleDescription description() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Topic topic : topics) {
            Topic.Standings standings = topic.standings();
            settings.put(topic.name(), shown(standings.general()));
            standings
                    .networks()
                    .forEach((network, standing) -> settings.put(topic.name() + " on " + network, shown(standing)));
            standings
                    .channels()
                    .forEach((channel, standing) -> settings.put(topic.name() + " on " + channel, shown(standing)));
        }
        return head.description(settings);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        if (head.applies(context)) {
            for (Topic topic : topics) {
                Standing standing = topic.standings().at(context);
                if (standing != Standing.ALLOWED) {
                    findings.addAll(check(context, topic, standing));
                }
            }
        }
        return findings.stream().limit(Hit.MOST).toList();
    }

    private List<Finding> check(CheckContext context, Topic topic, Standing standing) {
        RuleHead weighed = standing == Standing.EXCLUDED ? head.at(Severity.ERROR, WaivableBy.NOBODY) : head;
        String words = standing.words().in(head.definition().context().language());
        List<Finding> findings = new ArrayList<>();
        topic.heading(context)
                .ifPresent(heading -> findings.add(weighed.finding(
                        VariantPart.TEXT,
                        new Span(0, 0),
                        "",
                        List.of(heading, topic.name(), words),
                        Optional.empty())));
        for (VariantPart part : VariantPart.values()) {
            if (head.parts().contains(part)) {
                CheckedText text = context.text(part);
                places(topic, text)
                        .forEach(span -> findings.add(weighed.finding(
                                part,
                                span,
                                span.of(text.text()),
                                List.of(span.of(text.text()), topic.name(), words),
                                Optional.empty())));
            }
        }
        return findings;
    }

    private List<Span> places(Topic topic, CheckedText text) {
        List<Span> places = new ArrayList<>();
        for (RulePattern token : topic.tokens()) {
            places.addAll(token.find(text, id()));
        }
        return Hit.withoutOverlaps(places, place -> place);
    }

    private static String shown(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}

package dev.socialpublisher.tone.own.reach;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.WaivableBy;
import dev.socialpublisher.tone.kind.RuleHead;
import java.util.List;

/**
 * {@code extends: scope}: what a channel speaks of. Each of the {@code topics} has a {@code name}, a {@code standing}
 * ({@code allowed}, {@code sensitive}, {@code excluded}), others by network and channel, and {@code sections}, {@code tags}
 * and {@code tokens} by which it is known. An excluded topic is an error that nobody waives; a sensitive one has the rule's
 * own level, which is an error that a publisher may waive unless the file says otherwise. Fills {@code %s} with the word,
 * section or tag, the topic, and its standing in the charter's language.
 */
public final class ScopeKind implements RuleKind {
    @Override
    public String name() {
        return "scope";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(
                definition,
                keys,
                3,
                new Wording(
                        "three, with the words, the topic and its standing",
                        "trois, par les mots, le sujet et ce qu’il en est"));
        List<Topic> topics = keys.maps("topics").stream().map(Topic::read).toList();
        if (!keys.has("topics")) {
            keys.problem("topics", new Wording("'topics' is missing", "«\u00a0topics\u00a0» manque"));
        }
        RuleHead sensitive = keys.has("level") ? head : head.at(Severity.ERROR, WaivableBy.PUBLISHER);
        keys.done();
        return new ScopeRule(sensitive, topics);
    }
}

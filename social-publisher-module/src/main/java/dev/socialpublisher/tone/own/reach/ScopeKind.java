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
 * and {@code tokens} by which it is known. An excluded topic is an error that nobody waives; a sensitive one is an error that a
 * publisher may waive unless the file names another: what is waived is seen by a publisher, also on a channel without
 * approvals. A lower level is refused where a topic is sensitive. Fills {@code %s} with the word,
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
        refuseLowerLevel(keys, head, topics);
        RuleHead sensitive = keys.has("level") ? head : head.at(Severity.ERROR, WaivableBy.PUBLISHER);
        keys.done();
        return new ScopeRule(sensitive, topics);
    }

    /** A remark would let the post pass unseen where nobody has to approve it. */
    private static void refuseLowerLevel(Fields keys, RuleHead head, List<Topic> topics) {
        if (keys.has("level")
                && head.severity() != Severity.ERROR
                && topics.stream().anyMatch(topic -> topic.standings().knows(Topic.Standing.SENSITIVE))) {
            keys.problem(
                    "level",
                    new Wording(
                            "a sensitive topic is an error, so that no post about it leaves unseen; make the topic allowed, or leave 'level' out",
                            "un sujet sensible est bloquant, pour qu’aucun post n’en parle sans relecture\u202f; déclarez le sujet admis, ou retirez «\u00a0level\u00a0»"));
        }
    }
}

package dev.socialpublisher.tone.own.reach;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.ByPlace;
import dev.socialpublisher.tone.kind.RuleHead;

/**
 * {@code extends: similarity}: how much a text repeats another post. {@code to} is {@code siblings} (the article's posts on
 * other channels) or {@code recent} (the channel's last posts, at most {@code last} of them); {@code threshold} the share of
 * the text's runs of {@code words} words (default 3) that also stand there, in per cent, from which the rule speaks. Tells
 * the closest post only. Fills {@code %s} with the share, the other post's channel and its day.
 */
public final class SimilarityKind implements RuleKind {
    private static final int DEFAULT_WORDS = 3;
    private static final int MOST_WORDS = 10;
    private static final int MOST_POSTS = 20;

    @Override
    public String name() {
        return "similarity";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(
                definition,
                keys,
                3,
                new Wording(
                        "three, with the share, the other post's channel and its day",
                        "trois, par la part commune, le compte de l’autre post et son jour"));
        SimilarityRule.To to = keys.requiredChoice("to", SimilarityRule.To.class);
        int words = keys.optionalNumber("words", 1, MOST_WORDS).orElse(DEFAULT_WORDS);
        int last = keys.optionalNumber("last", 1, MOST_POSTS).orElse(MOST_POSTS);
        ByPlace<Integer> threshold = ByPlace.numbers(keys, "threshold", 1, 100);
        keys.done();
        return new SimilarityRule(head, to, new SimilarityRule.Measure(words, last), threshold);
    }
}

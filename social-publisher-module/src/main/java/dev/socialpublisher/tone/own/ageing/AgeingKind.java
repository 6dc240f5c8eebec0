package dev.socialpublisher.tone.own.ageing;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.Exceptions;
import dev.socialpublisher.tone.kind.FixPolicy;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.kind.TextRule;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.List;
import java.util.Map;

/**
 * {@code extends: ageing}: words of time that meant another day when the article appeared than on the day when the post
 * leaves. {@code only_from_article: true} looks at words only that the article itself uses: others may be meant for the
 * day of the post. Words inside quotation marks are passed over, and so is everything where article or day is unknown.
 * With {@code fix: safe} composing puts the date in their place where the article itself uses them. Fills {@code %s} with
 * the words, the date that they meant, and the day on which the post leaves.
 */
public final class AgeingKind implements RuleKind {
    @Override
    public String name() {
        return "ageing";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(
                definition,
                keys,
                3,
                new Wording(
                        "three, the words, the date meant and the day of the post",
                        "trois, les mots, la date visée et le jour du post"));
        boolean onlyFromArticle = keys.flag("only_from_article", false);
        AgedWords aged = new AgedWords(onlyFromArticle, FixPolicy.read(keys));
        Exceptions exceptions = Exceptions.read(keys);
        keys.done();
        return TextRule.of(
                head,
                Map.of("only_from_article", String.valueOf(onlyFromArticle)),
                (text, context) -> except(exceptions, definition.id(), text, aged.in(text, context)));
    }

    private static List<Hit> except(Exceptions exceptions, RuleId rule, CheckedText text, List<Hit> hits) {
        return exceptions.isEmpty() || hits.isEmpty()
                ? hits
                : hits.stream()
                        .filter(hit -> !exceptions.cover(text, hit.span(), rule))
                        .toList();
    }
}

package dev.socialpublisher.tone.own.inclusive;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.Exceptions;
import dev.socialpublisher.tone.kind.FixPolicy;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.kind.TextRule;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code extends: inclusive}: how women and men are named. {@code of} is {@code midpoint}, {@code doubles} (French), {@code
 * titles} (both languages) or {@code pronouns} (English); {@code use} says whether the house refuses or requires the
 * midpoint or double forms, refused without it. {@code feminines} chooses among forms that rival: autrice or auteure.
 * Texts in another language are passed over. Fills {@code %s} with what was found, then with what to write.
 */
public final class InclusiveKind implements RuleKind {
    @Override
    public String name() {
        return "inclusive";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(
                definition,
                keys,
                2,
                new Wording(
                        "two, what was found and what to write", "deux, ce qui est trouvé et ce qu’il faut écrire"));
        Aspect aspect = keys.requiredChoice("of", Aspect.class);
        Use use = use(keys, aspect);
        Nouns nouns = new Nouns(feminines(keys));
        FixPolicy fixes = FixPolicy.read(keys);
        Exceptions exceptions = Exceptions.read(keys);
        keys.done();
        return TextRule.of(
                head,
                settings(aspect, use),
                (text, context) -> Hit.withoutOverlaps(wishes(text, aspect, use, nouns), Wish::span).stream()
                        .filter(wish -> exceptions.isEmpty() || !exceptions.cover(text, wish.span(), definition.id()))
                        .map(wish -> hit(wish, text, fixes))
                        .toList());
    }

    private static Use use(Fields keys, Aspect aspect) {
        Optional<Use> use = keys.choice("use", Use.class);
        if (use.isPresent() && aspect != Aspect.MIDPOINT && aspect != Aspect.DOUBLES) {
            keys.problem(
                    "use",
                    new Wording(
                            "'use' has a meaning for midpoint and doubles only",
                            "«\u00a0use\u00a0» n’a de sens que pour midpoint et doubles"));
        }
        return use.orElse(Use.REFUSED);
    }

    private static Set<String> feminines(Fields keys) {
        Set<String> chosen = new LinkedHashSet<>();
        keys.texts("feminines").forEach((at, word) -> {
            if (!Nouns.choices().contains(word)) {
                keys.problem(
                        at,
                        Wording.of(
                                "'%s' has no rival; there is a choice of %s",
                                "«\u00a0%s\u00a0» n’a pas de forme rivale\u202f; on peut choisir entre %s",
                                word,
                                String.join(
                                        ", ", Nouns.choices().stream().sorted().toList())));
            }
            chosen.add(word);
        });
        return chosen;
    }

    private static List<Wish> wishes(CheckedText text, Aspect aspect, Use use, Nouns nouns) {
        boolean french = text.locale().getLanguage().equals("fr");
        boolean english = text.locale().getLanguage().equals("en");
        return switch (aspect) {
            case MIDPOINT -> french ? new Midpoints(nouns).in(text.folded(), use) : List.of();
            case DOUBLES -> french ? new DoubleForms(nouns).in(text.folded(), text.words(), use) : List.of();
            case TITLES ->
                french
                        ? new FrenchTitles(nouns).in(text.folded())
                        : english ? EnglishWords.titles(text.folded()) : List.of();
            case PRONOUNS -> english ? EnglishWords.pronouns(text.folded()) : List.of();
        };
    }

    private static Hit hit(Wish wish, CheckedText text, FixPolicy fixes) {
        Span span = wish.span();
        String found = span.of(text.text());
        List<String> words = List.of(wish.instead().split("\\|")).stream()
                .map(each -> FixPolicy.likeCapital(found, each))
                .toList();
        Optional<Fix> fix = wish.fixable()
                ? fixes.fix(words.get(0), text, span, true)
                        .map(each -> new Fix(each.replacement(), each.safe() && wish.certain()))
                : Optional.empty();
        return new Hit(span, List.of(found, String.join(" / ", words)), fix);
    }

    private static Map<String, String> settings(Aspect aspect, Use use) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("of", aspect.name().toLowerCase(Locale.ROOT));
        if (aspect == Aspect.MIDPOINT || aspect == Aspect.DOUBLES) {
            settings.put("use", use.name().toLowerCase(Locale.ROOT));
        }
        return settings;
    }
}

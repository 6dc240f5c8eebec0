package dev.socialpublisher.tone.own.typography;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Typography;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.Exceptions;
import dev.socialpublisher.tone.kind.FixPolicy;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.kind.TextRule;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code extends: typography}: signs and spaces are set as in one country. {@code locale} is {@code fr-FR}, {@code fr-CH},
 * {@code fr-CA}, {@code en-GB} or {@code en-US}; else the charter's language says it. Texts in another language are passed
 * over; so are addresses, handles, hashtags and clock times. Fills {@code %s} with what is written, the words beside it
 * included, and with what should be.
 */
public final class TypographyKind implements RuleKind {
    private static final Set<String> KNOWN = Set.of("fr-FR", "fr-CH", "fr-CA", "en-GB", "en-US");

    @Override
    public String name() {
        return "typography";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(
                definition,
                keys,
                2,
                new Wording("two, what is written and what should be", "deux, ce qui est écrit et ce qu’il faut"));
        Optional<Locale> asked = locale(keys);
        FixPolicy fixes = keys.has("fix") ? FixPolicy.read(keys) : FixPolicy.SAFE;
        Exceptions exceptions = Exceptions.read(keys);
        keys.done();
        Locale locale = asked.orElse(definition.context().language());
        return TextRule.of(
                head,
                Map.of("locale", locale.toLanguageTag()),
                (text, context) -> hits(text, locale, fixes).stream()
                        .filter(hit -> exceptions.isEmpty() || !exceptions.cover(text, hit.span(), definition.id()))
                        .toList());
    }

    private static Optional<Locale> locale(Fields keys) {
        Optional<String> tag = keys.optionalText("locale");
        tag.filter(name -> !KNOWN.contains(name))
                .ifPresent(name -> keys.problem(
                        "locale",
                        Wording.of(
                                "'locale' is '%s'; it takes fr-FR, fr-CH, fr-CA, en-GB or en-US",
                                "«\u00a0locale\u00a0» vaut «\u00a0%s\u00a0»\u202f; il faut fr-FR, fr-CH, fr-CA, en-GB ou en-US",
                                name)));
        return tag.map(Locale::forLanguageTag);
    }

    private static List<Hit> hits(CheckedText text, Locale locale, FixPolicy fixes) {
        if (!text.locale().getLanguage().equals(locale.getLanguage())) {
            return List.of();
        }
        return Misprint.between(text.text(), Typography.repair(text.text(), locale)).stream()
                .map(misprint -> new Hit(
                        misprint.span(),
                        List.of(misprint.wrong(), misprint.right()),
                        fixes.fix(misprint.replacement(), text, misprint.span(), false)))
                .toList();
    }
}

package dev.socialpublisher.tone.own.address;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.ByPlace;
import dev.socialpublisher.tone.kind.Exceptions;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.kind.TextRule;
import dev.socialpublisher.tone.own.address.AddressWords.Found;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.AddressForm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code extends: address}: French readers are addressed in one way. {@code address} is {@code tu}, {@code vous} or {@code
 * free}, which asks only that a text keeps to one of them; it may differ by network and section, and is the charter's
 * choice where the rule says nothing. Other languages are passed over, and so are quotations. Fills {@code %s} with the
 * word found, then with the address that is right.
 */
public final class AddressKind implements RuleKind {
    /** Words that can be exchanged without touching a verb. */
    private static final Map<String, String> EXCHANGES =
            Map.of("ton", "votre", "ta", "votre", "tes", "vos", "vos", "tes", "toi", "vous");

    @Override
    public String name() {
        return "address";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(
                definition,
                keys,
                2,
                new Wording("two, the word and the right address", "deux, le mot et l’adresse voulue"));
        ByPlace<AddressForm> asked =
                ByPlace.read(keys, "address", (where, key) -> where.choice(key, AddressForm.class));
        Exceptions exceptions = Exceptions.read(keys);
        keys.done();
        return TextRule.of(
                head,
                asked.settings("address"),
                (text, context) -> hits(text, wanted(asked, definition, context)).stream()
                        .filter(hit -> exceptions.isEmpty() || !exceptions.cover(text, hit.span(), definition.id()))
                        .toList());
    }

    private static AddressForm wanted(ByPlace<AddressForm> asked, RuleDefinition definition, CheckContext context) {
        return asked.at(context.variant().network(), context.section())
                .orElseGet(() -> definition.context().address(context.variant().network()));
    }

    private static List<Hit> hits(CheckedText text, AddressForm wanted) {
        if (!text.locale().getLanguage().equals("fr")) {
            return List.of();
        }
        List<Found> found = AddressWords.in(text);
        AddressForm right = wanted == AddressForm.FREE ? usual(found) : wanted;
        return found.stream()
                .filter(word -> word.form() != right)
                .map(word -> hit(text, word, right))
                .toList();
    }

    /** What most words say; the first one's form where both are as many. */
    private static AddressForm usual(List<Found> found) {
        long formal =
                found.stream().filter(word -> word.form() == AddressForm.VOUS).count();
        long familiar = found.size() - formal;
        if (formal == familiar) {
            return found.isEmpty() ? AddressForm.FREE : found.get(0).form();
        }
        return formal > familiar ? AddressForm.VOUS : AddressForm.TU;
    }

    private static Hit hit(CheckedText text, Found word, AddressForm right) {
        String written = word.span().of(text.text());
        Optional<Fix> fix = Optional.ofNullable(EXCHANGES.get(written)).map(other -> new Fix(other, false));
        return new Hit(word.span(), List.of(written, right.name().toLowerCase(Locale.ROOT)), fix);
    }
}

package dev.socialpublisher.testing;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CharterSource;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.RuleDescription;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.WaivableBy;
import dev.socialpublisher.variant.AddressForm;
import dev.socialpublisher.variant.ComposeSettings;
import dev.socialpublisher.variant.VariantPart;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A charter {@code fr} of one rule: a word that must not be used. Both can be changed under way. */
public final class WordCharter implements CharterSource {
    public static final RuleId RULE = new RuleId("Fr.Word");

    private volatile String word;
    private volatile WaivableBy waivableBy;
    private volatile boolean exhausted;

    public WordCharter(String word, WaivableBy waivableBy) {
        this.word = word;
        this.waivableBy = waivableBy;
    }

    public void forbid(String newWord, WaivableBy newWaivableBy) {
        word = newWord;
        waivableBy = newWaivableBy;
    }

    /** Makes the rule give up on every text, as one does that runs out of budget. */
    public void exhaust() {
        exhausted = true;
    }

    @Override
    public Optional<Charter> find(String id) {
        return id.equals("fr") ? Optional.of(charter()) : Optional.empty();
    }

    @Override
    public List<Charter> all() {
        return List.of(charter());
    }

    @Override
    public List<RuleProblem> problems() {
        return List.of();
    }

    private Charter charter() {
        ComposeSettings settings = new ComposeSettings(AddressForm.FREE, 0, 0, List.of(), Map.of());
        return new Charter(
                "fr", "Charte", "1", Locale.FRENCH, Charter.About.NOTHING, List.of(new Word()), settings, Map.of());
    }

    private final class Word implements ToneRule {
        @Override
        public RuleId id() {
            return RULE;
        }

        @Override
        public RuleDescription description() {
            return new RuleDescription(RULE, "existence", Severity.ERROR, waivableBy, "", "", Map.of(), "Word.yml");
        }

        @Override
        public List<Finding> check(CheckContext context) {
            if (exhausted) {
                context.checked().budget().unfinished(RULE.value());
                return List.of();
            }
            int at = context.variant().text().indexOf(word);
            if (at < 0) {
                return List.of();
            }
            return List.of(new Finding(
                    RULE,
                    Severity.ERROR,
                    waivableBy,
                    VariantPart.TEXT,
                    new Span(at, at + word.length()),
                    word,
                    "Évitez ce mot.",
                    "",
                    Optional.empty(),
                    "1"));
        }
    }
}

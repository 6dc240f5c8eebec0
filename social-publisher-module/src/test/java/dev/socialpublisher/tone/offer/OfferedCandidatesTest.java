package dev.socialpublisher.tone.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.ArticlePart;
import dev.socialpublisher.article.Passage;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.variant.Candidate;
import dev.socialpublisher.variant.CandidateKind;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.Provenance;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferedCandidatesTest {
    private static final ToneRule APOSTROPHE = Rules.rule(
            "t.Apostrophe",
            "substitution",
            Map.of(
                    "nonword",
                    true,
                    "fix",
                    "safe",
                    "parts",
                    List.of("text", "alt_text", "card_title", "card_description"),
                    "swap",
                    Map.of("'", "’")));

    private static final ToneRule COURRIEL = Rules.rule(
            "t.Courriel",
            "substitution",
            Map.of("ignorecase", true, "fix", "safe", "swap", Map.of("e-mail", "courriel")));

    private static final ToneRule FONCEZ = Rules.rule(
            "t.Foncez",
            "existence",
            Map.of("ignorecase", true, "level", "error", "tokens", List.of("foncez", "courriel gratuit")));

    @Test
    void appliesSafeFixesAndTellsThem() {
        Offers offers = offers(List.of(candidate("L'heure d'un e-mail")), APOSTROPHE, COURRIEL);

        Offer offer = offers.offers().get(0);
        assertThat(offer.candidate().variant().text()).isEqualTo("L’heure d’un courriel");
        assertThat(offer.findings()).isEmpty();
        assertThat(offer.appliedFixes())
                .containsExactly(
                        new AppliedFix(new RuleId("t.Apostrophe"), VariantPart.TEXT, "'", "’"),
                        new AppliedFix(new RuleId("t.Apostrophe"), VariantPart.TEXT, "'", "’"),
                        new AppliedFix(new RuleId("t.Courriel"), VariantPart.TEXT, "e-mail", "courriel"));
    }

    @Test
    void movesProvenanceWithTheWords() {
        String text = "Un e-mail arrive. L'heure change.";
        Provenance first = new Provenance(new Span(0, 17), passage("Un e-mail arrive."), true);
        Provenance second = new Provenance(new Span(18, 33), passage("L'heure change."), true);
        Candidate candidate =
                new Candidate(CandidateKind.LEAD, Rules.variant(text).withText(text, List.of(first, second)));

        Variant fixed = offers(List.of(candidate), APOSTROPHE, COURRIEL)
                .offers()
                .get(0)
                .candidate()
                .variant();

        assertThat(fixed.provenance())
                .extracting(origin -> origin.span().of(fixed.text()))
                .containsExactly("Un courriel arrive.", "L’heure change.");
        assertThat(fixed.provenance()).extracting(Provenance::verbatim).containsExactly(false, true);
    }

    @Test
    void leavesOutWhatIsBlockedAndSaysByWhichRule() {
        Offers offers = offers(List.of(candidate("Foncez au port"), candidate("Le port ouvre")), FONCEZ);

        assertThat(offers.offers())
                .extracting(offer -> offer.candidate().variant().text())
                .containsExactly("Le port ouvre");
        assertThat(offers.blockedBy()).containsExactly(new RuleId("t.Foncez"));
    }

    @Test
    void aFixMayBringUpABlockingFinding() {
        Offers offers = offers(List.of(candidate("Un e-mail gratuit")), COURRIEL, FONCEZ);

        assertThat(offers.offers()).isEmpty();
        assertThat(offers.blockedBy()).containsExactly(new RuleId("t.Foncez"));
    }

    @Test
    void aFixMayResolveABlockingFinding() {
        ToneRule noEmail = Rules.rule("t.NoEmail", "existence", Map.of("level", "error", "tokens", List.of("e-mail")));

        Offers offers = offers(List.of(candidate("Un e-mail")), noEmail, COURRIEL);

        assertThat(offers.offers()).hasSize(1);
        assertThat(offers.blockedBy()).isEmpty();
    }

    @Test
    void leavesOtherPeoplesWordsToAPerson() {
        Offer offer = offers(List.of(candidate("« Un e-mail, c'est court »")), APOSTROPHE, COURRIEL)
                .offers()
                .get(0);

        assertThat(offer.candidate().variant().text()).isEqualTo("« Un e-mail, c’est court »");
        assertThat(offer.findings()).extracting(Finding::rule).containsExactly(new RuleId("t.Courriel"));
    }

    @Test
    void keepsTheComposedTextWhereTheFixedOneWouldNotFit() {
        String text = "a".repeat(93) + " e-mail";
        Offer offer = offers(List.of(candidate(text)), COURRIEL).offers().get(0);

        assertThat(offer.candidate().variant().text()).isEqualTo(text);
        assertThat(offer.appliedFixes()).isEmpty();
        assertThat(offer.findings()).hasSize(1);
    }

    @Test
    void endsWhenRulesUndoEachOther() {
        ToneRule there = swap("t.There", "noir", "blanc");
        ToneRule back = swap("t.Back", "blanc", "noir");

        Offer offer = offers(List.of(candidate("noir")), there, back).offers().get(0);

        assertThat(offer.appliedFixes()).hasSize(5);
        assertThat(offer.findings()).hasSize(1);
    }

    @Test
    void fixesAlternativeTextAndCardToo() {
        Variant plain = Rules.variant("Le port");
        Variant variant = new Variant(
                plain.network(),
                plain.locale(),
                plain.text(),
                plain.hashtags(),
                plain.link(),
                Optional.of(new VariantImage(new MediaRef("m"), new AltText("L'aube"), new Credit("A. B."))),
                Optional.of(new LinkCard("L'heure", "L'an", Optional.empty())),
                List.of());

        Variant fixed = offers(List.of(new Candidate(CandidateKind.HEADLINE, variant)), APOSTROPHE)
                .offers()
                .get(0)
                .candidate()
                .variant();

        assertThat(fixed.image().orElseThrow().alt().value()).isEqualTo("L’aube");
        assertThat(fixed.image().orElseThrow().credit()).isEqualTo(new Credit("A. B."));
        assertThat(fixed.card()).contains(new LinkCard("L’heure", "L’an", Optional.empty()));
    }

    private static Offers offers(List<Candidate> candidates, ToneRule... rules) {
        return new OfferedCandidates(Rules.charter(rules), Rules.profile(), Optional.empty(), Occasion.UNKNOWN)
                .from(candidates);
    }

    private static Candidate candidate(String text) {
        return new Candidate(CandidateKind.KEY_SENTENCE, Rules.variant(text));
    }

    private static ToneRule swap(String id, String from, String to) {
        return Rules.rule(id, "substitution", Map.of("fix", "safe", "swap", Map.of(from, to)));
    }

    private static Passage passage(String text) {
        return new Passage(ArticlePart.BODY, 0, new Span(0, text.length()), text);
    }
}

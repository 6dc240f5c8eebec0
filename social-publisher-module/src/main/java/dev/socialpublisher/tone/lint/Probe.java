package dev.socialpublisher.tone.lint;

import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.ToneChecker;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantPart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts words before a charter, without an article. */
record Probe(Charter charter, NetworkProfile profile) {
    /** In the text of a post that has nothing else. */
    List<Finding> inText(String words) {
        return ToneChecker.check(context(words, false), charter).stream()
                .filter(finding -> finding.part() == VariantPart.TEXT)
                .toList();
    }

    /** In any part of a post: some rules look at pictures and cards only. */
    List<Finding> anywhere(ToneRule rule, String words) {
        return rule.check(context(words, true));
    }

    CheckContext context(String words, boolean everywhere) {
        Locale language = Locale.forLanguageTag(charter.language().getLanguage());
        return CheckContext.of(
                new Variant(
                        profile.id(),
                        language,
                        words,
                        everywhere ? List.of(words) : List.of(),
                        Optional.empty(),
                        everywhere
                                ? Optional.of(
                                        new VariantImage(new MediaRef("probe"), new AltText(words), new Credit("")))
                                : Optional.empty(),
                        everywhere ? Optional.of(new LinkCard(words, words, Optional.empty())) : Optional.empty(),
                        List.of()),
                profile,
                Optional.empty(),
                Occasion.UNKNOWN);
    }
}

package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.Ratios;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.network.TextLength;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.ground.Claim;
import dev.socialpublisher.tone.ground.Evidence;
import dev.socialpublisher.variant.PostPreview;
import dev.socialpublisher.variant.Provenance;
import dev.socialpublisher.variant.Variant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that the screen shows of a variant beside its words. */
public record CheckJson(
        String text,
        LengthJson length,
        List<LengthJson> parts,
        List<ToneJson.FindingJson> findings,
        List<VariantJson.ProvenanceJson> provenance,
        List<ClaimJson> claims,
        List<String> notChecked,
        PreviewJson preview,
        List<ProblemJson> problems,
        List<String> notices) {

    /** A length in the network's unit. */
    public record LengthJson(
            int used, int limit, String unit, int linkWeight, int secondUsed, int secondLimit, boolean fits) {
        static LengthJson of(TextLength length, NetworkProfile profile) {
            return new LengthJson(
                    length.used(),
                    length.limit(),
                    profile.text().counting().name(),
                    length.linkWeight(),
                    length.secondUsed(),
                    length.secondLimit(),
                    length.fits());
        }
    }

    /** How the network will show it. */
    public record PreviewJson(
            @Nullable Integer foldAt,
            @Nullable PreviewCardJson card,
            @Nullable RatiosJson imageRatios,
            List<SpanJson> links) {
        static PreviewJson of(PostPreview preview, NetworkProfile profile) {
            return new PreviewJson(
                    preview.foldAt().orElse(null),
                    preview.card().map(PreviewCardJson::of).orElse(null),
                    profile.image()
                            .flatMap(MediaLimit::ratios)
                            .map(RatiosJson::of)
                            .orElse(null),
                    preview.links().stream().map(span -> SpanJson.of(span)).toList());
        }
    }

    /** Between which shapes a picture stays whole. */
    public record RatiosJson(String narrowest, String widest) {
        static RatiosJson of(Ratios ratios) {
            return new RatiosJson(ratios.narrowest().toString(), ratios.widest().toString());
        }
    }

    /** The link card. */
    public record PreviewCardJson(
            String title,
            String description,
            String domain,
            @Nullable String thumbnail,
            String ratio,
            boolean holdsText) {
        static PreviewCardJson of(PostPreview.Card card) {
            return new PreviewCardJson(
                    card.content().title(),
                    card.content().description(),
                    card.domain(),
                    card.content().thumbnail().map(ref -> ref.id()).orElse(null),
                    card.ratioWidth() + ":" + card.ratioHeight(),
                    card.holdsText());
        }
    }

    /** A figure, quotation, name or superlative with the sentence of the article that bears it out. */
    public record ClaimJson(
            String part,
            SpanJson span,
            String kind,
            String words,
            String sourcePart,
            int block,
            SpanJson passageSpan,
            String passageText) {
        static Optional<ClaimJson> of(Claim claim) {
            return claim.evidence()
                    .map(Evidence::passage)
                    .map(passage -> new ClaimJson(
                            claim.part().name(),
                            SpanJson.of(claim.span()),
                            claim.kind().name(),
                            claim.words(),
                            passage.part().name(),
                            passage.block(),
                            SpanJson.of(passage.span()),
                            passage.text()));
        }
    }

    /**
     * What was found out about a variant.
     *
     * @param lengths of each part
     * @param notChecked names of rules that ran out of budget on it
     */
    public record Facts(
            Variant variant,
            NetworkProfile profile,
            List<TextLength> lengths,
            List<Finding> findings,
            List<Provenance> provenance,
            List<Claim> claims,
            List<String> notChecked) {}

    public static CheckJson of(Facts facts, List<ProblemJson> problems) {
        return of(facts, problems, List.of());
    }

    /** {@code notices} stop nothing; in the reader's language. */
    public static CheckJson of(Facts facts, List<ProblemJson> problems, List<String> notices) {
        PostPreview preview = PostPreview.of(facts.variant(), facts.profile());
        return new CheckJson(
                preview.text(),
                LengthJson.of(TextCounter.fullest(facts.lengths()), facts.profile()),
                facts.lengths().stream()
                        .map(length -> LengthJson.of(length, facts.profile()))
                        .toList(),
                facts.findings().stream().map(ToneJson.FindingJson::of).toList(),
                facts.provenance().stream().map(VariantJson.ProvenanceJson::of).toList(),
                facts.claims().stream()
                        .flatMap(claim -> ClaimJson.of(claim).stream())
                        .toList(),
                facts.notChecked(),
                PreviewJson.of(preview, facts.profile()),
                problems,
                notices);
    }
}

package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.network.NetworkProfile;
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
        List<ToneJson.FindingJson> findings,
        List<VariantJson.ProvenanceJson> provenance,
        List<ClaimJson> claims,
        List<String> notChecked,
        PreviewJson preview,
        List<ProblemJson> problems) {

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
            @Nullable String imageRatio,
            List<SpanJson> links) {
        static PreviewJson of(PostPreview preview) {
            return new PreviewJson(
                    preview.foldAt().orElse(null),
                    preview.card().map(PreviewCardJson::of).orElse(null),
                    null, // no profile states a crop of attached pictures
                    preview.links().stream().map(span -> SpanJson.of(span)).toList());
        }
    }

    /** The link card. */
    public record PreviewCardJson(
            String title,
            String description,
            String domain,
            @Nullable String thumbnail,
            String ratio) {
        static PreviewCardJson of(PostPreview.Card card) {
            return new PreviewCardJson(
                    card.content().title(),
                    card.content().description(),
                    card.domain(),
                    card.content().thumbnail().map(ref -> ref.id()).orElse(null),
                    card.ratioWidth() + ":" + card.ratioHeight());
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
     * @param notChecked names of rules that ran out of budget on it
     */
    public record Facts(
            Variant variant,
            NetworkProfile profile,
            TextLength length,
            List<Finding> findings,
            List<Provenance> provenance,
            List<Claim> claims,
            List<String> notChecked) {}

    public static CheckJson of(Facts facts, List<ProblemJson> problems) {
        PostPreview preview = PostPreview.of(facts.variant(), facts.profile());
        return new CheckJson(
                preview.text(),
                LengthJson.of(facts.length(), facts.profile()),
                facts.findings().stream().map(ToneJson.FindingJson::of).toList(),
                facts.provenance().stream().map(VariantJson.ProvenanceJson::of).toList(),
                facts.claims().stream()
                        .flatMap(claim -> ClaimJson.of(claim).stream())
                        .toList(),
                facts.notChecked(),
                PreviewJson.of(preview),
                problems);
    }
}

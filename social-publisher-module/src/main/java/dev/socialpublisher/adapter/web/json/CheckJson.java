package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextLength;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.variant.PostPreview;
import dev.socialpublisher.variant.Provenance;
import dev.socialpublisher.variant.Variant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that the screen shows of a variant beside its words. */
public record CheckJson(
        String text,
        LengthJson length,
        List<ToneJson.FindingJson> findings,
        List<VariantJson.ProvenanceJson> provenance,
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

    /** What was found out about a variant. */
    public record Facts(
            Variant variant,
            NetworkProfile profile,
            TextLength length,
            List<Finding> findings,
            List<Provenance> provenance) {}

    public static CheckJson of(Facts facts, List<ProblemJson> problems) {
        PostPreview preview = PostPreview.of(facts.variant(), facts.profile());
        return new CheckJson(
                preview.text(),
                LengthJson.of(facts.length(), facts.profile()),
                facts.findings().stream().map(ToneJson.FindingJson::of).toList(),
                facts.provenance().stream().map(VariantJson.ProvenanceJson::of).toList(),
                PreviewJson.of(preview),
                problems);
    }
}

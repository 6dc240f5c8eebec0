package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.adapter.web.json.ArticleJson.FocusJson;
import dev.socialpublisher.article.ArticlePart;
import dev.socialpublisher.article.Passage;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.Objective;
import dev.socialpublisher.variant.PostLabel;
import dev.socialpublisher.variant.Provenance;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantVideo;
import dev.socialpublisher.variant.poll.VariantPoll;
import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A variant as it travels; the editor's screen sends it back as it was changed. */
public record VariantJson(
        String network,
        String lang,
        String text,
        List<String> hashtags,
        @Nullable String link,
        @Nullable ImageJson image,
        @Nullable CardJson card,
        List<ProvenanceJson> provenance,
        List<String> labels,
        List<ImageJson> gallery,
        @Nullable String objective,
        @Nullable String warning,
        @Nullable VideoJson video,
        @Nullable PollJson poll) {
    private static final int MOST_FURTHER = 99;
    private static final int LONGEST_WARNING = 500;
    private static final int LONGEST_POLL = 1_000;
    private static final int MOST_OPTIONS = 20;

    /** One of the variant's pictures. */
    public record ImageJson(
            String ref, String alt, String credit, @Nullable FocusJson focus) {
        static ImageJson of(VariantImage image) {
            return new ImageJson(
                    image.ref().id(),
                    image.alt().value(),
                    image.credit().value(),
                    image.focus().map(FocusJson::of).orElse(null));
        }

        VariantImage toImage() {
            return new VariantImage(
                    mediaRef("variant.image.ref", ref),
                    new AltText(Checked.text("variant.image.alt", alt, 10_000)),
                    new Credit(Checked.text("variant.image.credit", credit, 500)),
                    Optional.ofNullable(focus).map(point -> point.toFocus("variant.image.focus")));
        }
    }

    /** The video that readers watch. */
    public record VideoJson(String ref, @Nullable String alt, String credit) {
        VariantVideo toVideo() {
            return new VariantVideo(
                    mediaRef("variant.video.ref", ref),
                    alt == null ? AltText.NONE : new AltText(Checked.text("variant.video.alt", alt, 10_000)),
                    new Credit(Checked.text("variant.video.credit", credit, 500)));
        }
    }

    /** What readers are asked. */
    public record PollJson(String question, List<String> options, int hours) {
        static PollJson of(VariantPoll poll) {
            return new PollJson(poll.question(), poll.options(), poll.hours());
        }

        VariantPoll toPoll() {
            return new VariantPoll(
                    nfc(Checked.text("variant.poll.question", question, LONGEST_POLL)),
                    Checked.list("variant.poll.options", options, MOST_OPTIONS).stream()
                            .map(option -> nfc(Checked.text("variant.poll.options", option, LONGEST_POLL)))
                            .toList(),
                    hours);
        }
    }

    /** The link card. */
    public record CardJson(
            String title, String description, @Nullable String thumbnail) {
        LinkCard toCard() {
            return new LinkCard(
                    Checked.text("variant.card.title", title, 1000),
                    Checked.text("variant.card.description", description, 5000),
                    Optional.ofNullable(thumbnail).map(ref -> mediaRef("variant.card.thumbnail", ref)));
        }
    }

    /** Where a sentence comes from. */
    public record ProvenanceJson(
            SpanJson span, String part, int block, SpanJson passageSpan, String passageText, boolean verbatim) {
        public static ProvenanceJson of(Provenance from) {
            Passage passage = from.passage();
            return new ProvenanceJson(
                    SpanJson.of(from.span()),
                    passage.part().name(),
                    passage.block(),
                    SpanJson.of(passage.span()),
                    passage.text(),
                    from.verbatim());
        }

        Provenance toProvenance() {
            return new Provenance(
                    Checked.present("variant.provenance.span", span).toSpan("variant.provenance.span"),
                    new Passage(
                            Checked.oneOf("variant.provenance.part", part, ArticlePart.class),
                            block,
                            Checked.present("variant.provenance.passageSpan", passageSpan)
                                    .toSpan("variant.provenance.passageSpan"),
                            Checked.text("variant.provenance.passageText", passageText, 20_000)),
                    verbatim);
        }
    }

    public static VariantJson of(Variant variant) {
        return new VariantJson(
                variant.network().value(),
                variant.locale().toLanguageTag(),
                variant.text(),
                variant.hashtags(),
                variant.link().map(URI::toString).orElse(null),
                variant.image().map(ImageJson::of).orElse(null),
                variant.card()
                        .map(card -> new CardJson(
                                card.title(),
                                card.description(),
                                card.thumbnail().map(MediaRef::id).orElse(null)))
                        .orElse(null),
                variant.provenance().stream().map(ProvenanceJson::of).toList(),
                variant.labels().stream().map(PostLabel::name).toList(),
                variant.gallery().stream().map(ImageJson::of).toList(),
                variant.objective().map(Objective::name).orElse(null),
                variant.warning().orElse(null),
                variant.video()
                        .map(video -> new VideoJson(
                                video.ref().id(),
                                video.alt().value(),
                                video.credit().value()))
                        .orElse(null),
                variant.poll().map(PollJson::of).orElse(null));
    }

    /** NFC, so that what was checked is what is sent. */
    public Variant toVariant() {
        return new Variant(
                Checked.valid("variant.network", Checked.text("variant.network", network, 30), NetworkId::new, "x"),
                Checked.locale("variant.lang", lang),
                nfc(Checked.text("variant.text", text, 70_000)),
                Checked.list("variant.hashtags", hashtags, 60).stream()
                        .map(tag -> hashtag(tag))
                        .distinct()
                        .toList(),
                Checked.webAddress("variant.link", link),
                Optional.ofNullable(image).map(ImageJson::toImage),
                Optional.ofNullable(card).map(CardJson::toCard),
                Checked.list("variant.provenance", provenance, 500).stream()
                        .map(ProvenanceJson::toProvenance)
                        .toList(),
                Checked.list("variant.labels", labels, PostLabel.values().length).stream()
                        .map(label -> Checked.oneOf("variant.labels", label, PostLabel.class))
                        .collect(Collectors.toSet()),
                Checked.list("variant.gallery", gallery, MOST_FURTHER).stream()
                        .map(ImageJson::toImage)
                        .toList(),
                Optional.ofNullable(objective).map(name -> Checked.oneOf("variant.objective", name, Objective.class)),
                Optional.ofNullable(warning)
                        .map(words -> nfc(Checked.text("variant.warning", words, LONGEST_WARNING))
                                .replaceAll("\\s+", " ")),
                Optional.ofNullable(video).map(VideoJson::toVideo),
                Optional.ofNullable(poll).map(PollJson::toPoll));
    }

    private static String hashtag(String given) {
        String tag = nfc(Checked.text("variant.hashtags", given, 140));
        String bare = tag.startsWith("#") ? tag.substring(1) : tag;
        if (!bare.matches("[\\p{L}\\p{N}\\p{M}_]*[\\p{L}][\\p{L}\\p{N}\\p{M}_]*")) {
            throw Checked.refused(
                    "variant.hashtags",
                    Wording.of(
                            "#%s is no hashtag: it takes letters, digits and _ only, at least 1 letter.",
                            "#%s n’est pas un hashtag : il ne faut que des lettres, des chiffres et _, dont au moins 1 lettre.",
                            bare));
        }
        return bare;
    }

    private static MediaRef mediaRef(String field, String ref) {
        return Checked.valid(field, Checked.text(field, ref, 500), MediaRef::new, "jcr:3f2a…");
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}

package dev.socialpublisher.queue.authoring;

import dev.socialpublisher.approval.Waiver;
import dev.socialpublisher.approval.Waivers;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.video.VideoFacts;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.queue.LinkMarker;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.check.SubmissionCheck;
import dev.socialpublisher.queue.check.ToneReview;
import dev.socialpublisher.queue.check.VideoCheck;
import dev.socialpublisher.queue.tracking.LinkTracking;
import dev.socialpublisher.queue.tracking.TrackingSource;
import dev.socialpublisher.tone.ToneChecker;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.PostText;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantVideo;
import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what a person wrote into a revision: tags and marks the link, joins the text, checks the tone, hashes pictures and video. */
final class RevisionWriter {
    private final ToneReview tone;
    private final TrackingSource tracking;
    private final MediaSource media;

    RevisionWriter(ToneReview tone, TrackingSource tracking, MediaSource media) {
        this.tone = tone;
        this.tracking = tracking;
        this.media = media;
    }

    /**
     * A revision, as it is written.
     *
     * @param notChecked names of rules that ran out of budget on it
     */
    record Written(PostRevision revision, List<String> notChecked) {}

    /** Accepts what can be saved as a draft; {@link SubmissionCheck} asks for the rest. */
    PostRevision write(Writing writing) {
        return look(writing).revision();
    }

    /** The same, with what nobody knows of it. */
    Written look(Writing writing) {
        NetworkProfile profile = tone.profile(writing.channel());
        Variant variant = variant(writing);
        String text = PostText.of(variant, profile);
        TextCounter.count(text, profile);
        ToneChecker.Outcome outcome = tone.outcome(
                variant,
                writing.channel(),
                Optional.of(writing.article()),
                new ToneReview.Subject(
                        writing.post(),
                        writing.article().ref().key(),
                        new ToneReview.Times(writing.at(), writing.due())));
        List<Waiver> waivers = Waivers.sign(
                outcome.findings(),
                writing.earlier(),
                writing.content().waivers(),
                new Waivers.Signature(writing.actor(), writing.at()));
        PostRevision revision = new PostRevision(
                writing.number(),
                variant,
                text,
                writing.article().ref(),
                variant.images().stream()
                        .map(image -> hash(Optional.of(image.ref()), "image"))
                        .collect(Collectors.joining(",")),
                hash(variant.card().flatMap(LinkCard::thumbnail), "card.thumbnail"),
                outcome.findings(),
                waivers,
                writing.actor().id(),
                writing.at());
        return new Written(revision, outcome.notChecked());
    }

    private Variant variant(Writing writing) {
        Variant variant = writing.content().variant();
        if (!variant.network().equals(writing.channel().network())) {
            throw new SocialException(
                    ErrorCode.VARIANT_PART_NOT_SUPPORTED,
                    Wording.of(
                            "the text was written for %s, but channel %s is on %s",
                            "le texte a été écrit pour %s, mais le compte %s est sur %s",
                            variant.network(),
                            writing.channel().id(),
                            writing.channel().network()),
                    Place.of("variant.network"));
        }
        return variant.withText(Normalizer.normalize(variant.text(), Normalizer.Form.NFC), variant.provenance())
                .withLink(variant.link().map(link -> LinkMarker.mark(tagged(link, writing), writing.post())))
                .withVideo(variant.video().map(this::hashed));
    }

    private VariantVideo hashed(VariantVideo video) {
        Place place = Place.of("video");
        try {
            return video.withHash(
                    media.video(video.ref()).map(VideoFacts::hash).orElseThrow(() -> VideoCheck.gone(video.ref())));
        } catch (SocialException refusal) {
            throw refusal.at(place);
        }
    }

    private URI tagged(URI link, Writing writing) {
        Variant variant = writing.content().variant();
        return tracking.of(writing.article().ref().key().site())
                .tag(
                        link,
                        new LinkTracking.Subject(
                                writing.post(),
                                variant.network(),
                                variant.objective(),
                                writing.article().ref().key().locale(),
                                writing.article().address().url()));
    }

    private String hash(Optional<MediaRef> ref, String field) {
        return ref.map(picture -> content(picture, field).bytes().sha256()).orElse("");
    }

    private MediaContent content(MediaRef picture, String field) {
        Place place = Place.of(field);
        try {
            return media.open(picture)
                    .orElseThrow(() -> new SocialException(
                            ErrorCode.MEDIA_NOT_FOUND,
                            Wording.of(
                                    "picture %s is not, or no longer, in the media store",
                                    "l’image %s n’est pas, ou n’est plus, dans la médiathèque", picture.id()),
                            place));
        } catch (SocialException refusal) {
            throw refusal.at(place);
        }
    }
}

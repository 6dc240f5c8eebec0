package dev.socialpublisher.delivery.run;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.FocalPoint;
import dev.socialpublisher.media.ImageFacts;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.PublicMedia;
import dev.socialpublisher.media.PublicPicture;
import dev.socialpublisher.media.PublicRendition;
import dev.socialpublisher.media.Rendition;
import dev.socialpublisher.media.Renditioner;
import dev.socialpublisher.media.video.VideoFacts;
import dev.socialpublisher.media.video.limit.VideoLimit;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.check.VideoCheck;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantVideo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes of an approved revision what a connector sends; the same revision makes the same request, byte for byte. */
final class Requests {
    private final MediaSource media;
    private final Renditioner renditioner;
    private final Optional<PublicMedia> publicMedia;

    Requests(DispatchPorts ports) {
        media = ports.media();
        renditioner = ports.renditioner();
        publicMedia = ports.publicMedia();
    }

    /** With its pictures; MEDIA_CHANGED where one is not the approved one. */
    PublishRequest whole(Claim claim, Channel channel, NetworkProfile profile) {
        PostRevision revision = claim.post().revision();
        Variant variant = revision.variant();
        Parts parts = Parts.of(claim.post());
        List<Picture> images = parts.isFirst() ? pictures(revision, profile) : List.of();
        Optional<Picture> thumbnail = parts.withLink(variant.link(), variant.card())
                .filter(card -> profile.card().builtByUs())
                .flatMap(LinkCard::thumbnail)
                .map(ref -> new VariantImage(ref, AltText.NONE, Credit.NONE))
                .flatMap(chosen ->
                        profile.cardImage().map(limit -> picture(chosen, limit, profile, revision.thumbnailHash())));
        Optional<Video> video =
                variant.video().filter(chosen -> parts.isFirst()).map(chosen -> video(chosen, profile));
        return request(claim, channel, new Media(images, thumbnail, video));
    }

    /** All but words. */
    private record Media(List<Picture> images, Optional<Picture> thumbnail, Optional<Video> video) {
        static final Media NONE = new Media(List.of(), Optional.empty(), Optional.empty());
    }

    /** The gate has looked whether it is the approved one, and looks again after the upload. */
    private Video video(VariantVideo chosen, NetworkProfile profile) {
        VideoFacts facts = media.video(chosen.ref()).orElseThrow(() -> VideoCheck.gone(chosen.ref()));
        Optional<URI> address =
                profile.video().filter(VideoLimit::fetched).map(limit -> address(chosen.ref(), profile));
        return new Video(
                facts,
                chosen.alt(),
                address,
                () -> media.videoFile(chosen.ref()).orElseThrow(() -> VideoCheck.gone(chosen.ref())));
    }

    private URI address(MediaRef ref, NetworkProfile profile) {
        return publicMedia
                .flatMap(open -> open.video(ref))
                .orElseThrow(() -> new SocialException(
                        ErrorCode.MEDIA_NOT_REACHABLE,
                        Wording.of(
                                "%s fetches videos itself, but video %s has no public address",
                                "%s va chercher les vidéos lui-même, mais la vidéo %s n’a pas d’adresse publique",
                                profile.name(),
                                ref.id())));
    }

    /** For looking: the words are enough, and the picture may be gone. */
    PublishRequest withoutPictures(Claim claim, Channel channel) {
        return request(claim, channel, Media.NONE);
    }

    private static PublishRequest request(Claim claim, Channel channel, Media media) {
        PostRevision revision = claim.post().revision();
        Variant variant = revision.variant();
        Parts parts = Parts.of(claim.post());
        return new PublishRequest(
                channel,
                claim.dispatch().deliveryKey(),
                parts.text(),
                variant.locale(),
                parts.hashtags(variant.hashtags()),
                parts.withLink(variant.link(), variant.link()),
                parts.withLink(variant.link(), variant.card()),
                media.images(),
                media.thumbnail(),
                claim.dispatch().requestCreatedAt(),
                earlier(claim.post()),
                variant.warning(),
                media.video(),
                variant.poll());
    }

    private static List<RemotePost> earlier(Post post) {
        return post.outcome().progress().sent().stream()
                .map(sent -> new RemotePost(sent.remoteId(), sent.address()))
                .toList();
    }

    private List<Picture> pictures(PostRevision revision, NetworkProfile profile) {
        List<VariantImage> chosen = revision.variant().images();
        List<String> hashes = revision.imageHashes();
        return profile.image().stream()
                .map(limit -> chosen.size() > 1 ? limit.still() : limit)
                .flatMap(limit -> IntStream.range(0, chosen.size())
                        .mapToObj(at ->
                                picture(chosen.get(at), limit, profile, at < hashes.size() ? hashes.get(at) : "")))
                .toList();
    }

    private Picture picture(VariantImage chosen, MediaLimit limit, NetworkProfile profile, String approvedHash) {
        if (!profile.fetchesPictures()) {
            return new Picture(rendition(chosen.ref(), limit, chosen.focalPoint(), approvedHash), chosen.alt());
        }
        MediaContent content = content(chosen.ref());
        PublicRendition wanted = wanted(content, limit, chosen.focalPoint());
        Rendition rendition = approved(chosen.ref(), renditioner.render(content, wanted), approvedHash);
        return new Picture(rendition, chosen.alt(), Optional.of(address(chosen.ref(), wanted, profile)));
    }

    /** In the format that every network which fetches pictures takes. */
    private PublicRendition wanted(MediaContent content, MediaLimit limit, FocalPoint focus) {
        ImageFacts facts = renditioner.inspect(content);
        return new PublicRendition(
                limit.ratios().flatMap(ratios -> ratios.cropFor(facts.width(), facts.height())),
                limit.maxEdge(),
                PublicRendition.Format.JPEG,
                focus);
    }

    private URI address(MediaRef ref, PublicRendition wanted, NetworkProfile profile) {
        return publicMedia
                .flatMap(pictures -> pictures.picture(ref, wanted))
                .map(PublicPicture::url)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.MEDIA_NOT_REACHABLE,
                        Wording.of(
                                "%s fetches pictures itself, but picture %s has no public address",
                                "%s va chercher les images lui-même, mais l’image %s n’a pas d’adresse publique",
                                profile.name(),
                                ref.id())));
    }

    private Rendition rendition(MediaRef ref, MediaLimit limit, FocalPoint focus, String approvedHash) {
        return approved(ref, renditioner.render(content(ref), limit, focus), approvedHash);
    }

    private MediaContent content(MediaRef ref) {
        return media.open(ref)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.MEDIA_NOT_FOUND,
                        Wording.of(
                                "picture %s is no longer in the media store",
                                "l’image %s n’est plus dans la médiathèque", ref.id())));
    }

    private static Rendition approved(MediaRef ref, Rendition rendition, String approvedHash) {
        if (!rendition.sourceHash().equals(approvedHash)) {
            throw new SocialException(
                    ErrorCode.MEDIA_CHANGED,
                    Wording.of(
                            "picture %s was replaced after approval",
                            "l’image %s a été remplacée après la validation", ref.id()));
        }
        return rendition;
    }
}

package dev.socialpublisher.delivery.gate;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.AssetPublication;
import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.article.SnapshotStore;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantVideo;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds a post whose picture or video the editors have not published: nobody has let it out of the house yet. One that was changed
 * since holds only where the network fetches pictures itself: it would fetch the earlier state, not the approved one.
 */
public final class PicturePublicGate implements Gate {
    private final AssetPublication assets;
    private final ProfileSource profiles;
    private final SnapshotStore snapshots;

    public PicturePublicGate(AssetPublication assets, ProfileSource profiles, SnapshotStore snapshots) {
        this.assets = assets;
        this.profiles = profiles;
        this.snapshots = snapshots;
    }

    @Override
    public GateResult check(Claim claim) {
        Post post = claim.post();
        boolean fetched = profiles.find(post.network())
                .filter(NetworkProfile::fetchesPictures)
                .isPresent();
        Variant variant = post.revision().variant();
        Stream<Wording> pictures = pictures(variant).flatMap(ref -> wrong(ref, fetched, post).stream());
        Stream<Wording> video = variant.video().map(VariantVideo::ref).flatMap(this::hiddenVideo).stream();
        return Stream.concat(pictures, video)
                .findFirst()
                .<GateResult>map(GateResult.Hold::new)
                .orElse(GateResult.pass());
    }

    private static Stream<MediaRef> pictures(Variant variant) {
        return Stream.concat(
                variant.images().stream().map(VariantImage::ref), variant.card().flatMap(LinkCard::thumbnail).stream());
    }

    private Optional<Wording> hiddenVideo(MediaRef ref) {
        return assets.of(ref)
                .flatMap(status -> reason(status, false))
                .map(reason -> Wording.of(
                        "the video %s; publish it, then release the post",
                        "la vidéo %s\u202f; publiez-la, puis remettez le post dans la file", reason));
    }

    private Optional<Wording> wrong(MediaRef ref, boolean fetched, Post post) {
        return assets.of(ref)
                .flatMap(status -> reason(status, fetched))
                .map(reason -> Wording.of(
                        "picture %s %s; publish it, then release the post",
                        "l’image %s %s\u202f; publiez-la, puis remettez le post dans la file",
                        name(ref, post),
                        reason));
    }

    private static Optional<Wording> reason(PublicationStatus status, boolean fetched) {
        return switch (status) {
            case NEVER_PUBLISHED -> Optional.of(new Wording("was never published", "n’a jamais été publiée"));
            case UNPUBLISHED -> Optional.of(new Wording("was unpublished", "a été dépubliée"));
            case DELETED -> Optional.of(new Wording("is marked as deleted", "est marquée comme supprimée"));
            case MODIFIED ->
                fetched
                        ? Optional.of(new Wording(
                                "was changed since its publication, and the network would fetch the earlier one",
                                "a été modifiée depuis sa publication, et le réseau irait chercher la précédente"))
                        : Optional.empty();
            case PUBLISHED -> Optional.empty();
        };
    }

    private Wording name(MediaRef ref, Post post) {
        return snapshots.find(post.revision().article()).map(Article::images).stream()
                .flatMap(images -> images.stream())
                .filter(image -> image.ref().equals(ref))
                .findFirst()
                .map(ArticleImage::label)
                .orElse(Wording.same(ref.id()));
    }
}

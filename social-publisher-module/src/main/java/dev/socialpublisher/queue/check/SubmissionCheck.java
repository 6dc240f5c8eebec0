package dev.socialpublisher.queue.check;

import dev.socialpublisher.approval.Waivers;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.PublicMedia;
import dev.socialpublisher.media.Renditioner;
import dev.socialpublisher.network.Lifecycle;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.network.TextLength;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.VariantImage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold before a post may leave an author's hands. Each refusal names value, bound and place. */
public final class SubmissionCheck {
    private final ToneReview tone;
    private final MediaSource media;
    private final Renditioner renditioner;
    private final Optional<PublicMedia> publicMedia;

    public SubmissionCheck(
            ToneReview tone, MediaSource media, Renditioner renditioner, Optional<PublicMedia> publicMedia) {
        this.tone = tone;
        this.media = media;
        this.renditioner = renditioner;
        this.publicMedia = publicMedia;
    }

    /**
     * Refuses with the first of {@link #refusals}, then with TONE_BLOCKED where a blocking finding is not waived.
     *
     * @param dueAt when it is to leave: rights must last until then
     */
    public void require(PostRevision revision, Channel channel, Article article, Instant dueAt) {
        refusals(revision, channel, article, dueAt).stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
        Waivers.requireNoneOpen(revision.findings(), revision.waivers());
    }

    /** Everything but findings that would stop the revision, so that a screen can say it before anybody submits. */
    public List<SocialException> refusals(PostRevision revision, Channel channel, Article article, Instant dueAt) {
        NetworkProfile profile = tone.profile(channel);
        LocalDate day = dueAt.atZone(channel.zone()).toLocalDate();
        return Stream.<Runnable>of(
                        () -> requireOpen(profile),
                        () -> ArticleCheck.requireForNetworks(article),
                        () -> ArticleCheck.requireLanguage(article, channel),
                        () -> requireText(revision, profile),
                        () -> ArticleCheck.requireAddress(article),
                        () -> requirePictures(revision, profile),
                        () -> requireRights(revision, article, day))
                .flatMap(demand -> refusal(demand).stream())
                .toList();
    }

    private static Optional<SocialException> refusal(Runnable demand) {
        try {
            demand.run();
            return Optional.empty();
        } catch (SocialException refusal) {
            return Optional.of(refusal);
        }
    }

    private static void requireOpen(NetworkProfile profile) {
        if (!profile.dispatches()) {
            throw new SocialException(
                    ErrorCode.NETWORK_CLOSED,
                    Wording.of(
                            "%s is %s%s and takes no posts%s",
                            "%s est %s%s et ne prend aucun post%s",
                            profile.name(),
                            closed(profile),
                            profile.closedOn().map(SubmissionCheck::since).orElse(Wording.same("")),
                            profile.substitute().map(SubmissionCheck::instead).orElse(Wording.same(""))),
                    Place.of("channel"));
        }
    }

    private static Wording closed(NetworkProfile profile) {
        return profile.lifecycle() == Lifecycle.READ_ONLY
                ? new Wording("READ_ONLY", "en lecture seule")
                : new Wording(profile.lifecycle().name(), "fermé");
    }

    private static Wording since(LocalDate day) {
        return Wording.of(" since %s", " depuis le %s", Wording.day(day));
    }

    private static Wording instead(NetworkId other) {
        return Wording.of("; use %s instead", " ; utilisez %s", other);
    }

    private static void requireText(PostRevision revision, NetworkProfile profile) {
        if (revision.text().isBlank()) {
            throw new SocialException(
                    ErrorCode.VARIANT_TEXT_EMPTY,
                    Wording.of(
                            "the post has 0 characters, it takes at least 1",
                            "le post compte 0 caractère, il en faut au moins 1"),
                    Place.of("text"));
        }
        TextLength length = TextCounter.count(revision.text(), profile);
        if (!length.fits()) {
            boolean second = length.used() <= length.limit();
            throw new SocialException(
                    ErrorCode.VARIANT_TEXT_TOO_LONG,
                    Wording.of(
                            "the text counts %d on %s, which allows %d%s",
                            "le texte compte %d sur %s, qui en permet %d%s",
                            second ? length.secondUsed() : length.used(),
                            profile.name(),
                            second ? length.secondLimit() : length.limit(),
                            second ? " (UTF-8)" : ""),
                    Place.of("text"));
        }
    }

    private void requirePictures(PostRevision revision, NetworkProfile profile) {
        Optional<VariantImage> image = revision.variant().image();
        if (image.isPresent()) {
            requireTakesPictures(profile);
            requireReachable(image.get().ref(), profile);
            requireAlt(image.get().alt().value().length(), profile);
            requireReadable(image.get().ref(), "image");
        }
        revision.variant().card().flatMap(LinkCard::thumbnail).ifPresent(ref -> requireReadable(ref, "card.thumbnail"));
    }

    private static void requireTakesPictures(NetworkProfile profile) {
        if (profile.image().isEmpty() || profile.maxImages() < 1) {
            throw new SocialException(
                    ErrorCode.VARIANT_PART_NOT_SUPPORTED,
                    Wording.of(
                            "%s takes 0 pictures, the post has 1",
                            "%s accepte 0 image, le post en a 1", profile.name()),
                    Place.of("image"));
        }
    }

    /** Said before anybody submits: no author can do anything about it. */
    private void requireReachable(MediaRef ref, NetworkProfile profile) {
        if (profile.fetchesPictures() && publicMedia.isEmpty()) {
            throw new SocialException(
                    ErrorCode.MEDIA_NOT_REACHABLE,
                    Wording.of(
                            "%s fetches pictures itself, but picture %s has no public address; signed links or a public folder"
                                    + " must be configured first",
                            "%s va chercher les images lui-même, mais l’image %s n’a pas d’adresse publique ; il faut"
                                    + " d’abord configurer des liens signés ou un dossier public",
                            profile.name(),
                            ref.id()),
                    Place.of("image"));
        }
    }

    private static void requireAlt(int length, NetworkProfile profile) {
        int limit = profile.text().maxAltText();
        if (limit > 0 && length > limit) {
            throw new SocialException(
                    ErrorCode.VARIANT_ALT_TEXT_TOO_LONG,
                    Wording.of(
                            "the alternative text has %d characters, %s allows %d",
                            "le texte alternatif compte %d caractères, %s en permet %d", length, profile.name(), limit),
                    Place.of("alt"));
        }
    }

    /** Refuses by the renditioner's codes what is no picture, or too large. */
    private void requireReadable(MediaRef ref, String field) {
        try {
            media.open(ref).ifPresent(renditioner::inspect);
        } catch (SocialException refusal) {
            throw refusal.at(Place.of(field));
        }
    }

    private static void requireRights(PostRevision revision, Article article, LocalDate day) {
        revision.variant().image().map(VariantImage::ref).ifPresent(ref -> requireRights(ref, "image", article, day));
        revision.variant()
                .card()
                .flatMap(LinkCard::thumbnail)
                .ifPresent(ref -> requireRights(ref, "card.thumbnail", article, day));
    }

    private static void requireRights(MediaRef ref, String field, Article article, LocalDate day) {
        ImageRights.expired(ref, article, day).ifPresent(image -> {
            throw new SocialException(
                    ErrorCode.MEDIA_RIGHTS_EXPIRED,
                    Wording.of(
                            "picture %s may be used on networks until %s; the post is due on %s",
                            "l’image %s peut servir sur les réseaux jusqu’au %s ; le post est prévu le %s",
                            image.label(),
                            Wording.day(image.socialUseUntil().orElseThrow()),
                            Wording.day(day)),
                    Place.of(field));
        });
    }
}

package dev.socialpublisher.queue.check;

import dev.socialpublisher.approval.Waivers;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.ImageFacts;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.PublicMedia;
import dev.socialpublisher.media.Renditioner;
import dev.socialpublisher.media.video.limit.VideoLimit;
import dev.socialpublisher.network.Closure;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.PictureDuty;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.network.TextLength;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.text.ThreadText;
import dev.socialpublisher.variant.ContentWarning;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** What is asked of other words for a post that is out: its article, pictures and rights were checked when it left. */
    public void requireWords(PostRevision revision, Channel channel) {
        NetworkProfile profile = tone.profile(channel);
        requireText(revision, profile);
        requireWarning(revision, profile);
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
                        () -> requireWarning(revision, profile),
                        () -> ArticleCheck.requireAddress(article),
                        () -> requirePictures(revision, profile),
                        () -> new VideoCheck(media).require(revision.variant(), profile),
                        () -> requireReachable(revision.variant(), profile),
                        () -> PollCheck.require(revision, profile),
                        () -> TitleCheck.require(revision.variant(), revision.text(), profile),
                        () -> requireRights(revision, article, day))
                .flatMap(demand -> refusal(demand).stream())
                .toList();
    }

    /** What an editor should know of the pictures although nothing stops them. */
    public List<Wording> notices(PostRevision revision, Channel channel) {
        NetworkProfile profile = tone.profile(channel);
        List<VariantImage> images = revision.variant().images();
        return IntStream.range(0, images.size())
                .boxed()
                .flatMap(
                        at -> facts(images.get(at).ref())
                                .flatMap(facts -> Movement.lost(facts, profile, at + 1, images.size()))
                                .stream())
                .toList();
    }

    /** Empty where the picture is gone or none, which is a refusal. */
    private Optional<ImageFacts> facts(MediaRef ref) {
        try {
            return media.open(ref).map(renditioner::inspect);
        } catch (SocialException refused) {
            return Optional.empty();
        }
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
            throw new SocialException(ErrorCode.NETWORK_CLOSED, Closure.of(profile), Place.of("channel"));
        }
    }

    private static void requireText(PostRevision revision, NetworkProfile profile) {
        if (ThreadText.parts(revision.text()).stream().allMatch(String::isBlank)) {
            throw new SocialException(
                    ErrorCode.VARIANT_TEXT_EMPTY,
                    Wording.of(
                            "the post has 0 characters, it takes at least 1",
                            "le post compte 0 caractère, il en faut au moins 1"),
                    Place.of("text"));
        }
        List<TextLength> parts = TextCounter.parts(
                revision.text(),
                profile,
                revision.variant().attaches(),
                revision.variant().warning());
        requireThread(parts.size(), profile);
        for (int part = 0; part < parts.size(); part++) {
            requireFits(parts.get(part), profile, parts.size() == 1 ? "" : said(part + 1, parts.size()));
        }
    }

    private static void requireWarning(PostRevision revision, NetworkProfile profile) {
        revision.variant().warning().filter(words -> !profile.warns()).ifPresent(words -> {
            throw new SocialException(
                    ErrorCode.VARIANT_PART_NOT_SUPPORTED, ContentWarning.notTaken(words, profile), Place.of("warning"));
        });
    }

    private static void requireThread(int parts, NetworkProfile profile) {
        if (parts > profile.maxParts()) {
            throw new SocialException(
                    ErrorCode.VARIANT_PART_NOT_SUPPORTED,
                    Wording.of(
                            "the text has %d parts, with lines of --- between them; %s allows %d",
                            "le texte a %d parties, séparées par des lignes ---\u202f; %s en permet %d",
                            parts,
                            profile.name(),
                            profile.maxParts()),
                    Place.of("text"));
        }
    }

    private static Wording said(int part, int parts) {
        return Wording.of(" of part %d of %d", " de la partie %d sur %d", part, parts);
    }

    private static void requireFits(TextLength length, NetworkProfile profile, Object part) {
        if (!length.fits()) {
            boolean second = length.used() <= length.limit();
            throw new SocialException(
                    ErrorCode.VARIANT_TEXT_TOO_LONG,
                    Wording.of(
                            "the text%s counts %d on %s, which allows %d%s",
                            "le texte%s compte %d sur %s, qui en permet %d%s",
                            part,
                            second ? length.secondUsed() : length.used(),
                            profile.name(),
                            second ? length.secondLimit() : length.limit(),
                            second ? " (UTF-8)" : where(length, profile)),
                    Place.of("text"));
        }
    }

    /** Why the limit is not the one that people know; a part of a sentence. */
    private static Object where(TextLength length, NetworkProfile profile) {
        return length.limit() == profile.text().limit() ? "" : new Wording(" with a picture", " avec une image");
    }

    private void requirePictures(PostRevision revision, NetworkProfile profile) {
        List<VariantImage> images = revision.variant().images();
        if (!revision.variant().attaches() && profile.needsPicture()) {
            throw new SocialException(
                    ErrorCode.VARIANT_PICTURE_MISSING, PictureDuty.missing(profile), Place.of("image"));
        }
        requireTakes(images.size(), profile);
        for (VariantImage image : images) {
            requireReachable(image.ref(), "image", profile);
            requireAlt(image.alt(), profile);
            requireReadable(image.ref(), "image");
        }
        revision.variant().card().flatMap(LinkCard::thumbnail).ifPresent(ref -> {
            if (profile.card().builtByUs()) {
                requireReachable(ref, "card.thumbnail", profile);
            }
            requireReadable(ref, "card.thumbnail");
        });
    }

    private static void requireTakes(int images, NetworkProfile profile) {
        int most = profile.image().isEmpty() ? 0 : profile.maxImages();
        if (images > most) {
            throw new SocialException(
                    ErrorCode.VARIANT_PART_NOT_SUPPORTED,
                    Wording.of(
                            "%s takes %d pictures, the post has %d",
                            "%s accepte %d image(s), le post en a %d", profile.name(), most, images),
                    Place.of("image"));
        }
    }

    private void requireReachable(MediaRef ref, String field, NetworkProfile profile) {
        if (profile.fetchesPictures() && publicMedia.isEmpty()) {
            throw unreachable(
                    ref,
                    field,
                    "%s fetches pictures itself, but picture %s has no public address;",
                    "%s va chercher les images lui-même, mais l’image %s n’a pas d’adresse publique\u202f;",
                    profile);
        }
    }

    private void requireReachable(Variant variant, NetworkProfile profile) {
        boolean fetched = profile.video().filter(VideoLimit::fetched).isPresent();
        variant.video().filter(video -> fetched && publicMedia.isEmpty()).ifPresent(video -> {
            throw unreachable(
                    video.ref(),
                    "video",
                    "%s fetches videos itself, but video %s has no public address;",
                    "%s va chercher les vidéos lui-même, mais la vidéo %s n’a pas d’adresse publique\u202f;",
                    profile);
        });
    }

    /** Said before anybody submits: no author can do anything about it. */
    private static SocialException unreachable(
            MediaRef ref, String field, String english, String french, NetworkProfile profile) {
        return new SocialException(
                ErrorCode.MEDIA_NOT_REACHABLE,
                Wording.of(
                        english + " signed links or a public folder must be configured first",
                        french + " il faut d’abord configurer des liens signés ou un dossier public",
                        profile.name(),
                        ref.id()),
                Place.of(field));
    }

    private static void requireAlt(AltText alt, NetworkProfile profile) {
        alt.tooLong(profile.text().maxAltText(), profile.name()).ifPresent(refusal -> {
            throw refusal.at(Place.of("alt"));
        });
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
        revision.variant()
                .video()
                .flatMap(video -> VideoCheck.expired(video.ref(), article, day))
                .ifPresent(why -> {
                    throw new SocialException(ErrorCode.MEDIA_RIGHTS_EXPIRED, why, Place.of("video"));
                });
        revision.variant().images().forEach(image -> requireRights(image.ref(), "image", article, day));
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

package dev.socialpublisher.adapter.web.open;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.part.OpenParts.SignedPictures;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.PublishedPictures.PublishedPicture;
import dev.socialpublisher.media.link.LinkParameters;
import dev.socialpublisher.media.link.MediaLink;
import dev.socialpublisher.media.video.VideoFile;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Pictures and videos behind signed links, below {@code /.social/media}. */
public final class SignedMediaRoutes {
    private static final int LONGEST = 500;
    private static final List<String> KNOWN = List.of("crop", "exp", "format", "sig", "size");
    private static final Duration MOST_CACHED = Duration.ofDays(1);

    private final Optional<SignedPictures> signed;
    private final Clock clock;

    private SignedMediaRoutes(Optional<SignedPictures> signed, Clock clock) {
        this.signed = signed;
        this.clock = clock;
    }

    /** Without links that are signed here every address is absent. */
    public static List<Route> of(Optional<SignedPictures> signed, Clock clock) {
        return List.of(Route.open("/{asset}", new SignedMediaRoutes(signed, clock)::picture));
    }

    private Answer picture(Call call) {
        String asset = call.variable("asset");
        SignedPictures pictures = signed.orElseThrow(() -> absent(asset));
        requireKnownOnly(call);
        LinkParameters parameters = new LinkParameters(
                asset,
                call.query("crop", LONGEST).orElse(""),
                call.query("size", LONGEST).orElse(""),
                call.requiredQuery("format", LONGEST),
                call.requiredQuery("exp", LONGEST));
        String signature = call.requiredQuery("sig", LONGEST);
        if (parameters.format().equals(LinkParameters.VIDEO)) {
            MediaRef ref = pictures.links().readVideo(parameters, signature);
            return pictures.videos()
                    .videoFile(ref)
                    .map(SignedMediaRoutes::answer)
                    .orElseThrow(() -> absent(asset));
        }
        call.requiredQuery("size", LONGEST);
        MediaLink link = pictures.links().read(parameters, signature);
        return pictures.pictures()
                .find(link.ref(), link.rendition())
                .map(found -> answer(call, found, link))
                .orElseThrow(() -> absent(asset));
    }

    /** For networks that fetch it once: nobody is to keep it. */
    private static Answer answer(VideoFile video) {
        Answer answer = Answer.streamed(video.facts().mediaType(), video.facts().bytes(), out -> {
            try (video) {
                Files.copy(video.path(), out);
            }
        });
        return guarded(answer, video.facts().hash()).with("Cache-Control", "no-store");
    }

    private Answer answer(Call call, PublishedPicture picture, MediaLink link) {
        String etag = '"' + picture.name() + '"';
        Answer answer = call.holds(etag)
                ? Answer.notModified(etag)
                : Answer.raw(picture.mediaType(), picture.bytes().toArray());
        Duration left = Duration.between(clock.instant(), link.expires());
        long cached = Math.min(left.toSeconds(), MOST_CACHED.toSeconds());
        return guarded(answer, picture.name())
                .with("ETag", etag)
                .with("Cache-Control", "public, max-age=" + Math.max(0, cached));
    }

    /** Shown by whoever fetches it, and never run. */
    private static Answer guarded(Answer answer, String name) {
        return answer.with("Content-Disposition", "inline; filename=\"" + name + "\"")
                .with("Content-Security-Policy", "default-src 'none'; sandbox")
                .with("Cross-Origin-Resource-Policy", "cross-origin");
    }

    /** What is not signed is not taken; each parameter stands once. */
    private static void requireKnownOnly(Call call) {
        Map<String, String[]> given = call.request().getParameterMap();
        for (String name : new TreeSet<>(given.keySet())) {
            if (!KNOWN.contains(name) || given.getOrDefault(name, new String[0]).length > 1) {
                throw new SocialException(
                        ErrorCode.WEB_BODY_MALFORMED,
                        Wording.of(
                                "The parameter %s stands %d times; a picture takes %s, each once.",
                                "Le paramètre %s figure %d fois ; une image prend %s, chacun une fois.",
                                name,
                                given.getOrDefault(name, new String[0]).length,
                                String.join(", ", KNOWN)),
                        Place.of(name));
            }
        }
    }

    private static SocialException absent(String asset) {
        return new SocialException(
                ErrorCode.MEDIA_NOT_FOUND,
                Wording.of("There is no published picture %s.", "Il n’y a pas d’image publiée %s.", asset),
                Place.of("asset"));
    }
}

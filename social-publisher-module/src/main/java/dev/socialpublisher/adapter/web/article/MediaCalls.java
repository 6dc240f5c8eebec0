package dev.socialpublisher.adapter.web.article;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.Rendition;
import dev.socialpublisher.media.Renditioner;
import java.util.List;

/** Small renditions for the screens; the original never leaves. */
final class MediaCalls {
    private static final long MAX_BYTES = 400_000;

    private final MediaSource source;
    private final Renditioner renditioner;

    MediaCalls(MediaSource source, Renditioner renditioner) {
        this.source = source;
        this.renditioner = renditioner;
    }

    List<Route> routes() {
        return List.of(Route.get("/media", this::preview));
    }

    private Answer preview(Call call) {
        String ref = call.requiredQuery("ref", 500);
        int width = call.number("width", 480, 40, 1200);
        Rendition small = small(ref, width);
        return Answer.raw(small.mediaType(), small.bytes().toArray());
    }

    private Rendition small(String ref, int width) {
        Place place = Place.of("ref");
        MediaLimit limit = new MediaLimit(List.of("image/jpeg", "image/png"), MAX_BYTES, width);
        try {
            return renditioner.render(
                    source.open(new MediaRef(ref))
                            .orElseThrow(() -> new SocialException(
                                    ErrorCode.MEDIA_NOT_FOUND,
                                    Wording.of("There is no picture %s.", "Il n’y a pas d’image %s.", ref),
                                    place)),
                    limit);
        } catch (SocialException refusal) {
            throw refusal.at(place);
        }
    }
}

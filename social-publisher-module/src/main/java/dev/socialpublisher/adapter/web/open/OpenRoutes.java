package dev.socialpublisher.adapter.web.open;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.MetaJson;
import dev.socialpublisher.adapter.web.part.OpenParts;
import dev.socialpublisher.article.share.ArticlePath;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import java.util.List;

/** The operations that take no sign-in. */
public final class OpenRoutes {
    /** Short, since a corrected title must reach the networks before their first look; a late answer is better than none. */
    private static final String CACHING = "public, max-age=60, stale-while-revalidate=300, stale-if-error=86400";

    private static final int ETAG_LENGTH = 32;

    private final OpenParts parts;

    private OpenRoutes(OpenParts parts) {
        this.parts = parts;
    }

    public static List<Route> of(OpenParts parts) {
        return List.of(Route.open("/meta", new OpenRoutes(parts)::meta));
    }

    private Answer meta(Call call) {
        ArticlePath path = MetaJson.asked(
                parts.site(),
                call.requiredQuery("workspace", 60),
                call.requiredQuery("path", 1000),
                call.requiredQuery("lang", 20));
        return parts.pages()
                .find(path)
                .map(meta -> unlessKnown(call, MetaJson.of(meta)))
                .orElseThrow(() -> notPublished(path));
    }

    private static Answer unlessKnown(Call call, MetaJson body) {
        String hash = Bytes.utf8(body.toString()).sha256();
        String etag = '"' + hash.substring(0, ETAG_LENGTH) + '"';
        return (call.holds(etag) ? Answer.notModified(etag) : Answer.ok(body).withEtag(etag))
                .with("Cache-Control", CACHING);
    }

    private static SocialException notPublished(ArticlePath path) {
        return new SocialException(
                ErrorCode.ARTICLE_NOT_FOUND,
                Wording.of(
                        "There is no published article %s in workspace %s with a text in %s.",
                        "Il n’y a pas d’article publié %s dans l’espace %s avec un texte en %s.",
                        path.path(),
                        path.workspace(),
                        path.language().toLanguageTag()),
                Place.of("path"));
    }
}

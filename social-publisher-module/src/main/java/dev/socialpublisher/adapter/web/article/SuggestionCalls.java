package dev.socialpublisher.adapter.web.article;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.Checked;
import dev.socialpublisher.adapter.web.part.HouseSettings;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.media.ImageFacts;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.Renditioner;
import dev.socialpublisher.variant.Objective;
import dev.socialpublisher.variant.suggest.ArticleTraits;
import dev.socialpublisher.variant.suggest.Suggestion;
import dev.socialpublisher.variant.suggest.SuggestionSource;
import dev.socialpublisher.variant.suggest.Suggestions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which networks for an article. */
final class SuggestionCalls {
    /** So many pictures are opened to learn their shape; an article's best come first. */
    private static final int MOST_OPENED = 10;

    private final Lookups lookups;
    private final SuggestionSource rules;
    private final Pictures pictures;
    private final HouseSettings house;
    private final Clock clock;

    /** What tells a picture's shape. */
    record Pictures(MediaSource source, Renditioner renditioner) {
        /** False also for a picture that cannot be opened: what is published with it will say so. */
        private boolean isPortrait(MediaRef ref) {
            try {
                return source.open(ref)
                        .map(renditioner::inspect)
                        .filter(Pictures::isPortrait)
                        .isPresent();
            } catch (SocialException unreadable) {
                return false;
            }
        }

        private static boolean isPortrait(ImageFacts facts) {
            return facts.height() > facts.width();
        }
    }

    SuggestionCalls(Lookups lookups, SuggestionSource rules, Pictures pictures, HouseSettings house, Clock clock) {
        this.lookups = lookups;
        this.rules = rules;
        this.pictures = pictures;
        this.house = house;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(Route.get("/articles/{workspace}/{uuid}/suggestions", this::suggestions));
    }

    private Answer suggestions(Call call) {
        Optional<Objective> objective =
                call.query("objective", 30).map(name -> Checked.oneOf("objective", name, Objective.class));
        Article article = lookups.article(ArticleCalls.key(call, lookups, house))
                .withMediaUsableOn(LocalDate.now(clock.withZone(house.zone())));
        return Answer.ok(new SuggestionJson.ListJson(suggested(article, objective).stream()
                .map(suggestion -> SuggestionJson.of(suggestion, call.locale()))
                .toList()));
    }

    /** None for an article that its editors keep from networks. */
    private List<Suggestion> suggested(Article article, Optional<Objective> objective) {
        if (article.share().noSocial()) {
            return List.of();
        }
        long portraits = article.images().stream()
                .limit(MOST_OPENED)
                .map(ArticleImage::ref)
                .filter(pictures::isPortrait)
                .count();
        return Suggestions.of(ArticleTraits.of(article, (int) portraits), objective, rules.all());
    }
}

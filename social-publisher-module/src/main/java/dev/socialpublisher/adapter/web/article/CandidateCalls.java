package dev.socialpublisher.adapter.web.article;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.CheckJson;
import dev.socialpublisher.adapter.web.json.OfferJson;
import dev.socialpublisher.adapter.web.part.HouseSettings;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.offer.Offer;
import dev.socialpublisher.tone.offer.OfferedCandidates;
import dev.socialpublisher.tone.offer.Offers;
import dev.socialpublisher.variant.PostText;
import dev.socialpublisher.variant.Recipe;
import dev.socialpublisher.variant.RecipeSource;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.compose.VariantComposer;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Proposals for one channel. */
final class CandidateCalls {
    private final Lookups lookups;
    private final RecipeSource recipes;
    private final HouseSettings house;
    private final Clock clock;

    CandidateCalls(Lookups lookups, RecipeSource recipes, HouseSettings house, Clock clock) {
        this.lookups = lookups;
        this.recipes = recipes;
        this.house = house;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(Route.get("/articles/{workspace}/{uuid}/candidates", this::candidates));
    }

    private Answer candidates(Call call) {
        Channel channel = lookups.channel(call.requiredQuery("channel", 60));
        ZonedDateTime now = clock.instant().atZone(channel.zone());
        Article article =
                lookups.article(ArticleCalls.key(call, lookups, house)).withMediaUsableOn(now.toLocalDate());
        NetworkProfile profile = lookups.profile(channel);
        Offers offers = article.share().noSocial()
                ? new Offers(List.of(), List.of())
                : offers(article, profile, lookups.charter(channel.charter()), now);
        return Answer.ok(new OfferJson.ListJson(
                channel.id().value(),
                offers.offers().stream().map(offer -> view(offer, profile)).toList(),
                offers.blockedBy().stream().map(rule -> rule.value()).toList()));
    }

    private Offers offers(Article article, NetworkProfile profile, Charter charter, ZonedDateTime now) {
        Recipe recipe = recipes.find(profile.id())
                .orElseThrow(() -> new SocialException(
                        ErrorCode.VARIANT_RECIPE_BROKEN,
                        Wording.of(
                                "There is no recipe for %s, so nothing is proposed.",
                                "Il n’y a pas de recette pour %s : rien n’est proposé.", profile.name()),
                        Place.of("channel")));
        Occasion occasion = Occasion.UNKNOWN.at(Optional.of(now), Optional.empty());
        return new OfferedCandidates(charter, profile, Optional.of(article), occasion)
                .from(VariantComposer.compose(
                        article, profile, recipe, charter.settingsFor(profile.id(), article.section())));
    }

    private static OfferJson view(Offer offer, NetworkProfile profile) {
        Variant variant = offer.candidate().variant();
        CheckJson check = CheckJson.of(
                new CheckJson.Facts(
                        variant,
                        profile,
                        TextCounter.parts(
                                PostText.of(variant, profile), profile, variant.attaches(), variant.warning()),
                        offer.findings(),
                        variant.provenance(),
                        List.of(),
                        List.of()),
                List.of());
        return OfferJson.of(offer, check);
    }
}

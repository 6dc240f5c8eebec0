package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.network.TextLength;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.offer.Offer;
import dev.socialpublisher.tone.offer.OfferedCandidates;
import dev.socialpublisher.tone.offer.Offers;
import dev.socialpublisher.variant.PostText;
import dev.socialpublisher.variant.Recipe;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.compose.VariantComposer;
import java.util.Optional;

/** Composes and checks, as the Social tab does. */
final class Proposals {
    private final House house;
    private final Optional<String> charter;

    /** {@code charter}: its id; the sample magazine's in the article's language without it. */
    Proposals(House house, Optional<String> charter) {
        this.house = house;
        this.charter = charter;
    }

    /** What is proposed on one network. */
    record OnNetwork(NetworkProfile profile, Charter charter, Offers offers) {
        static String text(Offer offer, NetworkProfile profile) {
            return PostText.of(offer.candidate().variant(), profile);
        }

        static TextLength length(Offer offer, NetworkProfile profile) {
            return TextCounter.fullest(text(offer, profile), profile, false);
        }

        static Variant variant(Offer offer) {
            return offer.candidate().variant();
        }
    }

    OnNetwork on(String network, Article article) {
        NetworkProfile profile = house.profile(network);
        Charter inForce = house.charter(charter, article.ref().key().locale());
        Recipe recipe = house.modules()
                .recipes()
                .find(profile.id())
                .orElseThrow(() -> new SocialException(
                        ErrorCode.VARIANT_RECIPE_BROKEN,
                        Wording.of("There is no recipe for %s.", "Il n’y a pas de recette pour %s.", profile.name())));
        Offers offers = new OfferedCandidates(inForce, profile, Optional.of(article), Occasion.UNKNOWN)
                .from(VariantComposer.compose(
                        article, profile, recipe, inForce.settingsFor(profile.id(), article.section())));
        return new OnNetwork(profile, inForce, offers);
    }
}

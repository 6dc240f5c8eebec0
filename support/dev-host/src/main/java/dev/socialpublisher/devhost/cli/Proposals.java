package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
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
import java.util.stream.Collectors;

/** Composes and checks, as the Social tab does. */
final class Proposals {
    private final LightModules modules;

    Proposals(LightModules modules) {
        this.modules = modules;
    }

    /** What is proposed on one network. */
    record OnNetwork(NetworkProfile profile, Charter charter, Offers offers) {
        static String text(Offer offer, NetworkProfile profile) {
            return PostText.of(offer.candidate().variant(), profile);
        }

        static TextLength length(Offer offer, NetworkProfile profile) {
            return TextCounter.count(text(offer, profile), profile);
        }

        static Variant variant(Offer offer) {
            return offer.candidate().variant();
        }
    }

    OnNetwork on(String network, Article article) {
        NetworkProfile profile = profile(network);
        Charter charter = charter(article);
        Recipe recipe = modules.recipes()
                .find(profile.id())
                .orElseThrow(() -> new SocialException(
                        ErrorCode.VARIANT_RECIPE_BROKEN,
                        Wording.of("There is no recipe for %s.", "Il n’y a pas de recette pour %s.", profile.name())));
        Offers offers = new OfferedCandidates(charter, profile, Optional.of(article), Occasion.UNKNOWN)
                .from(VariantComposer.compose(
                        article, profile, recipe, charter.settingsFor(profile.id(), article.section())));
        return new OnNetwork(profile, charter, offers);
    }

    private NetworkProfile profile(String network) {
        return NetworkId.parse(network)
                .flatMap(modules.profiles()::find)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.NETWORK_UNKNOWN,
                        Wording.of(
                                "There is no network '%s'; known are %s.",
                                "Il n’y a pas de réseau « %s » ; réseaux connus : %s.",
                                network,
                                modules.profiles().all().stream()
                                        .map(profile -> profile.id().value())
                                        .collect(Collectors.joining(", ")))));
    }

    /** The sample magazine's in the article's language. */
    private Charter charter(Article article) {
        String id = "magazine-" + article.ref().key().locale().getLanguage();
        return modules.charters()
                .find(id)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.TONE_CHARTER_UNKNOWN,
                        Wording.of(
                                "There is no charter '%s' in the light modules.",
                                "Il n’y a pas de charte « %s » dans les modules légers.", id)));
    }
}

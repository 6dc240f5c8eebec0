package dev.socialpublisher.adapter.web.part;

import dev.socialpublisher.actor.CurrentActor;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.AssetPublication;
import dev.socialpublisher.channel.ChannelStore;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.Renditioner;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.queue.HoldStore;
import dev.socialpublisher.tone.CharterSource;
import dev.socialpublisher.tone.charter.CharterWorkbench;
import dev.socialpublisher.variant.RecipeSource;
import dev.socialpublisher.variant.suggest.SuggestionSource;
import java.time.Clock;
import java.util.Set;

/**
 * What the servlets work with.
 *
 * @param assets which of the pictures readers can see
 * @param connected networks that have a connector
 * @param dispatch state of dispatch, for the screens
 */
public record WebParts(
        CurrentActor actors,
        HouseSettings house,
        QueueServices queue,
        ChannelStore channels,
        HoldStore holds,
        ProfileSource profiles,
        CharterSource charters,
        CharterWorkbench workbench,
        RecipeSource recipes,
        SuggestionSource suggestions,
        ArticleSource articles,
        MediaSource media,
        AssetPublication assets,
        Renditioner renditioner,
        Set<NetworkId> connected,
        Accounts accounts,
        Dispatch dispatch,
        Clock clock) {
    public Lookups lookups() {
        return new Lookups(channels, profiles, charters, articles, assets, media);
    }
}

package dev.socialpublisher.adapter.web.part;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.AssetPublication;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.ChannelStore;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CharterSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what a call names, or refuses with the name that nobody knows. */
public record Lookups(
        ChannelStore channels,
        ProfileSource profiles,
        CharterSource charters,
        ArticleSource articles,
        AssetPublication assets,
        MediaSource media) {
    public Channel channel(String id) {
        return ChannelId.parse(id).flatMap(channels::find).orElseThrow(() -> noChannel(id));
    }

    public NetworkProfile profile(NetworkId id) {
        return profiles.find(id).orElseThrow(() -> noNetwork(id.value()));
    }

    /** As it holds for the channel's account. */
    public NetworkProfile profile(Channel channel) {
        return channel.within(profile(channel.network()));
    }

    public NetworkProfile network(String id) {
        return NetworkId.parse(id).flatMap(profiles::find).orElseThrow(() -> noNetwork(id));
    }

    public Charter charter(String id) {
        return charters.find(id)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.TONE_CHARTER_UNKNOWN,
                        Wording.of("There is no charter %s.", "Il n’y a pas de charte %s.", id),
                        Place.of("charter")));
    }

    public Article article(ArticleKey key) {
        return articles.find(key)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.ARTICLE_NOT_FOUND,
                        Wording.of(
                                "There is no article %s in workspace %s with a text in %s.",
                                "Il n’y a pas d’article %s dans l’espace %s avec un texte en %s.",
                                key.uuid(),
                                key.workspace(),
                                key.locale().toLanguageTag()),
                        Place.of("article")));
    }

    /** In which an item of a site that nobody said may be written. */
    public List<Locale> languages(String likelySite, String workspace, String uuid) {
        List<Locale> found = articles.languages(articles.siteOf(workspace, uuid, likelySite), workspace, uuid);
        if (found.isEmpty()) {
            throw new SocialException(
                    ErrorCode.ARTICLE_NOT_FOUND,
                    Wording.of(
                            "There is no article %s in workspace %s.",
                            "Il n’y a pas d’article %s dans l’espace %s.", uuid, workspace),
                    Place.of("article"));
        }
        return found;
    }

    /** The key of an item whose site nobody said, under the site that it belongs to. */
    public ArticleKey ofItsSite(ArticleKey likely) {
        return likely.ofSite(articles.siteOf(likely.workspace(), likely.uuid(), likely.site()));
    }

    /** Empty for a text that no post can be named by. */
    public static Optional<PostId> postId(String text) {
        try {
            return Optional.of(PostId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public static SocialException noPost(String id, String field) {
        return new SocialException(
                ErrorCode.QUEUE_POST_NOT_FOUND,
                Wording.of("There is no post %s.", "Il n’y a pas de post %s.", id),
                Place.of(field));
    }

    private static SocialException noChannel(String id) {
        return new SocialException(
                ErrorCode.CHANNEL_NOT_FOUND,
                Wording.of("There is no channel %s.", "Il n’y a pas de compte %s.", id),
                Place.of("channel"));
    }

    private SocialException noNetwork(String id) {
        return new SocialException(
                ErrorCode.NETWORK_UNKNOWN,
                Wording.of(
                        "There is no network %s; known are %s.",
                        "Il n’y a pas de réseau %s ; les réseaux connus sont %s.",
                        id,
                        String.join(
                                ", ",
                                profiles.all().stream()
                                        .map(profile -> profile.id().value())
                                        .toList())),
                Place.of("network"));
    }
}

package dev.socialpublisher.queue.check;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;

/** What an article must be, whatever is written about it. */
final class ArticleCheck {
    /** The part of an address template that the house's settings fill, and not the article. */
    private static final String BASE = "base";

    private ArticleCheck() {}

    static void requireForNetworks(Article article) {
        if (article.share().noSocial()) {
            throw new SocialException(
                    ErrorCode.ARTICLE_NOT_FOR_NETWORKS,
                    Wording.of(
                            "article \"%s\" (%s) is marked noSocial in its share metadata: it does not go to networks",
                            "l’article «\u00a0%s\u00a0» (%s) porte la mention noSocial dans ses métadonnées de partage\u00a0: il ne va pas sur les réseaux",
                            article.title(),
                            article.ref().key().uuid()),
                    Place.of("article"));
        }
    }

    /** Where a translation is missing another language may stand in for it; its readers would not understand. */
    static void requireLanguage(Article article, Channel channel) {
        ArticleKey key = article.ref().key();
        if (!channel.speaks(key.locale())) {
            throw new SocialException(
                    ErrorCode.ARTICLE_OTHER_LANGUAGE,
                    Wording.of(
                            "the article is in %s, account %s speaks %s; translate the article, or choose another account",
                            "l’article est en langue %s, le compte %s parle %s ; traduisez l’article ou choisissez un autre compte",
                            key.locale().toLanguageTag(),
                            channel.name(),
                            channel.language().toLanguageTag()),
                    Place.of("channel"));
        }
    }

    static void requireAddress(Article article) {
        if (article.address().unresolved().contains(BASE)) {
            throw unresolved(Wording.of(
                    "the article's address %s cannot be made: nobody has said where readers find site %s; an administrator sets"
                            + " SOCIAL_SITE_BASE_URL to the site's public address",
                    "l’adresse de l’article, %s, ne peut pas être formée : personne n’a dit où les lecteurs trouvent le site %s ;"
                            + " un administrateur donne à SOCIAL_SITE_BASE_URL l’adresse publique du site",
                    article.address().template(),
                    article.ref().key().site()));
        }
        if (!article.address().unresolved().isEmpty()) {
            throw unresolved(Wording.of(
                    "the article's address %s cannot be made: the article lacks %s",
                    "l’adresse de l’article, %s, ne peut pas être formée : il manque à l’article %s",
                    article.address().template(),
                    String.join(", ", article.address().unresolved())));
        }
    }

    private static SocialException unresolved(Wording detail) {
        return new SocialException(ErrorCode.ARTICLE_URL_UNRESOLVED, detail, Place.of("link"));
    }
}

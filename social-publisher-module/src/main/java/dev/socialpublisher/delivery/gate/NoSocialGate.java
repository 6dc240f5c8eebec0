package dev.socialpublisher.delivery.gate;

import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.error.Wording;

/**
 * Holds a post whose article was marked "not for networks" after its submission. Reads the article as editors see it: the
 * mark counts before it is published.
 */
public final class NoSocialGate implements Gate {
    private final ArticleSource articles;

    public NoSocialGate(ArticleSource articles) {
        this.articles = articles;
    }

    @Override
    public GateResult check(Claim claim) {
        return articles.find(claim.post().article())
                .filter(article -> article.share().noSocial())
                .<GateResult>map(article -> new GateResult.Hold(Wording.of(
                        "article \"%s\" was marked noSocial in its share metadata; remove the mark, then release the post",
                        "l’article « %s » a été marqué « pas sur les réseaux sociaux » ; retirez cette marque, puis remettez le post dans la file",
                        article.title())))
                .orElse(GateResult.pass());
    }
}

package dev.socialpublisher.delivery.gate;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.article.SnapshotStore;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.error.Wording;

/** Holds a post whose readers would find nothing behind its link. */
public final class ArticlePublicGate implements Gate {
    private final ArticleSource articles;
    private final SnapshotStore snapshots;

    public ArticlePublicGate(ArticleSource articles, SnapshotStore snapshots) {
        this.articles = articles;
        this.snapshots = snapshots;
    }

    @Override
    public GateResult check(Claim claim) {
        if (isNote(claim)) {
            return GateResult.pass();
        }
        PublicationStatus status = articles.status(claim.post().article());
        if (status.isPublic()) {
            return GateResult.pass();
        }
        return new GateResult.Hold(Wording.of(
                "the article is not public (%s); publish it, then release the post",
                "l’article n’est pas en ligne (%s)\u202f; publiez-le, puis remettez le post dans la file",
                words(status)));
    }

    /** A note has no page of its own. */
    private boolean isNote(Claim claim) {
        return snapshots
                .find(claim.post().revision().article())
                .map(Article::address)
                .filter(PublicAddress.NONE::equals)
                .isPresent();
    }

    private static Wording words(PublicationStatus status) {
        return switch (status) {
            case NEVER_PUBLISHED -> new Wording("never published", "jamais publié");
            case UNPUBLISHED -> new Wording("unpublished", "dépublié");
            case DELETED -> new Wording("deleted", "supprimé");
            case PUBLISHED, MODIFIED -> new Wording("public", "en ligne");
        };
    }
}

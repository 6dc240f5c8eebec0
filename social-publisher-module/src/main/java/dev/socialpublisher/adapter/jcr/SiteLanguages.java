package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.ArticleMapping;
import java.util.Optional;
import javax.jcr.Node;

/** The languages of an item, as the host's own definition of its site has them. Asked with every reading; never throws. */
@FunctionalInterface
public interface SiteLanguages {
    /** Of a host without sites of its own. */
    SiteLanguages UNSAID = item -> Optional.empty();

    /** Empty where no site of the host knows the item, or it says nothing: then the mapping's languages count. */
    Optional<ArticleMapping.Languages> of(Node item);
}

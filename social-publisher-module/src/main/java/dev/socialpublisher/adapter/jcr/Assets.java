package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.ArticleMapping.Library;
import dev.socialpublisher.media.FocalPoint;
import dev.socialpublisher.media.MediaRef;
import java.time.LocalDate;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Assets as an article's fields name them: {@code jcr:} and an identifier, a bare identifier, or a path in the library. All
 * three lead to one reference.
 */
final class Assets {
    private final SessionSource sessions;

    Assets(SessionSource sessions) {
        this.sessions = sessions;
    }

    /**
     * What an asset says of itself.
     *
     * @param until last day of use on networks
     */
    record Facts(
            MediaRef ref,
            Optional<String> alt,
            Optional<String> credit,
            Optional<LocalDate> until,
            Optional<FocalPoint> focus) {
        static Facts silent(MediaRef ref) {
            return new Facts(ref, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** A path that leads nowhere stays what it is, and is found missing where the picture is needed. */
    MediaRef ref(String link, Library library) throws RepositoryException {
        return JcrMediaSource.isPath(link) ? facts(link, library, "").ref() : JcrMediaSource.ref(link);
    }

    /** The library is opened only for a path, or where the mapping asks for an asset's own properties. */
    Facts facts(String link, Library library, String suffix) throws RepositoryException {
        if (library.isSilent() && !JcrMediaSource.isPath(link)) {
            return Facts.silent(JcrMediaSource.ref(link));
        }
        return Repositories.read(sessions, library.workspace(), Facts.silent(JcrMediaSource.ref(link)), session -> {
            Optional<Node> asset = JcrMediaSource.asset(session, JcrMediaSource.ref(link));
            return asset.isEmpty() ? Facts.silent(JcrMediaSource.ref(link)) : facts(asset.get(), library, suffix);
        });
    }

    private static Facts facts(Node asset, Library library, String suffix) throws RepositoryException {
        MappedNode node = new MappedNode(asset, suffix);
        return new Facts(
                JcrMediaSource.ref(asset.getIdentifier()),
                node.own(library.alt()),
                node.shared(library.credit()),
                node.lastDay(library.socialUseUntil()),
                focus(node, library));
    }

    /** Two numbers from 0 to 1; anything else says nothing. */
    private static Optional<FocalPoint> focus(MappedNode node, Library library) throws RepositoryException {
        Optional<String> x = node.shared(library.focusX());
        Optional<String> y = node.shared(library.focusY());
        return x.flatMap(left -> y.flatMap(top -> FocalPoint.parse(left + "," + top)));
    }
}

package dev.socialpublisher.delivery.gate;

import dev.socialpublisher.error.Wording;
import java.net.URI;
import java.util.Optional;

/** Looks at articles' pages from outside, as networks will. Any thread; blocks on the network for seconds at most. */
@FunctionalInterface
public interface ArticlePages {
    /** What the page lacks, in words that follow its address ("answers 404", « répond 404 »); empty where networks find what they read. */
    Optional<Wording> lack(URI address);
}

package dev.socialpublisher.tone;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.variant.Variant;
import java.util.Optional;

/** All that a rule may look at. The article is absent for posts without one. */
public record CheckContext(Variant variant, NetworkProfile profile, Optional<Article> article) {}

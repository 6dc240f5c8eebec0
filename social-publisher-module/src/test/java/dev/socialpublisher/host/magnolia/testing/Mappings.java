package dev.socialpublisher.host.magnolia.testing;

import dev.socialpublisher.adapter.rulefile.BuiltIn;
import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.time.Clock;
import java.util.List;

/** The mappings that the jar brings: one of them reads the workspace {@code rivages}. */
public final class Mappings {
    private static final LightModules FILES =
            new LightModules(List.of(BuiltIn.folder()), StandardKinds.all(), Clock.systemUTC());

    private Mappings() {}

    public static List<ArticleMapping> builtIn() {
        return FILES.articleMappings();
    }
}

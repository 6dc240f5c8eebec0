package dev.socialpublisher;

import dev.socialpublisher.adapter.jcr.JcrSources;
import dev.socialpublisher.adapter.media.VideoContainers;
import dev.socialpublisher.adapter.richtext.RichTexts;
import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.video.VideoInspector;
import dev.socialpublisher.tone.charter.CharterVersionStore;
import dev.socialpublisher.tone.kinds.StandardKinds;

/**
 * What the product reads.
 *
 * @param articles as the signed-in person sees them
 * @param publicArticles as the dispatcher sees them
 * @param media as the signed-in person sees them
 * @param publicMedia as the dispatcher sees them
 */
public record Sources(
        LightModules files,
        ArticleSource articles,
        ArticleSource publicArticles,
        MediaSource media,
        MediaSource publicMedia) {
    static Sources of(SocialHost host, CharterVersionStore versions) {
        LightModules files = new LightModules(
                host.lightModules(),
                StandardKinds.all(),
                host.clock(),
                new LightModules.House(host.sites().addresses(), versions, host.styles()));
        JcrSources.Reading reading =
                new JcrSources.Reading(files::articleMappings, host.sites().languages(), RichTexts.richText());
        VideoInspector videos = new VideoContainers();
        return new Sources(
                files,
                JcrSources.articles(host.sessions(), reading),
                JcrSources.articles(host.systemSessions(), reading),
                JcrSources.media(host.sessions(), host.mediaWorkspace(), videos),
                JcrSources.media(host.systemSessions(), host.mediaWorkspace(), videos));
    }
}

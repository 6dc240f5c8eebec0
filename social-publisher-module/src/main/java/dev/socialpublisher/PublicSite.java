package dev.socialpublisher;

import dev.socialpublisher.adapter.jcr.JcrSources;
import dev.socialpublisher.adapter.richtext.RichTexts;
import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.adapter.web.PublicServlets;
import dev.socialpublisher.adapter.web.SocialServlets;
import dev.socialpublisher.adapter.web.part.OpenParts;
import dev.socialpublisher.article.share.SharePages;
import dev.socialpublisher.article.share.SharePictures;
import dev.socialpublisher.tone.kind.RuleKinds;
import java.util.Optional;

/**
 * What a public instance runs: the tags of published articles and nothing else. Composed like {@link SocialPublisher},
 * which holds one for itself, but without people, posts and database.
 */
public final class PublicSite {
    private final PublicHost host;
    private final SharePages pages;

    private PublicSite(PublicHost host, LightModules files) {
        this.host = host;
        pages = new SharePages(
                JcrSources.published(host.content().articles(), files::articleMappings, RichTexts.richText()),
                new SharePictures(Optional.empty(), host.clock(), host.zone()));
    }

    public static PublicSite of(PublicHost host) {
        return new PublicSite(
                host,
                new LightModules(
                        host.lightModules(), new RuleKinds(RuleKinds.standard()), host.clock(), host.siteAddresses()));
    }

    /** On the files that the product reads already. */
    static PublicSite of(SocialHost host, SocialSettings settings, LightModules files) {
        PublicHost readers = new PublicHost(
                host.readers(),
                settings.house().site(),
                settings.house().zone(),
                host.home(),
                host.lightModules(),
                host.clock());
        return new PublicSite(readers, files);
    }

    /** For a host that renders its pages itself. */
    public SharePages pages() {
        return pages;
    }

    /** The servlets that a public instance mounts. */
    public PublicServlets servlets() {
        return SocialServlets.publicOnly(openParts());
    }

    OpenParts openParts() {
        return new OpenParts(host.site(), pages);
    }
}

package dev.socialpublisher;

import dev.socialpublisher.adapter.crypto.HmacLinkSigner;
import dev.socialpublisher.adapter.jcr.JcrSources;
import dev.socialpublisher.adapter.media.PublicFolder;
import dev.socialpublisher.adapter.media.PublicPictures;
import dev.socialpublisher.adapter.richtext.RichTexts;
import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.adapter.web.PublicServlets;
import dev.socialpublisher.adapter.web.SocialServlets;
import dev.socialpublisher.adapter.web.part.OpenParts;
import dev.socialpublisher.article.share.SharePages;
import dev.socialpublisher.article.share.SharePictures;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.PublicMedia;
import dev.socialpublisher.media.Renditioner;
import dev.socialpublisher.media.link.SignedLinks;
import dev.socialpublisher.media.link.SignedMedia;
import dev.socialpublisher.tone.charter.CharterVersionStore;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.util.Optional;

/**
 * What a public instance runs: the tags of published articles, their pictures by signed links, and nothing else. Composed
 * like {@link SocialPublisher}, which holds one for itself, but without people, posts and database.
 */
public final class PublicSite {
    private static final String CACHE = "public-pictures";

    private final PublicHost host;
    private final Renditioner renditioner;
    private final Optional<PublicMedia> media;
    private final Optional<OpenParts.SignedPictures> signed;
    private final SharePages pages;

    private PublicSite(PublicHost host, PublicSettings settings, LightModules files, Renditioner renditioner) {
        this.host = host;
        this.renditioner = renditioner;
        media = settings.media().map(how -> how.fold(this::signedMedia, this::folder));
        signed = settings.media().flatMap(how -> how.fold(by -> Optional.of(pictures(by)), by -> Optional.empty()));
        pages = new SharePages(
                JcrSources.published(
                        host.content().articles(),
                        new JcrSources.Reading(
                                files::articleMappings, host.sites().languages(), RichTexts.richText())),
                new SharePictures(media, host.clock(), host.zone()));
    }

    /**
     * For an instance without the rest of the product.
     *
     * @param renditioner one for each process: it bounds how many pictures are decoded at a time
     */
    public static PublicSite of(PublicHost host, PublicSettings settings, Renditioner renditioner) {
        LightModules files = new LightModules(
                host.lightModules(),
                StandardKinds.all(),
                host.clock(),
                new LightModules.House(host.sites().addresses(), CharterVersionStore.NONE));
        return new PublicSite(host, settings, files, renditioner);
    }

    /** On the files that the product reads already. */
    static PublicSite of(SocialHost host, SocialSettings settings, SocialParts parts) {
        PublicHost readers = new PublicHost(
                host.readers(),
                settings.house().site(),
                settings.house().zone(),
                host.home(),
                host.lightModules(),
                host.sites(),
                host.clock());
        return new PublicSite(readers, settings.open(), parts.sources().files(), parts.renditioner());
    }

    /** For a host that renders its pages itself. */
    public SharePages pages() {
        return pages;
    }

    /** Empty where nothing serves pictures to the outside. */
    public Optional<PublicMedia> media() {
        return media;
    }

    /** The servlets that a public instance mounts. */
    public PublicServlets servlets() {
        return SocialServlets.publicOnly(openParts());
    }

    OpenParts openParts() {
        return new OpenParts(host.site(), pages, signed, host.clock());
    }

    private PublicMedia signedMedia(PublicMediaSettings.Signed by) {
        return new SignedMedia(published(), renditioner, links(by));
    }

    private PublicMedia folder(PublicMediaSettings.Folder by) {
        return PublicPictures.inFolder(
                published(), renditioner, new PublicFolder(by.folder(), by.base(), by.keep()), host.clock());
    }

    private OpenParts.SignedPictures pictures(PublicMediaSettings.Signed by) {
        PublicPictures.Cache cache = new PublicPictures.Cache(host.home().resolve(CACHE), by.cacheBytes());
        return new OpenParts.SignedPictures(
                links(by), PublicPictures.rendered(published(), renditioner, cache, host.clock()), published());
    }

    private SignedLinks links(PublicMediaSettings.Signed by) {
        return new SignedLinks(by.base(), new HmacLinkSigner(by.keys()), by.life(), host.clock());
    }

    private MediaSource published() {
        return host.content().media();
    }
}

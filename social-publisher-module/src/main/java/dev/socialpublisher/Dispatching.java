package dev.socialpublisher;

import dev.socialpublisher.adapter.connector.http.JdkExchange;
import dev.socialpublisher.adapter.connector.http.OutgoingAddresses;
import dev.socialpublisher.adapter.connector.page.HttpArticlePages;
import dev.socialpublisher.adapter.mark.FileMark;
import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.delivery.gate.ArticlePageGate;
import dev.socialpublisher.delivery.gate.ArticlePublicGate;
import dev.socialpublisher.delivery.gate.CapGate;
import dev.socialpublisher.delivery.gate.HeldGate;
import dev.socialpublisher.delivery.gate.ImageGate;
import dev.socialpublisher.delivery.gate.NoSocialGate;
import dev.socialpublisher.delivery.gate.PicturePublicGate;
import dev.socialpublisher.delivery.gate.TimeToLiveGate;
import dev.socialpublisher.delivery.gate.ToneGate;
import dev.socialpublisher.delivery.run.DeliveryRunner;
import dev.socialpublisher.delivery.run.DispatchPorts;
import dev.socialpublisher.delivery.run.Lanes;
import dev.socialpublisher.delivery.run.RetryPlan;
import dev.socialpublisher.media.PublicMedia;
import dev.socialpublisher.queue.budget.CapCheck;
import dev.socialpublisher.queue.check.OtherPosts;
import dev.socialpublisher.queue.check.ToneReview;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the dispatcher together. */
final class Dispatching {
    private Dispatching() {}

    static DeliveryRunner runner(
            SocialHost host, SocialSettings settings, SocialParts parts, Optional<PublicMedia> publicMedia) {
        JdbcStores stores = parts.stores();
        ZoneId zone = settings.house().zone();
        DispatchPorts ports = new DispatchPorts(
                stores.dispatch(),
                stores.posts(),
                stores.holds(),
                stores.channels(),
                stores.credentials(),
                stores.installation(),
                new FileMark(host.home(), settings.dispatch().installationId()),
                parts.sources().files().profiles(),
                parts.sources().publicMedia(),
                parts.renditioner(),
                publicMedia,
                gates(host, settings, stores, parts.sources()),
                parts.connectors());
        return new DeliveryRunner(
                ports,
                settings.dispatch(),
                new DeliveryRunner.Means(new Lanes(), new RetryPlan(new SecureRandom()), host.clock(), zone));
    }

    /** Cheap ones first; a post that is no longer worth sending is MISSED rather than held for another reason. */
    private static List<Gate> gates(SocialHost host, SocialSettings settings, JdbcStores stores, Sources sources) {
        ToneReview tone = new ToneReview(
                sources.files().charters(),
                sources.files().profiles(),
                stores.snapshots(),
                new OtherPosts(stores.posts(), stores.channels()));
        Stream<Gate> always = Stream.of(
                new TimeToLiveGate(host.clock(), settings.house().zone()),
                new HeldGate(stores.holds(), settings.house().zone()),
                new NoSocialGate(sources.articles()),
                new ArticlePublicGate(sources.publicArticles(), stores.snapshots()),
                new ToneGate(tone, stores.channels(), host.clock()),
                new ImageGate(
                        new ImageGate.Sources(
                                sources.publicMedia(), sources.publicArticles(), stores.snapshots(), stores.channels()),
                        host.clock()),
                new PicturePublicGate(host.readers().assets(), sources.files().profiles(), stores.snapshots()),
                new CapGate(new CapCheck(stores.posts(), sources.files().profiles()), stores.channels()));
        return Stream.concat(always, page(host, settings, stores, sources).stream())
                .toList();
    }

    /** The dearest gate, a call over the network, comes last. */
    private static Optional<Gate> page(SocialHost host, SocialSettings settings, JdbcStores stores, Sources sources) {
        return settings.open()
                .pageWait()
                .map(wait -> new ArticlePageGate(
                        new ArticlePageGate.Sources(
                                sources.publicArticles(),
                                stores.snapshots(),
                                stores.posts(),
                                new HttpArticlePages(new JdkExchange(), new OutgoingAddresses(host.ownAddresses()))),
                        wait,
                        host.clock()));
    }
}

package dev.socialpublisher.adapter.connector.http;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RateScope;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls one network for one channel: only its profile's hosts and the channel's base URL, only while the network does not
 * ask to wait, and with every secret kept out of logs and messages. Mutable in one point, the time that is left for a
 * publication; used by one thread at a time, as connectors are.
 */
public final class NetworkClient {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkClient.class);
    private static final int MAX_EXCERPT = 300;
    private static final int MAX_LOGGED = 4096;

    /** A call that gets less than this part of the timeout would mostly end in doubt. */
    private static final int LEAST_SHARE = 4;

    private final HttpLayer layer;
    private final Channel channel;
    private final ConnectorContext context;
    private final RateHeaders headers;
    private final Secrets secrets = new Secrets();
    private long endsAtNanos;
    private boolean counting;

    NetworkClient(HttpLayer layer, Channel channel, ConnectorContext context, RateHeaders headers) {
        this.layer = layer;
        this.channel = channel;
        this.context = context;
        this.headers = headers;
    }

    public Secrets secrets() {
        return secrets;
    }

    /** An address below the channel's base URL; {@code path} begins with a slash. */
    public URI at(String path) {
        return at(channel.baseUrl(), path);
    }

    public static URI at(URI base, String path) {
        String root = base.toString();
        return URI.create((root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path);
    }

    /**
     * From now on all calls together take no longer than the call timeout: the caller's lease allows for one, and a refresh
     * in between must not outlive it. Each call before this has the whole timeout.
     */
    public void startCountdown() {
        endsAtNanos = System.nanoTime() + context.callTimeout().toNanos();
        counting = true;
    }

    /** {@code endpoint} names the unit that the network limits, for instance {@code POST /2/tweets}. */
    public Reply send(String endpoint, Call call) {
        Optional<RateHeaders.Wait> wait = layer.rates().waiting(channel, endpoint, now());
        if (wait.isPresent()) {
            return new Reply.Held(
                    wait.get().until(),
                    wait.get().scope(),
                    Wording.of(
                            "%s: %s is used up until %s",
                            "%s\u00a0: quota de %s épuisé jusqu’au %s",
                            name(),
                            endpoint,
                            Moment.of(wait.get().until(), channel.zone())));
        }
        Reply reply = guarded(call);
        if (reply instanceof Reply.Answered answer) {
            note(endpoint, answer);
        }
        log(endpoint, reply);
        return reply;
    }

    /** Whether the guard would let a call to this host pass, by name; the table of internal addresses comes later. */
    public boolean knows(URI uri) {
        if (uri.getHost() == null) {
            return false;
        }
        return isBase(uri) || isOfProfile(uri);
    }

    private boolean isBase(URI uri) {
        return sameHost(uri.getHost(), channel.baseUrl().getHost())
                && uri.getPort() == channel.baseUrl().getPort();
    }

    private boolean isOfProfile(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                && context.profile().hosts().stream().anyMatch(host -> matches(host, uri.getHost()));
    }

    /** Status, the network's own code, and the start of its answer; fit for a log and for a person. */
    public Wording describe(Reply.Answered answer, String code) {
        String body = secrets.hide(
                answer.json().isMissingNode() ? text(answer) : answer.json().toString());
        return Wording.of(
                "%s answered %d%s: %s",
                "%s a répondu %d%s\u00a0: %s",
                name(),
                answer.status(),
                code.isEmpty() ? "" : " " + code,
                cut(body.replaceAll("\\s+", " ").strip(), MAX_EXCERPT));
    }

    /** What a 429 means, with the waiting time kept for the next call. */
    public PublishResult.RateLimited limited(Reply.Answered answer, Wording detail) {
        RateHeaders.Wait wait = headers.limited(answer, now());
        return new PublishResult.RateLimited(wait.until(), wait.scope(), detail);
    }

    /**
     * Halts every call of the channel, or of the whole app, for a network that does not limit by endpoint and says so in
     * its own way; never for longer than any network's window.
     */
    public PublishResult.RateLimited halt(Duration wait, RateScope scope, Wording detail) {
        Instant until = RateHeaders.bounded(now(), wait);
        layer.rates().noteAll(channel, new RateHeaders.Wait(until, scope));
        return new PublishResult.RateLimited(until, scope, detail);
    }

    private Reply guarded(Call call) {
        if (!knows(call.uri())) {
            return new Reply.Refused(Wording.of(
                    "%s: the profile of %s does not name the host %s, nor is it the channel's base URL",
                    "%s\u00a0: la fiche de %s ne cite pas l’hôte %s, qui n’est pas non plus l’adresse de base du compte",
                    channel.id(),
                    name(),
                    call.uri().getHost()));
        }
        Duration timeout = timeLeft();
        if (timeout.compareTo(context.callTimeout().dividedBy(LEAST_SHARE)) < 0) {
            return new Reply.NotSent(Wording.of(
                    "%s: %d ms are left, too few for another call",
                    "%s\u00a0: il reste %d ms, trop peu pour un autre appel", name(), Math.max(0, timeout.toMillis())));
        }
        try {
            return redacted(layer.exchange().send(call.to(layer.addresses().target(call.uri())), timeout));
        } catch (UnknownHostException e) {
            return new Reply.NotSent(Wording.of(
                    "%s: no such host %s",
                    "%s\u00a0: l’hôte %s est introuvable", name(), call.uri().getHost()));
        } catch (SocialException e) {
            return new Reply.Refused(
                    Wording.of("%s: %s", "%s\u00a0: %s", e.code().code(), e.wording()));
        }
    }

    private Duration timeLeft() {
        return counting ? Duration.ofNanos(endsAtNanos - System.nanoTime()) : context.callTimeout();
    }

    private Reply redacted(Reply reply) {
        if (reply instanceof Reply.NotSent notSent) {
            return new Reply.NotSent(named(notSent.detail()));
        }
        if (reply instanceof Reply.Lost lost) {
            return new Reply.Lost(named(lost.detail()));
        }
        return reply;
    }

    private Wording named(Wording detail) {
        return Wording.of("%s: %s", "%s\u00a0: %s", name(), detail.map(secrets::hide));
    }

    /** As people call the network. */
    public String name() {
        return context.profile().name();
    }

    private void note(String endpoint, Reply.Answered answer) {
        headers.usedUp(answer, now()).forEach(wait -> layer.rates().note(channel, endpoint, wait));
        if (answer.status() == 429) {
            layer.rates().note(channel, endpoint, headers.limited(answer, now()));
        }
    }

    private void log(String endpoint, Reply reply) {
        if (reply instanceof Reply.Answered answer && answer.successful()) {
            LOG.debug("{}: {} answered {}", channel.id(), endpoint, answer.status());
        } else if (reply instanceof Reply.Answered answer) {
            LOG.info(
                    "{}: {} answered {}, {}: {}",
                    channel.id(),
                    endpoint,
                    answer.status(),
                    secrets.hide(answer.headers().toString()),
                    cut(secrets.hide(text(answer)), MAX_LOGGED));
        } else {
            LOG.info("{}: {} {}", channel.id(), endpoint, reply);
        }
    }

    private static String text(Reply.Answered answer) {
        return new String(answer.body().toArray(), StandardCharsets.UTF_8);
    }

    private static String cut(String text, int max) {
        return text.codePointCount(0, text.length()) <= max
                ? text
                : text.substring(0, text.offsetByCodePoints(0, max)) + "…";
    }

    /** {@code *.example.org} stands for every host below example.org. */
    private static boolean matches(String pattern, String host) {
        return pattern.startsWith("*.")
                ? host.toLowerCase(Locale.ROOT).endsWith(pattern.substring(1).toLowerCase(Locale.ROOT))
                : sameHost(pattern, host);
    }

    private static boolean sameHost(String one, String other) {
        return one.equalsIgnoreCase(other);
    }

    private Instant now() {
        return context.clock().instant();
    }
}

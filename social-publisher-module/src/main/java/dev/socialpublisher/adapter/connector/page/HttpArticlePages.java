package dev.socialpublisher.adapter.connector.page;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Exchange;
import dev.socialpublisher.adapter.connector.http.OutgoingAddresses;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.delivery.gate.ArticlePages;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fetches a page as a network's crawler does: no sign-in, at most three redirects, at most the exchange's megabyte. */
public final class HttpArticlePages implements ArticlePages {
    /** Of one answer; with its redirects a look stays well below a claim's lease. */
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private static final int MAX_REDIRECTS = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** A front end's cache may still hold what stood there before publication. */
    private static final Map<String, String> HEADERS =
            Map.of("Accept", "text/html", "Cache-Control", "no-cache", "User-Agent", "SocialPublisher/1 (link check)");

    private final Exchange exchange;
    private final OutgoingAddresses addresses;

    public HttpArticlePages(Exchange exchange, OutgoingAddresses addresses) {
        this.exchange = exchange;
        this.addresses = addresses;
    }

    @Override
    public Optional<Wording> lack(URI address) {
        URI next = address;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            Reply reply = get(next);
            if (!(reply instanceof Reply.Answered answer)) {
                return Optional.of(noAnswer(reply));
            }
            Optional<URI> elsewhere = redirect(answer, next);
            if (elsewhere.isEmpty()) {
                return answered(answer, address);
            }
            next = elsewhere.get();
        }
        return Optional.of(Wording.of("redirects more than %d times", "redirige plus de %d fois", MAX_REDIRECTS));
    }

    private Reply get(URI address) {
        try {
            return exchange.send(
                    new Call("GET", addresses.target(withoutFragment(address)), HEADERS, Optional.empty()), TIMEOUT);
        } catch (UnknownHostException e) {
            return new Reply.NotSent(Wording.of("no such host %s", "pas d’hôte %s", address.getHost()));
        } catch (SocialException e) {
            return new Reply.Refused(e.wording());
        }
    }

    private static Optional<Wording> answered(Reply.Answered answer, URI address) {
        if (answer.status() != 200) {
            return Optional.of(Wording.of("answers %d", "répond %d", answer.status()));
        }
        String type = answer.header("content-type").orElse("?");
        return type.startsWith("text/html") || type.startsWith("application/xhtml+xml")
                ? new PageTags(answer.body(), type, address).lack()
                : Optional.of(Wording.of("is %s, not HTML", "est de type %s, pas HTML", type));
    }

    /** A redirect without a usable target is an answer like any other. */
    private static Optional<URI> redirect(Reply.Answered answer, URI from) {
        if (!REDIRECTS.contains(answer.status())) {
            return Optional.empty();
        }
        try {
            return answer.header("location").map(from::resolve);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Wording noAnswer(Reply reply) {
        if (reply instanceof Reply.Refused refused) {
            return Wording.of("may not be called: %s", "ne doit pas être appelée\u00a0: %s", refused.detail());
        }
        if (reply instanceof Reply.NotSent notSent) {
            return Wording.of("cannot be reached: %s", "est injoignable\u00a0: %s", notSent.detail());
        }
        Wording detail = reply instanceof Reply.Lost lost ? lost.detail() : Wording.NONE;
        return Wording.of("does not answer: %s", "ne répond pas\u00a0: %s", detail);
    }

    private static URI withoutFragment(URI address) {
        int fragment = address.toString().indexOf('#');
        return fragment < 0 ? address : URI.create(address.toString().substring(0, fragment));
    }
}

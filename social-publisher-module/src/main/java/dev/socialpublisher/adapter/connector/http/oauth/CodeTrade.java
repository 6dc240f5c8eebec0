package dev.socialpublisher.adapter.connector.http.oauth;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.ability.GrantResult;
import dev.socialpublisher.connector.ability.GrantResult.GrantedAccount;
import dev.socialpublisher.connector.ability.Invitation;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.error.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Trades a code for tokens, where an application proves itself by its secret. */
public final class CodeTrade {
    private final NetworkClient client;
    private final Renewal renewal;

    /** @param renewal of the same tokens, at the same endpoint */
    public CodeTrade(NetworkClient client, Renewal renewal) {
        this.client = client;
        this.renewal = renewal;
    }

    /**
     * The credentials that a code is worth, of no account yet.
     *
     * @param call made of the application's secret
     */
    public Step<Credentials> redeem(Invitation invitation, String code, Function<String, Call> call, Instant now) {
        NetworkApp app = invitation.app();
        if (app.clientSecret().isEmpty()) {
            return Step.stopped(new PublishResult.Misconfigured(Wording.of(
                    "%s trades a code only for an application that has its secret here",
                    "%s n’échange un code que contre le secret de l’application, qui manque ici", client.name())));
        }
        String secret = app.clientSecret().get();
        client.secrets().add(secret);
        client.secrets().add(code);
        Map<String, String> proof = Map.of(AccessTokens.CLIENT_ID, app.clientId(), AccessTokens.CLIENT_SECRET, secret);
        return client.send(renewal.endpoint(), call.apply(secret))
                .fold(
                        Effect.REPEATABLE,
                        answer -> Tokens.in(answer, now, renewal.life(), client.secrets())
                                .map(found -> Step.done(found.with(proof)))
                                .orElseGet(() -> Step.stopped(refused(answer))),
                        Step::stopped);
    }

    /** Whatever a network dislikes about a code or its client, a person has to begin again or to mend the application. */
    private PublishResult refused(Reply.Answered answer) {
        PublishResult result = renewal.results().apply(answer, Effect.REPEATABLE);
        return result.kind() == PublishResult.Kind.RATE_LIMITED || answer.status() >= 500
                ? result
                : new PublishResult.Misconfigured(result.detail());
    }

    /** Where one token serves all accounts of the person. */
    public static GrantResult granted(Credentials credentials, Step<List<RemoteAccount>> accounts) {
        return accounts.fold(
                found -> new GrantResult.Granted(found.stream()
                        .map(account -> new GrantedAccount(
                                account, credentials.with(Map.of(Credentials.ACCOUNT_ID, account.id()))))
                        .toList()),
                GrantResult.Refused::new);
    }
}

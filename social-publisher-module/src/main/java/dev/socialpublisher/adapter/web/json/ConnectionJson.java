package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.adapter.web.json.NetworkJson.FactJson;
import dev.socialpublisher.adapter.web.json.SessionJson.CapJson;
import dev.socialpublisher.connection.ChannelCare.Standing;
import dev.socialpublisher.connection.ChannelDetails;
import dev.socialpublisher.connection.Connections.Came;
import dev.socialpublisher.connection.Health;
import dev.socialpublisher.connection.Readiness;
import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.network.fact.Prices;
import dev.socialpublisher.network.fact.ServerLimits;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Connections of channels as they travel; no secret ever travels towards the screen. */
public final class ConnectionJson {
    private static final int LONGEST_SECRET = 4000;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_PURPOSE = 500;
    private static final int MOST_FIELDS = 20;
    private static final int MOST_APPROVALS = 2;

    private ConnectionJson() {}

    /** Everything that the screen shows. */
    public record ConnectionListJson(List<ConnectionStateJson> channels, List<ReadinessJson> networks) {
        public static ConnectionListJson of(List<Standing> channels, List<Readiness> networks, Locale locale) {
            return new ConnectionListJson(
                    channels.stream()
                            .map(standing -> ConnectionStateJson.of(standing, locale))
                            .toList(),
                    networks.stream()
                            .map(readiness -> ReadinessJson.of(readiness, locale))
                            .toList());
        }
    }

    /** How one channel is connected. */
    public record ConnectionStateJson(
            String channel,
            boolean connected,
            @Nullable Instant endsAt,
            @Nullable HealthJson health,
            @Nullable LimitsJson limits) {
        static ConnectionStateJson of(Standing standing, Locale locale) {
            return new ConnectionStateJson(
                    standing.channel().id().value(),
                    standing.connected(),
                    standing.endsAt().orElse(null),
                    standing.health()
                            .map(health -> HealthJson.of(health, locale))
                            .orElse(null),
                    standing.channel().limits().map(LimitsJson::of).orElse(null));
        }
    }

    /** What the account's own server told; 0 where it told nothing that is believed. */
    public record LimitsJson(String source, Instant readAt, int characters, int linkWeight, int pictures, int altText) {
        static LimitsJson of(ServerLimits told) {
            return new LimitsJson(
                    told.source(),
                    told.readAt(),
                    told.characters(),
                    told.linkWeight(),
                    told.pictures(),
                    told.altText());
        }
    }

    /** What a test found. */
    public record HealthJson(Instant checkedAt, String kind, String account, List<String> missing, String detail) {
        public static HealthJson of(Health health, Locale locale) {
            return new HealthJson(
                    health.checkedAt(),
                    health.kind().name(),
                    health.account(),
                    health.missing(),
                    health.detail().in(locale));
        }
    }

    /** What a network needs before an account can be connected there. */
    public record ReadinessJson(
            String network,
            String networkName,
            String lifecycle,
            @Nullable String lifecycleWhy,
            String way,
            List<FieldJson> fields,
            List<String> scopes,
            @Nullable AppJson app,
            @Nullable String versionEnds,
            List<FactJson> staleFacts,
            @Nullable String currency) {
        static ReadinessJson of(Readiness readiness, Locale locale) {
            return new ReadinessJson(
                    readiness.profile().id().value(),
                    readiness.profile().name(),
                    readiness.profile().lifecycle().name(),
                    readiness
                            .profile()
                            .lifecycleWhy()
                            .map(why -> why.in(locale))
                            .orElse(null),
                    readiness.way().name(),
                    readiness.fields().stream().map(FieldJson::of).toList(),
                    readiness.scopes(),
                    readiness
                            .app()
                            .filter(app -> !app.clientId().isEmpty())
                            .map(AppJson::of)
                            .orElse(null),
                    readiness.versionEnds().map(LocalDate::toString).orElse(null),
                    readiness.stale().stream()
                            .map(fact -> FactJson.of(fact, true))
                            .toList(),
                    Prices.of(readiness.profile())
                            .map(prices -> prices.post().currency().getCurrencyCode())
                            .orElse(null));
        }
    }

    /** What a form asks for. */
    public record FieldJson(String name, boolean secret, boolean required) {
        static FieldJson of(ConfigKey key) {
            return new FieldJson(key.name(), key.secret(), key.required());
        }
    }

    /** The magazine's application at a network; its secret is only known to be there. */
    public record AppJson(String clientId, boolean hasSecret) {
        static AppJson of(NetworkApp app) {
            return new AppJson(app.clientId(), app.clientSecret().isPresent());
        }
    }

    /** Registers an application. */
    public record AppAsk(
            @Nullable String clientId, @Nullable String clientSecret) {
        public String id() {
            return required("clientId", clientId, LONGEST_LINE);
        }

        public Optional<String> secret() {
            return Optional.ofNullable(clientSecret)
                    .map(text ->
                            Checked.text("clientSecret", text, LONGEST_SECRET).strip())
                    .filter(text -> !text.isEmpty());
        }
    }

    /** Opens a way to a network's page. */
    public record ConnectAsk(
            @Nullable String network,
            @Nullable String channel,
            @Nullable String server) {
        public String networkId() {
            return required("network", network, LONGEST_LINE);
        }

        public Optional<String> serverText() {
            return Optional.ofNullable(server)
                    .map(text -> Checked.text("server", text, LONGEST_LINE).strip())
                    .filter(text -> !text.isEmpty());
        }
    }

    /** Where the person grants access. */
    public record PageJson(URI page) {}

    /** What the network's page sent along. */
    public record CameAsk(@Nullable String state, @Nullable String code) {
        public String stateText() {
            return required("state", state, LONGEST_LINE);
        }

        public String codeText() {
            return required("code", code, LONGEST_SECRET);
        }
    }

    /** The accounts to choose from. */
    public record CameJson(String network, @Nullable String channel, List<AccountJson> accounts) {
        public static CameJson of(Came came) {
            return new CameJson(
                    came.network().value(),
                    came.channel().map(id -> id.value()).orElse(null),
                    came.accounts().stream().map(AccountJson::of).toList());
        }
    }

    /** An account as its network names it. */
    public record AccountJson(String id, String handle, String name) {
        static AccountJson of(RemoteAccount account) {
            return new AccountJson(account.id(), account.handle(), account.name());
        }
    }

    /** Chooses an account. */
    public record ChoiceAsk(
            @Nullable String state,
            @Nullable String account,
            @Nullable DetailsAsk details) {
        public String stateText() {
            return required("state", state, LONGEST_LINE);
        }

        public String accountId() {
            return required("account", account, LONGEST_LINE);
        }

        public Optional<ChannelDetails> decided(String site) {
            return Optional.ofNullable(details).map(given -> given.toDetails(site));
        }
    }

    /** Connects by what a form takes. */
    public record EnterAsk(
            @Nullable String network,
            @Nullable String channel,
            @Nullable Map<String, String> values,
            @Nullable DetailsAsk details) {
        public String networkId() {
            return required("network", network, LONGEST_LINE);
        }

        public Map<String, String> given() {
            Map<String, String> given = Checked.present("values", values);
            Checked.list("values", new ArrayList<>(given.keySet()), MOST_FIELDS);
            given.forEach((name, value) -> Checked.text("values." + name, value, LONGEST_SECRET));
            return given;
        }

        public Optional<ChannelDetails> decided(String site) {
            return Optional.ofNullable(details).map(asked -> asked.toDetails(site));
        }
    }

    /** A channel that a person serves: a new one with its account, or one that is there. */
    public record ByHandAsk(
            @Nullable String network,
            @Nullable String channel,
            @Nullable String handle,
            @Nullable DetailsAsk details) {
        public String networkId() {
            return required("network", network, LONGEST_LINE);
        }

        /** Without {@code @}; asked for where a channel is made. */
        public String account() {
            return channel == null ? required("handle", handle, LONGEST_LINE).replaceFirst("^@", "") : "";
        }

        public Optional<ChannelDetails> decided(String site) {
            return Optional.ofNullable(details).map(asked -> asked.toDetails(site));
        }
    }

    /** What people decide about a channel. */
    public record DetailsAsk(
            @Nullable String name,
            @Nullable String language,
            @Nullable String charter,
            int requiredApprovals,
            @Nullable String owner,
            @Nullable String purpose,
            @Nullable String zone,
            @Nullable CapJson cap) {
        public ChannelDetails toDetails(String site) {
            if (requiredApprovals < 0 || requiredApprovals > MOST_APPROVALS) {
                throw Checked.notLike("requiredApprovals", String.valueOf(requiredApprovals), "1");
            }
            return new ChannelDetails(
                    required("name", name, LONGEST_LINE),
                    site,
                    Checked.locale("language", language),
                    required("charter", charter, LONGEST_LINE),
                    requiredApprovals,
                    optional("owner", owner, LONGEST_LINE),
                    optional("purpose", purpose, LONGEST_PURPOSE),
                    Checked.valid("zone", required("zone", zone, LONGEST_LINE), ConnectionJson::zone, "Europe/Paris"),
                    Optional.ofNullable(cap).flatMap(CapJson::toCap));
        }
    }

    private static ZoneId zone(String id) {
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            throw new IllegalArgumentException("no zone " + id);
        }
        return ZoneId.of(id);
    }

    private static String required(String field, @Nullable String value, int max) {
        String text = Checked.text(field, value, max).strip();
        return Checked.present(field, text.isEmpty() ? null : text);
    }

    private static String optional(String field, @Nullable String value, int max) {
        return value == null ? "" : Checked.text(field, value, max).strip();
    }
}

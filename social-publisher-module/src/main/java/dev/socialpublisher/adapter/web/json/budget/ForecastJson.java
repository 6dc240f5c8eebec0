package dev.socialpublisher.adapter.web.json.budget;

import dev.socialpublisher.network.fact.Money;
import dev.socialpublisher.queue.budget.Forecast;
import dev.socialpublisher.queue.budget.Load;
import dev.socialpublisher.queue.budget.QuotaUse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is queued, as networks will count and bill it. */
public record ForecastJson(Instant from, Instant weekEnds, List<NetworkForecastJson> networks) {
    public static ForecastJson of(Forecast forecast) {
        return new ForecastJson(
                forecast.from(),
                forecast.weekEnds(),
                forecast.networks().stream().map(NetworkForecastJson::of).toList());
    }

    /** All channels of one network; {@code quotas} are those that they share. */
    public record NetworkForecastJson(
            String network,
            String networkName,
            LoadJson week,
            LoadJson month,
            List<QuotaUseJson> quotas,
            List<ChannelForecastJson> channels) {
        static NetworkForecastJson of(Forecast.OfNetwork network) {
            return new NetworkForecastJson(
                    network.profile().id().value(),
                    network.profile().name(),
                    LoadJson.of(network.week()),
                    LoadJson.of(network.month()),
                    network.quotas().stream().map(QuotaUseJson::of).toList(),
                    network.channels().stream().map(ChannelForecastJson::of).toList());
        }
    }

    /** One channel. */
    public record ChannelForecastJson(
            String channel, String channelName, LoadJson week, LoadJson month, List<QuotaUseJson> quotas) {
        static ChannelForecastJson of(Forecast.OfChannel channel) {
            return new ChannelForecastJson(
                    channel.channel().id().value(),
                    channel.channel().name(),
                    LoadJson.of(channel.week()),
                    LoadJson.of(channel.month()),
                    channel.quotas().stream().map(QuotaUseJson::of).toList());
        }
    }

    /** Posts and what they cost; no cost where the network bills nothing. */
    public record LoadJson(int posts, @Nullable MoneyJson cost) {
        static LoadJson of(Load load) {
            return new LoadJson(load.posts(), load.cost().map(MoneyJson::of).orElse(null));
        }
    }

    /** An amount; {@code currency} as ISO 4217 names it. */
    public record MoneyJson(BigDecimal amount, String currency) {
        public static MoneyJson of(Money money) {
            return new MoneyJson(money.amount(), money.currency().getCurrencyCode());
        }
    }

    /** How near what waits comes to a quota. */
    public record QuotaUseJson(int posts, long minutes, int busiest) {
        static QuotaUseJson of(QuotaUse use) {
            return new QuotaUseJson(use.quota().posts(), use.quota().within().toMinutes(), use.busiest());
        }
    }
}

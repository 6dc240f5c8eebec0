package dev.socialpublisher.sandbox.telegram;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.limit.RateLimit;
import dev.socialpublisher.sandbox.limit.RateWindows;
import dev.socialpublisher.sandbox.limit.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Lets good tokens in, known parameters, and no more messages than the FAQ of bots allows (checked 2026-11-22). */
final class TelegramGuard {

    /** One a second is advice, which "short bursts" may pass; 20 a minute is the limit of one chat. */
    private static final RateLimit CHAT = new RateLimit(20, Duration.ofMinutes(1));

    private static final RateLimit BOT = new RateLimit(30, Duration.ofSeconds(1));
    private static final Pattern SHAPE = Pattern.compile("bot[0-9]+:[A-Za-z0-9_-]+");

    private final List<TelegramBot> bots;
    private final TelegramState state;
    private final RateWindows windows;

    TelegramGuard(List<TelegramBot> bots, TelegramState state, RateWindows windows) {
        this.bots = List.copyOf(bots);
        this.state = state;
        this.windows = windows;
    }

    /** {@code POST} only; GET, which Telegram takes too, would put texts into addresses. */
    Endpoint endpoint(String method, Set<String> parameters, Function<TelegramCall, Answer> handler) {
        return new Endpoint(method, "POST", "/{bot}/" + method, request -> {
            TelegramBot bot = bot(request);
            Parameters given = Parameters.of(request);
            given.allow(parameters);
            return handler.apply(new TelegramCall(bot, given, request));
        });
    }

    /** What has not even a token's shape is no path of the server. */
    private TelegramBot bot(Request request) {
        String given = request.pathValue("bot");
        if (!SHAPE.matcher(given).matches()) {
            throw Outcome.refused(404, "Not Found");
        }
        return bots.stream()
                .filter(bot -> given.equals("bot" + bot.token()) && !state.revoked())
                .findFirst()
                .orElseThrow(() -> Outcome.refused(401, "Unauthorized"));
    }

    /** Counts one message, or one album. */
    void message(TelegramCall call, TelegramBot.Channel channel) {
        take("bot", "" + call.bot().id(), BOT, call.at());
        take("chat", "" + channel.id(), CHAT, call.at());
    }

    private void take(String name, String client, RateLimit limit, Instant now) {
        Reading reading = windows.take(name, client, limit, 1, now);
        if (!reading.allowed()) {
            throw Outcome.tooMany(
                    Math.max(1, Duration.between(now, reading.reset()).toSeconds()));
        }
    }
}

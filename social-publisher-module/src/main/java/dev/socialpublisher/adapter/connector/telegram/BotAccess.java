package dev.socialpublisher.adapter.connector.telegram;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A bot's token, and the channel that it posts to.
 *
 * @param chat {@code @name}, or the chat's number
 */
record BotAccess(String token, String chat) {
    private static final String TOKEN = "botToken";
    private static final String CHAT = "chat";
    static final List<ConfigKey> KEYS = List.of(new ConfigKey(CHAT, false, true), new ConfigKey(TOKEN, true, true));

    /** The token is part of every address; the documentation shows its shape and does not promise its length. */
    private static final Pattern TOKENS = Pattern.compile("[0-9]{3,20}:[A-Za-z0-9_-]{10,100}");

    private static final Pattern NAMES = Pattern.compile("@[A-Za-z][A-Za-z0-9_]{3,31}|-?[0-9]{3,20}");

    /** Refuses with CHANNEL_CONFIG_BROKEN what is no token or no channel's name; never shows the token. */
    static BotAccess in(ChannelId channel, Credentials credentials) {
        String token = credentials.get(TOKEN).orElse("").strip();
        if (!TOKENS.matcher(token).matches()) {
            throw new SocialException(
                    ErrorCode.CHANNEL_CONFIG_BROKEN,
                    Wording.of(
                            "channel %s: the token is not a number, a colon and a secret, as BotFather gives it",
                            "compte %s\u00a0: le jeton n’est pas un nombre, un deux-points et un secret, comme les donne BotFather",
                            channel));
        }
        String entered = credentials.get(CHAT).orElse("").strip();
        String chat = entered.matches("[A-Za-z].*") ? "@" + entered : entered;
        if (!NAMES.matcher(chat).matches()) {
            throw new SocialException(
                    ErrorCode.CHANNEL_CONFIG_BROKEN,
                    Wording.of(
                            "channel %s: '%s' is no name of a Telegram channel; it is @ and 4 to 32 letters, digits or _",
                            "compte %s\u00a0: «\u00a0%s\u00a0» n’est pas un nom de canal Telegram\u202f; il s’écrit @ puis de 4 à 32 lettres, chiffres ou _",
                            channel,
                            entered));
        }
        return new BotAccess(token, chat);
    }

    /** The credentials with another chat. */
    static Credentials moved(Credentials credentials, String other) {
        return credentials.with(Map.of(CHAT, other));
    }

    @Override
    public String toString() {
        return "BotAccess[" + chat + "]";
    }
}

package dev.socialpublisher.sandbox.telegram;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A bot, and the channels that it has to do with.
 *
 * @param token the bot's id, a colon and a secret, as BotFather gives it
 */
public record TelegramBot(long id, String username, String name, String token, List<Channel> channels) {

    private static final Pattern TOKEN = Pattern.compile("([0-9]{5,15}):[A-Za-z0-9_-]{35}");

    public TelegramBot {
        if (!TOKEN.matcher(token).matches() || !token.startsWith(id + ":")) {
            throw new IllegalArgumentException(
                    "The token of bot " + id + " is not the id, a colon and 35 of A-Za-z0-9_-");
        }
        channels = List.copyOf(channels);
    }

    /**
     * A public channel.
     *
     * @param id as Telegram writes those of channels: negative
     * @param username without {@code @}
     */
    public record Channel(long id, String username, String title, Membership membership) {}

    /** What the bot is in a channel. */
    public enum Membership {
        /** An administrator who may post and may delete any message. */
        EDITOR,
        /** An administrator who may post. */
        POSTER,
        /** An administrator who may not post. */
        READER,
        /** Not there. */
        STRANGER
    }

    public static TelegramBot demo() {
        return new TelegramBot(
                7_012_345_678L,
                "magazine_demo_bot",
                "Magazine (demo)",
                "7012345678:sandbox-telegram-token-abcdefghijkl",
                List.of(
                        new Channel(-1_001_234_567_890L, "magazine_demo", "Magazine (demo)", Membership.POSTER),
                        new Channel(
                                -1_001_234_567_891L,
                                "magazine_demo_en",
                                "Magazine in English (demo)",
                                Membership.EDITOR),
                        new Channel(-1_001_234_567_892L, "magazine_readers", "Readers (demo)", Membership.READER),
                        new Channel(-1_001_234_567_893L, "another_magazine", "Another magazine", Membership.STRANGER)));
    }

    /** By {@code @name}, in any case, or by the id in digits. */
    Optional<Channel> channel(String chat) {
        return channels.stream()
                .filter(channel -> chat.equalsIgnoreCase("@" + channel.username()) || chat.equals("" + channel.id()))
                .findFirst();
    }

    @Override
    public String toString() {
        return "TelegramBot[" + id + ", " + username + "]";
    }
}

/**
 * The connector of Telegram channels, over the Bot API with a bot's token. Facts: documentation of 2026-06-18, checked
 * 2026-11-22. One call makes the whole post, pictures included; bots cannot read their channel, so that a person decides on
 * a lost answer. Start at {@link dev.socialpublisher.adapter.connector.telegram.TelegramConnectorFactory}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.telegram;

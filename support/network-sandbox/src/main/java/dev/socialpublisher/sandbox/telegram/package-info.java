/**
 * Stand-in of Telegram's Bot API (core.telegram.org/bots/api, read 2026-06-18 and checked 2026-11-22): a bot that posts to
 * channels. Knows no switches and no pages. Start with
 * {@link dev.socialpublisher.sandbox.telegram.TelegramNetwork}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.telegram;

/**
 * The magazine's accounts on networks, their configuration and their secrets. Knows no post. Start at {@link
 * dev.socialpublisher.channel.Channel}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.channel;

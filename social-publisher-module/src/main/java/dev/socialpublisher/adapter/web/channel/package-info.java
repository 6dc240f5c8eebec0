/**
 * The operations that connect channels and look after them. Knows no network. Start at {@link
 * dev.socialpublisher.adapter.web.channel.ChannelRoutes}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.web.channel;

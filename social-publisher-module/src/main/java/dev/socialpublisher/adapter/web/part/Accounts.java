package dev.socialpublisher.adapter.web.part;

import dev.socialpublisher.connection.ChannelCare;
import dev.socialpublisher.connection.Connections;

/** How channels come to their accounts, and how they stand. */
public record Accounts(Connections connections, ChannelCare care) {}

/**
 * The connector of Messenger for Pages, over the Graph API: an article's card to each of the people who wrote to the Page in
 * the last day, one at a time, and to nobody else. Facts: Messenger Platform to 2026-04-27 and the SDK's specification v25.0,
 * checked 2026-11-22. People are known by the id that Facebook gave this Page for them; no name is kept or said. Start at
 * {@link dev.socialpublisher.adapter.connector.messenger.MessengerConnectorFactory}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.messenger;

/**
 * Stand-in of Messenger for Pages below {@code /messenger}: people who write, the window that this opens, the Send API's
 * texts and generic templates, conversations, error bodies as Meta documents them (Messenger Platform to 2026-04, Graph API
 * v26.0, checked 2026-11-22). Knows no client of Messenger. Start with
 * {@link dev.socialpublisher.sandbox.messenger.MessengerNetwork}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.messenger;

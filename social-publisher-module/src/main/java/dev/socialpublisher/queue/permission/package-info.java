/**
 * Who may do what to a post, in which state. Pure; knows no store. Start at {@link
 * dev.socialpublisher.queue.permission.PostAction}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.queue.permission;

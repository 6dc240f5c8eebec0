/**
 * Who acts: a signed-in person with roles. The host tells who it is; nothing here knows sessions or passwords. Start at
 * {@link dev.socialpublisher.actor.Actor}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.actor;

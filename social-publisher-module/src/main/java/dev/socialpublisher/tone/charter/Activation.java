package dev.socialpublisher.tone.charter;

import dev.socialpublisher.actor.Actor;

/**
 * Who activates what, and on what ground.
 *
 * @param seen number of the version that the person saw in force; 0 = the shipped files
 * @param note why; may be empty
 */
public record Activation(int seen, String note, Actor by) {}

/**
 * The conditions that a post must meet when its time has come. Each reads the present, none changes anything. Start at
 * {@link dev.socialpublisher.delivery.gate.HeldGate}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.delivery.gate;
